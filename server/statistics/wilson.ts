import type { Interval } from './interval.ts';
import { assertProportion } from './proportion.ts';
import type { Proportion } from './proportion.ts';

/** The 97.5th percentile of the standard normal distribution, to double precision. */
export const z95 = 1.959963984540054;

/**
 * The 95% Wilson score interval of a proportion: the default interval of the product. It has good
 * coverage in small groups and never leaves 0..1.
 *
 * Source: E.B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927) 209–212; recommended as method 3 in R.G. Newcombe, "Two-sided confidence
 * intervals for the single proportion", Statistics in Medicine 17 (1998) 857–872.
 *
 * @returns shares between 0 and 1.
 * @throws RangeError when the counts are no proportion.
 * @example wilsonInterval({ count: 81, n: 263 }) // { lower: 0.2553, upper: 0.3662 }
 */
export function wilsonInterval(proportion: Proportion): Interval {
  assertProportion(proportion);
  const { count, n } = proportion;
  const share = count / n;
  const square = z95 * z95;
  const centre = share + square / (2 * n);
  const reach = z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n));
  const scale = 1 + square / n;
  return {
    // Exactly 0 and 1 at the ends: rounding would leave a stray 1e-17 there.
    lower: count === 0 ? 0 : (centre - reach) / scale,
    upper: count === n ? 1 : (centre + reach) / scale,
  };
}
