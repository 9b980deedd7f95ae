import { editionTexts, tableNames } from '../../texts/coordinator.ts';
import { Badge } from '../../ui/badge.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import type { PreviewTable } from './edition-query.ts';
import { previewRows, summaryWords } from './preview-rows.ts';
import type { BatchSizes } from './preview-rows.ts';

/** One table of the preview, closed at first: what is updated, what stays, and why it waits. */
export function PreviewTableView({ table, sizes }: { table: PreviewTable; sizes: BatchSizes }) {
  const name = tableNames[table.id];
  return (
    <details className="naast-preview">
      <summary>
        <Icon icon={ChevronDownIcon} size="small" />
        <span className="naast-preview__name">{name}</span>
        <span className="naast-preview__counts">{summaryWords([table])}</span>
      </summary>
      <DataTable
        caption={name}
        columns={[
          {
            id: 'category',
            header: editionTexts.category,
            cell: (row) => (
              <Cluster>
                {row.label}
                {row.isNew ? <Badge tone="success">{editionTexts.isNew}</Badge> : null}
              </Cluster>
            ),
          },
          { id: 'now', header: editionTexts.now, cell: (row) => row.now },
          {
            id: 'next',
            header: editionTexts.next,
            cell: (row) => (row.isNew ? <strong>{row.next}</strong> : row.next),
          },
          { id: 'why', header: editionTexts.why, cell: (row) => row.why },
        ]}
        compact
        hideCaption
        rowKey={(row) => row.category}
        rows={previewRows(table, sizes)}
      />
    </details>
  );
}
