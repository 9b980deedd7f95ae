import gamma from '@stdlib/stats-base-dists-gamma';
import poisson from '@stdlib/stats-base-dists-poisson';
import { confidenceLevel, tailChance } from './interval.ts';
import type { Interval } from './interval.ts';
import { assertPeriodCount } from './period-count.ts';
import type { PeriodCount } from './period-count.ts';

/** Events per unit of exposure, with the exact interval and the shorter mid-P interval. */
export type PoissonRate = { rate: number; exact: Interval; midP: Interval };

/**
 * The rate of events over a period, such as objections per month. The exact interval guarantees
 * its confidence level; the mid-P interval reaches it on average and is shorter.
 *
 * Source: F. Garwood, "Fiducial limits for the Poisson distribution", Biometrika 28 (1936)
 * 437–442, written with gamma quantiles; the same limits as R's `poisson.test`. Mid-P: G. Berry
 * and P. Armitage, The Statistician 44 (1995) 417–423.
 *
 * @throws RangeError when the count is not a whole number ≥ 0, the exposure is not above 0 or the
 * level does not lie in 0..1.
 * @example poissonRate({ count: 137, exposure: 24.19893 }).exact // 4.753125 to 6.692709
 */
export function poissonRate(period: PeriodCount, level: number = confidenceLevel): PoissonRate {
  assertPeriodCount(period);
  const { count, exposure } = period;
  const tail = tailChance(level);
  const exact = {
    lower: count === 0 ? 0 : gamma.quantile(tail, count, 1),
    upper: gamma.quantile(1 - tail, count + 1, 1),
  };
  const midP = {
    lower: count === 0 ? 0 : meanWithLowerTail(count, 1 - tail, exact.upper),
    upper: meanWithLowerTail(count, tail, exact.upper),
  };
  return { rate: count / exposure, exact: per(exposure, exact), midP: per(exposure, midP) };
}

/** The lower tail falls as the mean rises, so halving the range closes in on the answer. */
function meanWithLowerTail(count: number, wanted: number, most: number): number {
  let low = 0;
  let high = most;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) {
      return middle;
    }
    if (poisson.cdf(count, middle) - poisson.pmf(count, middle) / 2 > wanted) {
      low = middle;
    } else {
      high = middle;
    }
  }
}

function per(exposure: number, { lower, upper }: Interval): Interval {
  return { lower: lower / exposure, upper: upper / exposure };
}
