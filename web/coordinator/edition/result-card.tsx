import type { ReactNode } from 'react';
import type { Result } from '../../../server/domain/codes/results.ts';
import { formatMonthRun, formatNumber } from '../../data/format.ts';
import { editionTexts, seriesNames } from '../../texts/coordinator.ts';
import { checkTexts } from '../../texts/edition-check.ts';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { EditionPreview, PreviewTable, PreviewTotal } from './edition-query.ts';
import { summaryWords } from './preview-rows.ts';
import type { BatchSizes } from './preview-rows.ts';
import { PreviewTableView } from './preview-table-view.tsx';

type ResultCardProps = {
  /** Whether everything is shown, or what one provider among others adds. */
  basis: EditionPreview['basis'];
  result: Result;
  totals: readonly PreviewTotal[];
  tables: readonly PreviewTable[];
  sizes: BatchSizes;
  /** The field for the note, under the figures it is about. */
  children: ReactNode;
};

/** One result of the edition that is due: its totals, its tables, and the note with it. */
export function ResultCard({ basis, result, totals, tables, sizes, children }: ResultCardProps) {
  return (
    <Card heading={editionTexts.result(result.number, result.title)}>
      <Stack>
        {basis === 'all' ? <Text quiet>{summaryWords(tables)}</Text> : null}
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
              header: basis === 'all' ? editionTexts.total : checkTexts.own.totals,
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
