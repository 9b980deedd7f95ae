import { seriesIds } from '../../measures/series.ts';
import type { SeriesId } from '../../measures/series.ts';
import type { Counts } from '../counts.ts';

/**
 * How many cases a year are assumed until there is something to go by: the middle of the 150 to 220
 * that the pilot reckons with. An assumption, and always shown as one.
 */
export const assumedCasesPerYear = 185;

/**
 * For how many units the assumptions weigh: with as many units seen, the assumption and what was seen
 * weigh the same; with many more, only what was seen is left.
 */
export const assumptionWeight = 20;

/** In how many codes of a table with several codes per unit one unit is assumed to be. */
const assumedCodesPerUnit = 1.5;

/** How many units of each series there are assumed to be per case. An assumption of ours. */
const assumedPerCase: { readonly [series in SeriesId]: number } = {
  cases: 1,
  'objections-intended': 0.2,
  'objections-filed': 0.1,
  dissatisfactions: 0.3,
  'closed-cases': 0.8,
  experiences: 0.4,
  signals: 0.1,
};

/** What is expected of the months to come, and what it rests on. */
export type Expectation = {
  /** New cases in a whole month. */
  readonly casesPerMonth: number;
  /** Units of each series per case. */
  readonly perCase: { readonly [series in SeriesId]: number };
  /** The units seen so far, from which the shares of the categories follow. */
  readonly seen: Pick<Counts, 'totals' | 'tables'>;
};

/**
 * What is expected: the number of cases as given, and of every series as many per case as were seen
 * so far, leaning on an assumption as long as few were.
 */
export function expectationFrom(
  casesPerMonth: number,
  seen: Pick<Counts, 'totals' | 'tables'>,
): Expectation {
  const rate = (series: SeriesId): number =>
    (seen.totals[series] + assumedPerCase[series] * assumptionWeight) /
    (seen.totals.cases + assumptionWeight);
  const perCase = Object.fromEntries(seriesIds.map((series) => [series, rate(series)])) as {
    [series in SeriesId]: number;
  };
  return { casesPerMonth, perCase: { ...perCase, cases: 1 }, seen };
}

/** The share of the units that a category is assumed to have before anything was seen. */
export function assumedShare(categories: number, multiple: boolean): number {
  return multiple ? Math.min(0.5, assumedCodesPerUnit / categories) : 1 / categories;
}
