import beta from '@stdlib/stats-base-dists-beta';
import { confidenceLevel, tailChance } from './interval.ts';
import type { Interval } from './interval.ts';
import { assertProportion } from './proportion.ts';
import type { Proportion } from './proportion.ts';

/**
 * The exact (Clopper–Pearson) interval of a proportion. Wider than Wilson: it guarantees the
 * confidence level instead of reaching it on average. Used where a guarantee is asked for.
 *
 * Source: C.J. Clopper and E.S. Pearson, "The use of confidence or fiducial limits illustrated in
 * the case of the binomial", Biometrika 26 (1934) 404–413; the same limits as R's `binom.test`.
 *
 * @returns shares between 0 and 1.
 * @throws RangeError when the counts are no proportion or the level does not lie in 0..1.
 * @example clopperPearsonInterval({ count: 682, n: 925 }) // { lower: 0.7077, upper: 0.7654 }
 */
export function clopperPearsonInterval(
  proportion: Proportion,
  level: number = confidenceLevel,
): Interval {
  assertProportion(proportion);
  const { count, n } = proportion;
  const tail = tailChance(level);
  return {
    lower: count === 0 ? 0 : beta.quantile(tail, count, n - count + 1),
    upper: count === n ? 1 : beta.quantile(1 - tail, count + 1, n - count),
  };
}
