import binomial from '@stdlib/stats-base-dists-binomial';
import { confidenceLevel, tailChance } from './interval.ts';
import type { Interval } from './interval.ts';
import { mayShowInterval } from './small-numbers.ts';

/** Between which two values in sorted order the true median lies, counted from 1. */
export type MedianRanks = { lowerRank: number; upperRank: number; coverage: number };

/** A median with its interval; the interval is null when the group is too small for one. */
export type MedianWithInterval = { n: number; median: number; interval: Interval | null };

/**
 * The order-statistic interval of a median: the narrowest symmetric pair of ranks that covers at
 * least 95%. It makes no assumption about the distribution, which matters for report marks (many
 * ties) and for waiting times (skewed).
 *
 * Source: W.J. Conover, Practical Nonparametric Statistics (1971) §3.2: the number of values below
 * the median is Binomial(n, ½).
 *
 * @returns null for n ≤ 5, where no pair of ranks reaches 95%.
 * @throws RangeError when n is not a whole number ≥ 1.
 * @example medianRanks(20) // { lowerRank: 6, upperRank: 15, coverage: 0.959 }
 */
export function medianRanks(n: number): MedianRanks | null {
  if (!Number.isInteger(n) || n < 1) {
    throw new RangeError('A median needs a group of at least one.');
  }
  const tail = tailChance(confidenceLevel);
  let lowerRank = 0;
  while (binomial.cdf(lowerRank, n, 0.5) <= tail) {
    lowerRank += 1;
  }
  if (lowerRank === 0) {
    return null;
  }
  const outside = binomial.cdf(lowerRank - 1, n, 0.5);
  return { lowerRank, upperRank: n + 1 - lowerRank, coverage: 1 - 2 * outside };
}

/**
 * The median of the values and its 95% rank interval; no interval under 10 values.
 *
 * @param values in any order and any unit; the answer has the same unit.
 * @returns null when there are no values.
 */
export function medianWithInterval(values: readonly number[]): MedianWithInterval | null {
  const sorted = values.toSorted((left, right) => left - right);
  const n = sorted.length;
  const lowerMiddle = sorted[Math.floor((n - 1) / 2)];
  const upperMiddle = sorted[Math.floor(n / 2)];
  if (lowerMiddle === undefined || upperMiddle === undefined) {
    return null;
  }
  const ranks = mayShowInterval(n) ? medianRanks(n) : null;
  const lower = ranks === null ? undefined : sorted[ranks.lowerRank - 1];
  const upper = ranks === null ? undefined : sorted[ranks.upperRank - 1];
  return {
    n,
    median: (lowerMiddle + upperMiddle) / 2,
    interval: lower === undefined || upper === undefined ? null : { lower, upper },
  };
}
