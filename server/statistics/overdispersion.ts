import type { Interval } from './interval.ts';

/** From this ratio on, counts differ more from month to month than chance alone does. */
const mostByChance = 1.5;

/** With fewer months than this the variance says nothing yet. */
const fewestMonths = 6;

/**
 * How much wider an interval must be because months differ more than chance explains: the square
 * root of variance divided by mean when that ratio is above 1.5 (quasi-Poisson), otherwise 1. Of
 * fewer than six months nothing is known, and nothing is widened.
 *
 * Source: P. McCullagh and J.A. Nelder, Generalized Linear Models (1989) §6.2.3, with the mean as
 * the only parameter, so that the estimate is the variance (n − 1) over the mean.
 *
 * @param counts of months of the same kind, past and complete.
 * @returns a factor of 1 or more.
 * @example wideningFor([12, 30, 8, 25, 14, 31]) // 2.3
 */
export function wideningFor(counts: readonly number[]): number {
  const n = counts.length;
  const mean = counts.reduce((sum, count) => sum + count, 0) / n;
  if (n < fewestMonths || mean === 0) {
    return 1;
  }
  const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (n - 1);
  const dispersion = variance / mean;
  return dispersion > mostByChance ? Math.sqrt(dispersion) : 1;
}

/**
 * An interval of a ratio, made wider by a factor on the scale of its logarithm, so that "half" and
 * "twice" stay each other's mirror.
 *
 * @param ratio the estimate inside the interval, above 0; without one the interval is everything.
 * @param widening a factor of 1 or more; 1 leaves the interval as it is.
 */
export function widenedRatio(interval: Interval, ratio: number | null, widening: number): Interval {
  if (widening === 1) {
    return interval;
  }
  if (ratio === null) {
    return { lower: 0, upper: Infinity };
  }
  if (ratio === 0) {
    // No logarithm of 0: as many times fewer events count as the variance is larger.
    return { lower: 0, upper: interval.upper * widening ** 2 };
  }
  return {
    lower: ratio * (interval.lower / ratio) ** widening,
    upper: ratio * (interval.upper / ratio) ** widening,
  };
}
