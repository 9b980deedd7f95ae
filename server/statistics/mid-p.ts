import binomial from '@stdlib/stats-base-dists-binomial';
import { confidenceLevel, tailChance } from './interval.ts';
import type { Interval } from './interval.ts';
import { assertProportion } from './proportion.ts';
import type { Proportion } from './proportion.ts';

/**
 * The chance of fewer than `count` out of `n`, plus half the chance of exactly `count`, when each
 * has the given probability. Counting the observed value for half is what makes it "mid-P".
 *
 * Source: H.O. Lancaster, "Significance tests in discrete distributions", JASA 56 (1961) 223–234.
 *
 * @returns a chance between 0 and 1.
 */
export function midPLowerTail({ count, n }: Proportion, probability: number): number {
  return binomial.cdf(count - 1, n, probability) + binomial.pmf(count, n, probability) / 2;
}

/**
 * The mid-P interval of a proportion: between the exact one and Wilson in width, with coverage
 * near the level on average. Each limit is the probability at which the observed count would be
 * exactly as extreme as the tail allows, found by bisection.
 *
 * Source: G. Berry and P. Armitage, "Mid-P confidence intervals: a brief review", The
 * Statistician 44 (1995) 417–423.
 *
 * @returns shares between 0 and 1.
 * @throws RangeError when the counts are no proportion or the level does not lie in 0..1.
 */
export function midPInterval(proportion: Proportion, level: number = confidenceLevel): Interval {
  assertProportion(proportion);
  const { count, n } = proportion;
  const tail = tailChance(level);
  return {
    lower: count === 0 ? 0 : probabilityWithLowerTail(proportion, 1 - tail),
    upper: count === n ? 1 : probabilityWithLowerTail(proportion, tail),
  };
}

/** The lower tail falls as the probability rises, so halving the range closes in on the answer. */
function probabilityWithLowerTail(proportion: Proportion, wanted: number): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) {
      return middle;
    }
    if (midPLowerTail(proportion, middle) > wanted) {
      low = middle;
    } else {
      high = middle;
    }
  }
}
