import binomial from '@stdlib/stats-base-dists-binomial';
import { confidenceLevel, tailChance } from './interval.ts';
import { midPLowerTail } from './mid-p.ts';
import { widenedRatio } from './overdispersion.ts';
import { rateRatio } from './rate-ratio.ts';

/** The largest later count that differs from chance; null when not even 0 does. */
export type TellableDrop = { exact: number | null; midP: number | null };

/**
 * The largest count in a later, equally long period that can be told from chance as a drop. Shown
 * beside the target before the pilot starts, so that nobody expects small numbers to prove what
 * they cannot: with 20 objections before, a fall to 12 says nothing yet.
 *
 * A drop is told when the whole 95% interval of the rate ratio lies below 1, which is when the
 * lower tail of the later count, given the sum of both, is under 2.5%.
 *
 * @param before events in the reference period, a whole number ≥ 0.
 * @param widening how much wider the interval is because months differ more than chance explains
 * (`wideningFor`); 1 for no more than chance.
 * @throws RangeError when `before` is not a whole number ≥ 0.
 * @example smallestTellableDrop(60) // { exact: 39, midP: 40 }
 */
export function smallestTellableDrop(before: number, widening: number = 1): TellableDrop {
  if (!Number.isInteger(before) || before < 0) {
    throw new RangeError('A period counts whole events, 0 or more.');
  }
  if (widening !== 1) {
    return widenedDrop(before, widening);
  }
  const tail = tailChance(confidenceLevel);
  return {
    exact: largestCount(before, (during, n) => binomial.cdf(during, n, 0.5) < tail),
    midP: largestCount(before, (during, n) => midPLowerTail({ count: during, n }, 0.5) < tail),
  };
}

function widenedDrop(before: number, widening: number): TellableDrop {
  const upperLimits = (during: number): { exact: number; midP: number } => {
    const { ratio, exact, midP } = rateRatio(
      { count: during, exposure: 1 },
      { count: before, exposure: 1 },
    );
    return {
      exact: widenedRatio(exact, ratio, widening).upper,
      midP: widenedRatio(midP, ratio, widening).upper,
    };
  };
  return {
    exact: largestCount(before, (during) => upperLimits(during).exact < 1),
    midP: largestCount(before, (during) => upperLimits(during).midP < 1),
  };
}

/** Tries counts downwards from `before`: the first that is told from chance is the largest. */
function largestCount(
  before: number,
  isTold: (during: number, n: number) => boolean,
): number | null {
  for (let during = before - 1; during >= 0; during -= 1) {
    if (isTold(during, during + before)) {
      return during;
    }
  }
  return null;
}
