import type { Month } from '../domain/calendar.ts';
import { addMonths } from '../domain/calendar.ts';
import type { Step, TotalsSeries } from '../measures/source.ts';
import type { CellKey, CellStatement, TotalStatement } from './statements.ts';

/** What is published of one series in this series-year. */
export type SeriesHistory = {
  /** The totals, oldest first; each starts in the month after the one before. */
  readonly runs: readonly Step[];
  /** Their sum. */
  readonly total: number;
  /** The first month that is not in a published total: where the next one starts. */
  readonly openFrom: Month;
  /** The runs of months of which an edition said that there was no total yet: fewer than a batch. */
  readonly small: readonly { readonly from: Month; readonly to: Month }[];
};

/** What is published of one category in this series-year. */
export type CellHistory = {
  /** The last month in the count; null when nothing was ever shown. */
  readonly through: Month | null;
  /** The published count, the sum of the steps. */
  readonly n: number;
  readonly steps: readonly Step[];
};

/** All that the workgroup can know of a series-year, as plain values. */
export type History = {
  /** The first month of the series-year. */
  readonly firstMonth: Month;
  /** Whether there were cases in a series-year before: those can still be closed in this one. */
  readonly carriesOver?: boolean;
  readonly series: ReadonlyMap<TotalsSeries, SeriesHistory>;
  /** By `cellId`. */
  readonly cells: ReadonlyMap<string, CellHistory>;
};

/** The ledger rows of one edition that say something about counts. */
export type CountStatements = {
  readonly totals: readonly TotalStatement[];
  readonly cells: readonly CellStatement[];
};

/** The key of a category in `History.cells`. */
export function cellId({ table, category }: CellKey): string {
  return `${table}|${category}`;
}

/** A history with one more edition of the same series-year behind it; the one given stays as it is. */
export function historyWith(history: History, edition: CountStatements): History {
  const series = new Map(history.series);
  const cells = new Map(history.cells);
  for (const { series: id, from, to, n } of edition.totals) {
    const { runs, total, small } = series.get(id) ?? { runs: [], total: 0, small: [] };
    series.set(
      id,
      n === null
        ? { runs, total, openFrom: from, small: [...small, { from, to }] }
        : { runs: [...runs, { from, to, n }], total: total + n, openFrom: addMonths(to, 1), small },
    );
  }
  for (const { table, category, from, to, n } of edition.cells) {
    const before = cells.get(cellId({ table, category }));
    cells.set(cellId({ table, category }), {
      through: to,
      n: (before?.n ?? 0) + n,
      steps: [...(before?.steps ?? []), { from, to, n }],
    });
  }
  return { ...history, series, cells };
}

/**
 * What the ledger holds of one series-year.
 * @param firstMonth first month of the series-year.
 * @param editions the editions of that series-year, oldest first.
 */
export function historyOf(firstMonth: Month, editions: readonly CountStatements[]): History {
  return editions.reduce(historyWith, { firstMonth, series: new Map(), cells: new Map() });
}

/** What is published of a series; nothing yet when the series never had a total. */
export function seriesIn(history: History, id: TotalsSeries): SeriesHistory {
  return history.series.get(id) ?? { runs: [], total: 0, openFrom: history.firstMonth, small: [] };
}

/** What is published of a category; nothing yet when it was never shown. */
export function cellIn(history: History, key: CellKey): CellHistory {
  return history.cells.get(cellId(key)) ?? { through: null, n: 0, steps: [] };
}

/** The first month that is not in a published count. */
export function openFromAfter(history: History, { through }: CellHistory): Month {
  return through === null ? history.firstMonth : addMonths(through, 1);
}

/** The first month that is not in the published count of a category. */
export function openFromOf(history: History, key: CellKey): Month {
  return openFromAfter(history, cellIn(history, key));
}

/**
 * The sum of the totals from a month on. Batches end where totals end, so a batch never starts
 * halfway a total.
 * @throws Error when a total lies across `from`: then no total over exactly these months exists.
 */
export function totalFrom(runs: readonly Step[], from: Month): number {
  let sum = 0;
  for (const run of runs) {
    if (run.to < from) continue;
    if (run.from < from) throw new Error(`total ${run.from}..${run.to} lies across ${from}`);
    sum += run.n;
  }
  return sum;
}
