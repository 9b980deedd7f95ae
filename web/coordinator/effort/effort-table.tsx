import { formatEuro, formatMonth, formatNumber } from '../../data/format.ts';
import { effortTexts } from '../../texts/coordinator-pilot.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { EffortMonth, EffortSoFar } from './effort-months.ts';

type EffortTableProps = { soFar: EffortSoFar; onOpen: (month: EffortMonth) => void };

/** A row per month of the pilot that has begun; a month that was not filled in says so. */
export function EffortTable({ soFar, onOpen }: EffortTableProps) {
  return (
    <DataTable
      caption={effortTexts.monthsHeading}
      columns={[
        { id: 'month', header: effortTexts.month, cell: ({ month }) => formatMonth(month) },
        {
          id: 'hours',
          header: effortTexts.hours,
          align: 'end',
          cell: ({ effort }) =>
            effort === null ? effortTexts.notFilled : formatNumber(effort.minutes / 60),
        },
        {
          id: 'cost',
          header: effortTexts.cost,
          align: 'end',
          cell: ({ effort }) => (effort === null ? '–' : formatEuro(effort.costCents / 100)),
        },
        {
          id: 'soFar',
          header: effortTexts.soFar,
          align: 'end',
          cell: ({ soFarCents }) => formatEuro(soFarCents / 100),
        },
        {
          id: 'change',
          header: '',
          cell: (row) => {
            const words = row.effort === null ? effortTexts.fillOf : effortTexts.changeOf;
            return (
              <Button
                aria-label={words(formatMonth(row.month))}
                onClick={() => onOpen(row)}
                small
                variant="tertiary"
              >
                {row.effort === null ? effortTexts.fill : effortTexts.change}
              </Button>
            );
          },
        },
      ]}
      compact
      hideCaption
      rowKey={({ month }) => month}
      rows={soFar.months}
      totals={{
        month: effortTexts.total,
        hours: formatNumber(soFar.minutes / 60),
        cost: formatEuro(soFar.costCents / 100),
      }}
    />
  );
}
