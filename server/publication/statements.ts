import type { Month } from '../domain/calendar.ts';
import type { ExactId, TotalsSeries } from '../measures/source.ts';
import type { TableId } from '../measures/series.ts';

/**
 * A total of one series over a run of months. n is null when there are not yet enough units to
 * show: the run then stays open and the next edition's total covers it as well.
 */
export type TotalStatement = {
  readonly series: TotalsSeries;
  readonly from: Month;
  readonly to: Month;
  readonly n: number | null;
};

/** One batch of one category: n units over a run of months, `cumulative` with all batches before. */
export type CellStatement = {
  readonly table: TableId;
  readonly category: string;
  readonly from: Month;
  readonly to: Month;
  readonly n: number;
  readonly cumulative: number;
};

/** A figure that is not about cases and is shown exactly; value null means "niet bekend". */
export type ExactStatement = {
  readonly measure: ExactId;
  readonly category: string;
  readonly from: Month;
  readonly to: Month;
  readonly value: number | null;
  readonly source: string | null;
  readonly asOfDay: string | null;
};

/** What an edition would add to what the workgroup can already know. */
export type Proposal = {
  readonly from: Month;
  readonly to: Month;
  readonly totals: readonly TotalStatement[];
  readonly cells: readonly CellStatement[];
};

/** Names one category of one table. */
export type CellKey = { readonly table: TableId; readonly category: string };

/** Whether two keys name the same category of the same table. */
export function isSameCell(one: CellKey, other: CellKey): boolean {
  return one.table === other.table && one.category === other.category;
}
