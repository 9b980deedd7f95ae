import type { Cell, Part, Row } from '../../server/measures/measure-result.ts';
import { figureTexts } from '../texts/figures.ts';
import { DataTable } from '../ui/data-table.tsx';
import type { Column } from '../ui/data-table.tsx';
import type { RowBars } from './row-bars.ts';

/** The longest text that still stands well in a column of numbers. */
const longestNumber = 26;

type PartTableProps = {
  part: Part;
  /** Bars to draw in the table itself; null for none. */
  bars: RowBars | null;
};

/** The table of a part: everything the charts show, and the first thing on the screen. */
export function PartTable({ part, bars }: PartTableProps) {
  const columns: readonly Column<Row>[] = [
    { id: 'row', header: part.rowHeader, cell: (row) => <RowName row={row} />, rowHeader: true },
    ...part.columns.map((column, index): Column<Row> => {
      const hasBars = bars?.column === index;
      const cellsOf = part.rows.map(({ cells }) => cells[index]);
      const isNumeric =
        cellsOf.some((cell) => cell !== undefined && cell.value !== null) &&
        cellsOf.every((cell) => (cell?.text.length ?? 0) <= longestNumber);
      return {
        id: column.id,
        header: column.label,
        cell: ({ id, cells }) => (
          <>
            <CellText cell={cells[index]} />
            {hasBars ? <CellBar length={bars.lengths.get(id) ?? null} /> : null}
          </>
        ),
        align: isNumeric && !hasBars ? 'end' : 'start',
      };
    }),
  ];
  const notes = [
    ...(part.notDistributed
      ? [figureTexts.notDistributed(String(part.notDistributed.value ?? ''))]
      : []),
    ...(part.rows.some((row) => row.apart) ? [figureTexts.apartNote] : []),
    ...part.notes,
  ];
  return (
    <div className="naast-part__table">
      <DataTable
        caption={`${part.title} (${part.unit})`}
        columns={columns}
        compact
        hideCaption
        rowKey={(row) => row.id}
        rows={part.rows}
      />
      {notes.map((note) => (
        <p className="naast-part__note" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}

function RowName({ row }: { row: Row }) {
  return (
    <span className={row.depth === 1 ? 'naast-row-name naast-row-name--part' : 'naast-row-name'}>
      {row.label}
      {row.apart ? <span className="naast-apart"> ({figureTexts.apart})</span> : null}
    </span>
  );
}

function CellText({ cell }: { cell: Cell | undefined }) {
  if (!cell) return null;
  return (
    <>
      <span className={classOf(cell)}>{cell.text}</span>
      {cell.small === null ? null : <span className="naast-cell__small">{cell.small}</span>}
    </>
  );
}

/** Words instead of a number are quieter; a short text is not broken over lines. */
function classOf({ value, text }: Cell): string {
  const length = text.length <= longestNumber ? 'naast-cell--short' : '';
  return value === null ? `naast-cell--words ${length}` : length;
}

/** A bar under the number it draws; the number says everything, so it is not spoken. */
function CellBar({ length }: { length: number | null }) {
  if (length === null) return null;
  return (
    <svg
      aria-hidden="true"
      className="naast-cell__bar"
      focusable="false"
      preserveAspectRatio="none"
      viewBox="0 0 100 1"
    >
      <rect className="naast-fill-accent" height="1" width={length * 100} />
    </svg>
  );
}
