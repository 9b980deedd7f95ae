import type { ReactNode } from 'react';
import type { Result } from '../../../server/domain/codes/results.ts';
import { formatMonthRun, formatNumber } from '../../data/format.ts';
import { editionTexts, seriesNames } from '../../texts/coordinator.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { PreviewTable, PreviewTotal } from './edition-query.ts';
import { countRows } from './preview-rows.ts';
import type { BatchSizes } from './preview-rows.ts';
import { PreviewTableView } from './preview-table-view.tsx';

type ResultCardProps = {
  result: Result;
  totals: readonly PreviewTotal[];
  tables: readonly PreviewTable[];
  sizes: BatchSizes;
  /** The field for the note, under the figures it is about. */
  children: ReactNode;
};

/** One result of the edition that is due: its totals, its tables, and the note with it. */
export function ResultCard({ result, totals, tables, sizes, children }: ResultCardProps) {
  const { updated, waiting } = countRows(tables);
  return (
    <Card heading={editionTexts.result(result.number, result.title)}>
      <Stack>
        <Text quiet>{editionTexts.summary(updated, waiting)}</Text>
        <DataTable
          caption={editionTexts.totals}
          columns={[
            {
              id: 'series',
              header: editionTexts.series,
              cell: (total) => seriesNames[total.series],
            },
            {
              id: 'period',
              header: editionTexts.period,
              cell: (total) => formatMonthRun(total.from, total.to),
            },
            {
              id: 'n',
              header: editionTexts.total,
              cell: (total) =>
                total.n === null ? editionTexts.noTotal : <strong>{formatNumber(total.n)}</strong>,
            },
          ]}
          compact
          hideCaption
          rowKey={(total) => total.series}
          rows={totals}
        />
        <div>
          {tables.map((table) => (
            <PreviewTableView key={table.id} sizes={sizes} table={table} />
          ))}
        </div>
        {children}
      </Stack>
    </Card>
  );
}
