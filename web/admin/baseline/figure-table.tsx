import { formatDayShort, formatNumber } from '../../data/format.ts';
import { baselineTexts } from '../../texts/admin.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { figureRows, lawsWithColumn } from './figure-grid.ts';
import type { FigureRow } from './figure-grid.ts';
import type { StoredFigure } from './figure-query.ts';
import type { FigureValues } from './figure-values.ts';
import { periodText, periodValue } from './periods.ts';
import type { Period } from './periods.ts';

/** What a new figure starts with when its place in the table was pressed. */
export type FigurePlace = Pick<FigureValues, 'law' | 'monthFrom'>;

type FigureTableProps = {
  caption: string;
  figures: readonly StoredFigure[];
  onChange: (figure: StoredFigure) => void;
  onAdd: (place: FigurePlace) => void;
};

/** Municipal figures of one kind: a row per period, a column per law, each number a way to change it. */
export function FigureTable({ caption, figures, onChange, onAdd }: FigureTableProps) {
  return (
    <DataTable<FigureRow>
      caption={caption}
      columns={[
        {
          id: 'period',
          header: baselineTexts.fields.monthFrom,
          cell: ({ period }) => periodText(period),
        },
        ...lawsWithColumn(figures).map(({ code, label }) => ({
          id: code,
          header: label,
          cell: ({ period, byLaw }: FigureRow) => (
            <FigureCell
              figure={byLaw.get(code)}
              law={label}
              onAdd={() => onAdd({ law: code, monthFrom: periodValue(period) })}
              onChange={onChange}
              period={period}
            />
          ),
        })),
        {
          id: 'source',
          header: baselineTexts.fields.source,
          cell: ({ sources }) => sources.join('; '),
        },
        {
          id: 'asOf',
          header: baselineTexts.fields.asOfDay,
          cell: ({ asOfDays }) => asOfDays.map(formatDayShort).join('; '),
        },
      ]}
      compact
      hideCaption
      rowKey={({ period }) => periodValue(period)}
      rows={figureRows(figures)}
    />
  );
}

type FigureCellProps = {
  figure: StoredFigure | undefined;
  law: string;
  period: Period;
  onChange: (figure: StoredFigure) => void;
  onAdd: () => void;
};

function FigureCell({ figure, law, period, onChange, onAdd }: FigureCellProps) {
  if (!figure) {
    return (
      <Button
        aria-label={baselineTexts.addAt(law, periodText(period))}
        onClick={onAdd}
        small
        variant="tertiary"
      >
        {baselineTexts.fillIn}
      </Button>
    );
  }
  const shown = figure.n === null ? baselineTexts.unknown : formatNumber(figure.n);
  return (
    <Button
      aria-label={`${shown}: ${baselineTexts.changeOf(law, periodText(period))}`}
      onClick={() => onChange(figure)}
      small
      variant="tertiary"
    >
      {shown}
    </Button>
  );
}
