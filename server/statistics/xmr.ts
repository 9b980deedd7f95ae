/** A month with its number; null where the number may not be used, which breaks every run. */
export type XmrValues = readonly (number | null)[];

/** The limits of an XmR chart; null when no two values follow each other. */
export type XmrLimits = {
  mean: number;
  /** Mean moving range after screening. */
  averageRange: number;
  lower: number;
  upper: number;
  /** Two thirds of the way from the mean to each limit. */
  nearLower: number;
  nearUpper: number;
};

/** 3 / 1.128: turns a mean moving range of pairs into three standard deviations. */
const rangesToLimit = 2.66;

/** A moving range of this many times the mean is an outlier and is left out, once. */
const outlyingRange = 3.267;

/**
 * The limits of an XmR chart: the mean, plus and minus 2.66 times the mean moving range. Moving
 * ranges of 3.267 times their mean or more are left out once, so that one odd month does not widen
 * the limits that must show it. A moving range is only taken between months that follow each
 * other.
 *
 * Source: NHS England, Making Data Count, as implemented in the R package NHSRplotthedots 0.2.2
 * (`screen_outliers = TRUE`, its default); D.J. Wheeler, Understanding Variation (1993).
 *
 * @param values in the order of time. @param screensOutliers false as the Excel tool of NHS does.
 */
export function xmrLimits(values: XmrValues, screensOutliers = true): XmrLimits | null {
  const known = values.filter((value) => value !== null);
  const all = movingRanges(values);
  const first = meanOf(all);
  const mean = meanOf(known);
  if (first === null || mean === null) {
    return null;
  }
  const kept = screensOutliers ? all.filter((range) => range < outlyingRange * first) : all;
  // Only when every range is 0 is none smaller than 3.267 times their mean.
  const averageRange = meanOf(kept) ?? first;
  const reach = rangesToLimit * averageRange;
  return {
    mean,
    averageRange,
    lower: mean - reach,
    upper: mean + reach,
    nearLower: mean - (2 * reach) / 3,
    nearUpper: mean + (2 * reach) / 3,
  };
}

function movingRanges(values: XmrValues): number[] {
  return values.flatMap((value, index) => {
    const last = index === 0 ? null : values[index - 1];
    return value === null || last === null || last === undefined ? [] : [Math.abs(value - last)];
  });
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
