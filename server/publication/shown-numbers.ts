import { seriesIn } from './history.ts';
import type { History } from './history.ts';
import type { PublishedTable } from './parameters.ts';

/**
 * Every count that is shown of a series-year: totals of months and so far, counts of categories with
 * their batches, and what of a table is not distributed yet. To hold a text against.
 * @param history what is published, the edition that is due included when it may be known.
 * @returns ascending, each once.
 */
export function shownNumbers(
  history: History,
  tables: readonly PublishedTable[],
): readonly number[] {
  const ofTotals = [...history.series.values()].flatMap(({ runs }) => {
    let sum = 0;
    return runs.flatMap(({ n }) => {
      sum += n;
      return [n, sum];
    });
  });
  const ofCells = [...history.cells.values()].flatMap(({ n, steps }) => [
    n,
    ...steps.map((step) => step.n),
  ]);
  const rests = tables
    .filter(({ multiple }) => !multiple)
    .map(({ id, series, categories }) =>
      categories.reduce(
        (rest, { code }) => rest - (history.cells.get(`${id}|${code}`)?.n ?? 0),
        seriesIn(history, series).total,
      ),
    );
  return [...new Set([...ofTotals, ...ofCells, ...rests])]
    .filter((n) => n > 0)
    .toSorted((one, other) => one - other);
}
