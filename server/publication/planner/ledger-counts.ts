import type { Counts } from '../counts.ts';
import { cellIn, openFromOf, seriesIn, totalFrom } from '../history.ts';
import type { History } from '../history.ts';
import type { PublishedTable, ReleaseParameters } from '../parameters.ts';
import { assumedShare } from './expectation.ts';
import { nothingCounted } from './nothing-counted.ts';

/** Divides a whole number in proportion to weights, in whole numbers (largest remainders). */
function divide(whole: number, weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  if (sum === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const floors = exact.map(Math.floor);
  const short = whole - floors.reduce((before, n) => before + n, 0);
  const order = exact
    .map((value, place) => ({ place, rest: value - Math.floor(value) }))
    .toSorted((one, other) => other.rest - one.rest || one.place - other.place)
    .slice(0, short)
    .map(({ place }) => place);
  return floors.map((n, place) => (order.includes(place) ? n + 1 : n));
}

/** An estimate of the units per category of one table from what was published of it. */
function estimate(table: PublishedTable, history: History): ReadonlyMap<string, number> {
  const { runs, total } = seriesIn(history, table.series);
  const share = assumedShare(table.categories.length, table.multiple);
  const cells = table.categories.map(({ code }) => {
    const key = { table: table.id, category: code };
    const { n, through } = cellIn(history, key);
    const open = totalFrom(runs, openFromOf(history, key));
    const rate = through === null ? share : n / Math.max(1, total - open);
    return { code, n, open, rate };
  });
  if (table.multiple) {
    return new Map(cells.map(({ code, n, open, rate }) => [code, n + Math.round(open * rate)]));
  }
  const rest = total - cells.reduce((sum, { n }) => sum + n, 0);
  const parts = divide(
    rest,
    cells.map(({ open, rate }) => open * rate),
  );
  return new Map(cells.map(({ code, n }, place) => [code, n + (parts[place] ?? 0)]));
}

/**
 * What there probably is, worked out from the editions alone: for a coordinator who shares the pilot
 * with another provider and may know of its records no more than what was published.
 */
export function countsFromLedger(parameters: ReleaseParameters, history: History): Counts {
  const none = nothingCounted(parameters);
  const totals = { ...none.totals };
  for (const series of Object.keys(totals) as (keyof typeof totals)[]) {
    totals[series] = seriesIn(history, series).total;
  }
  return {
    ...none,
    totals,
    tables: Object.fromEntries(
      parameters.tables.map((table) => [table.id, estimate(table, history)]),
    ) as unknown as Counts['tables'],
  };
}
