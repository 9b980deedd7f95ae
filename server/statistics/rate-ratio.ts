import { clopperPearsonInterval } from './clopper-pearson.ts';
import { confidenceLevel } from './interval.ts';
import type { Interval } from './interval.ts';
import { midPInterval } from './mid-p.ts';
import { assertPeriodCount } from './period-count.ts';
import type { PeriodCount } from './period-count.ts';

/**
 * How the rate of one period compares with another. `ratio` is null when nothing happened in the
 * reference period; the upper limits are then Infinity.
 */
export type RateRatio = { ratio: number | null; exact: Interval; midP: Interval };

/**
 * Compares two counts, such as objections during the pilot and in the same calendar months a year
 * earlier. Given the sum of both, the first count is binomial, so a binomial interval of its share
 * becomes an interval of the ratio. Compare equal sets of calendar months: "before" in winter
 * against "during" in summer measures the season.
 *
 * Source: E.L. Lehmann, Testing Statistical Hypotheses (1986) §4.5; the exact limits equal R's
 * `poisson.test`, the mid-P limits those of OpenEpi "Comparing two person-time rates".
 *
 * @throws RangeError when a count is not a whole number ≥ 0 or an exposure is not above 0.
 * @example rateRatio({ count: 11, exposure: 800 }, { count: 21, exposure: 3011 }).ratio // 1.9715
 */
export function rateRatio(
  period: PeriodCount,
  reference: PeriodCount,
  level: number = confidenceLevel,
): RateRatio {
  assertPeriodCount(period);
  assertPeriodCount(reference);
  const exposureRatio = reference.exposure / period.exposure;
  const ratio = reference.count === 0 ? null : (period.count / reference.count) * exposureRatio;
  const n = period.count + reference.count;
  if (n === 0) {
    const everything = { lower: 0, upper: Infinity };
    return { ratio, exact: everything, midP: everything };
  }
  const share = { count: period.count, n };
  return {
    ratio,
    exact: fromShares(clopperPearsonInterval(share, level), exposureRatio),
    midP: fromShares(midPInterval(share, level), exposureRatio),
  };
}

/** A share p of the sum stands for a ratio p/(1−p), corrected for unequal exposure. */
function fromShares({ lower, upper }: Interval, exposureRatio: number): Interval {
  return {
    lower: (lower / (1 - lower)) * exposureRatio,
    upper: upper === 1 ? Infinity : (upper / (1 - upper)) * exposureRatio,
  };
}
