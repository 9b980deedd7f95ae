import type { Part } from '../../server/measures/measure-result.ts';
import type { BarsChart } from './chart-kinds.ts';

/** A bar chart that fits in its own table: the column it belongs to, and the length of every bar. */
export type RowBars = {
  readonly column: number;
  /** Length as a share of the longest bar, by row; a row without a number has none. */
  readonly lengths: ReadonlyMap<string, number>;
};

/**
 * Bars that can be drawn inside the table, in the column with the same numbers: then the table is the
 * chart, and nobody has to look from one to the other.
 * @returns null when the numbers of the bars are not in one column of the table.
 */
export function rowBarsOf(part: Part, chart: BarsChart): RowBars | null {
  const rows = new Map(part.rows.map((row) => [row.id, row.cells]));
  const column = part.columns.findLastIndex((_, index) =>
    chart.bars.every(({ id, value }) => {
      const cells = rows.get(id);
      return cells !== undefined && cells[index]?.value === value;
    }),
  );
  if (column < 0) return null;
  const longest = Math.max(1, ...chart.bars.map(({ value }) => value ?? 0));
  const lengths = new Map(
    chart.bars.flatMap(({ id, value }) => (value === null ? [] : [[id, value / longest] as const])),
  );
  return { column, lengths };
}
