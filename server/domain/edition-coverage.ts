import type { Month } from './calendar.ts';

/** How much of what an edition could show it does show. */
export type Coverage = {
  /** How many numbers are shown, at their last count. */
  readonly shown: number;
  /** How many numbers there are: one per category of every table. */
  readonly of: number;
  /** How many months the shown numbers are behind the edition, on average; null when none is shown. */
  readonly lagMonths: number | null;
};

const placeOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** How many months lie between two months: 0 for the same month. */
export function monthsApart(from: Month, to: Month): number {
  return placeOf(to) - placeOf(from);
}

/**
 * How much an edition shows: of every category whether it has a number, and through which month.
 * Works on what was published alone, so that everybody who may read an edition may know it.
 * @param throughs the last month in the number of each category; null: not shown.
 * @param to the last month of the edition.
 */
export function coverageOf(throughs: readonly (Month | null)[], to: Month): Coverage {
  const lags = throughs.flatMap((through) => (through === null ? [] : [monthsApart(through, to)]));
  const behind = lags.reduce((sum, lag) => sum + lag, 0);
  return {
    shown: lags.length,
    of: throughs.length,
    lagMonths: lags.length === 0 ? null : behind / lags.length,
  };
}
