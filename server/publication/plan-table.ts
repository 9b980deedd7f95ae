import type { Month } from '../domain/calendar.ts';
import type { Step } from '../measures/source.ts';
import { cellIn, openFromAfter, totalFrom } from './history.ts';
import type { History } from './history.ts';
import type { Lottery } from './lottery.ts';
import type { PublishedTable } from './parameters.ts';
import type { CellStatement } from './statements.ts';

/** Why a category is not updated; for the coordinator only, never part of an edition. */
export type WaitingReason =
  /** The series has no new total yet. */
  | 'no-total'
  /** Fewer new units than a batch. */
  | 'too-few'
  /** Fewer units of the same months outside the category than a batch. */
  | 'too-few-others'
  /** Drawn to wait a month. */
  | 'lottery'
  /** The rest of the table would be too small. */
  | 'pool'
  /** A gate took it out. */
  | 'gate';

/** A category that is not updated, with the batch that is waiting (can be negative after corrections). */
export type Waiting = {
  readonly table: PublishedTable['id'];
  readonly category: string;
  readonly reason: WaitingReason;
  readonly batch: number;
};

/** What happens to one table at a month close. */
export type TablePlan = {
  readonly cells: readonly CellStatement[];
  readonly waiting: readonly Waiting[];
};

/** What planning a table takes. */
export type TableInput = {
  readonly table: PublishedTable;
  readonly to: Month;
  readonly history: History;
  /** Units per category now, over the whole series-year. */
  readonly counts: ReadonlyMap<string, number>;
  /** The totals of the series including the one of this edition. */
  readonly runs: readonly Step[];
  readonly batchSize: number;
  readonly lottery: Lottery;
};

type Batch = { readonly cell: CellStatement; readonly others: number };

/**
 * Whether the rest of a single-choice table may stay behind: nothing at all, or two categories or
 * more that together hold a batch. The rest can be computed from what is shown, so it is shown too.
 */
export function restIsGood(waitingCategories: number, rest: number, batchSize: number): boolean {
  return waitingCategories === 0 || (waitingCategories >= 2 && rest >= batchSize);
}

/** Every category with the batch it has waiting, and the units of the same months outside it. */
function batchesOf({ table, to, history, counts, runs }: TableInput): readonly Batch[] {
  const sums = new Map<Month, number>();
  const totalSince = (from: Month): number => {
    const sum = sums.get(from) ?? totalFrom(runs, from);
    sums.set(from, sum);
    return sum;
  };
  return table.categories.map(({ code }) => {
    const published = cellIn(history, { table: table.id, category: code });
    const from = openFromAfter(history, published);
    const cumulative = counts.get(code) ?? 0;
    const n = cumulative - published.n;
    return {
      cell: { table: table.id, category: code, from, to, n, cumulative },
      others: totalSince(from) - n,
    };
  });
}

/** Takes categories out, in the order of the key, until the rest of the table may stay behind. */
function shedForRest(
  chosen: readonly Batch[],
  all: readonly Batch[],
  input: TableInput,
): readonly Batch[] {
  const { lottery, batchSize, table } = input;
  if (table.multiple) return chosen;
  const waitingSum = all.reduce((sum, { cell }) => sum + cell.n, 0);
  const isGood = (kept: readonly Batch[]): boolean =>
    kept.length === 0 ||
    restIsGood(
      all.length - kept.length,
      kept.reduce((rest, { cell }) => rest - cell.n, waitingSum),
      batchSize,
    );
  let kept: readonly Batch[] = chosen.toSorted((one, other) =>
    lottery.rank(one.cell) < lottery.rank(other.cell) ? -1 : 1,
  );
  while (!isGood(kept)) {
    const current = kept;
    const without = (left: Batch): readonly Batch[] => current.filter((batch) => batch !== left);
    const best = current.find((batch) => isGood(without(batch))) ?? current[0];
    kept = best === undefined ? [] : without(best);
  }
  return kept;
}

/**
 * Which categories of one table are updated at a month close. A category is updated only when at
 * least a batch of new units is in it and at least a batch of the same months is not; some of those
 * are drawn to wait; and the rest of a single-choice table must be large enough to stay behind.
 */
export function planTable(input: TableInput): TablePlan {
  const { batchSize, lottery, table } = input;
  const all = batchesOf(input);
  const refusal = ({ cell, others }: Batch): WaitingReason | null => {
    if (cell.n < batchSize) return 'too-few';
    if (others < batchSize) return 'too-few-others';
    return lottery.waits(cell, cell.n, batchSize) ? 'lottery' : null;
  };
  const kept = shedForRest(
    all.filter((batch) => refusal(batch) === null),
    all,
    input,
  );
  return {
    cells: all.filter((batch) => kept.includes(batch)).map(({ cell }) => cell),
    waiting: all
      .filter((batch) => !kept.includes(batch))
      .map((batch) => ({
        table: table.id,
        category: batch.cell.category,
        reason: refusal(batch) ?? 'pool',
        batch: batch.cell.n,
      })),
  };
}
