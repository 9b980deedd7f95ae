import type { XmrLimits, XmrValues } from './xmr.ts';

/**
 * Why a month is more than the normal variation. One month can have several reasons; the first in
 * this order is its label.
 */
export const xmrRules = ['outside', 'trend', 'twoOfThree', 'shift'] as const;
export type XmrRule = (typeof xmrRules)[number];

/** Points in a row that make a shift or a trend. */
const longRun = 7;

/**
 * Marks the months that are more than the normal variation, by the four rules of Making Data
 * Count: (1) outside a limit; (2) 7 or more in a row strictly on one side of the mean; (3) 7 in a
 * row strictly rising or falling; (4) 2 of 3 in a row between the near limit and the limit, while
 * all three lie on the same side of the mean; only the near ones are marked.
 *
 * Source: NHS England, Making Data Count, as implemented in NHSRplotthedots 0.2.2
 * (`ptd_calculate_point_type`).
 *
 * @param values in the order of time; null breaks every run.
 * @returns the rule of every value; null for one within the normal variation or without a number.
 */
export function xmrSignals(values: XmrValues, limits: XmrLimits): readonly (XmrRule | null)[] {
  const marked: Record<XmrRule, ReadonlySet<number>> = {
    outside: outside(values, limits),
    trend: inTrend(values),
    twoOfThree: inTwoOfThree(values, limits),
    shift: inShift(values, limits),
  };
  return values.map((_, index) => xmrRules.find((rule) => marked[rule].has(index)) ?? null);
}

function isOutside(value: number, { lower, upper }: XmrLimits): boolean {
  return value > upper || value < lower;
}

/** 1 above the mean, −1 below; 0 on it or without a number. */
function sideOf(value: number | null | undefined, { mean }: XmrLimits): number {
  return value === null || value === undefined ? 0 : Math.sign(value - mean);
}

function outside(values: XmrValues, limits: XmrLimits): ReadonlySet<number> {
  return new Set(
    values.flatMap((value, index) => (value !== null && isOutside(value, limits) ? [index] : [])),
  );
}

function inShift(values: XmrValues, limits: XmrLimits): ReadonlySet<number> {
  const sides = values.map((value) => sideOf(value, limits));
  return inWindows(sides, longRun, (window) => {
    const [first] = window;
    return first !== 0 && window.every((side) => side === first);
  });
}

function inTrend(values: XmrValues): ReadonlySet<number> {
  return inWindows(values, longRun, (window) => {
    const steps = window.slice(1).map((value, index) => {
      const last = window[index];
      return value === null || last === null || last === undefined ? 0 : Math.sign(value - last);
    });
    const [first] = steps;
    return first !== 0 && steps.every((step) => step === first);
  });
}

function inTwoOfThree(values: XmrValues, limits: XmrLimits): ReadonlySet<number> {
  const isNear = values.map(
    (value) =>
      value !== null &&
      !isOutside(value, limits) &&
      (value < limits.nearLower || value > limits.nearUpper),
  );
  const points = values.map((value, index) => ({
    side: sideOf(value, limits),
    isNear: isNear[index] === true,
  }));
  const windows = inWindows(points, 3, (window) => {
    const sides = window.reduce((sum, { side }) => sum + side, 0);
    return Math.abs(sides) === 3 && window.filter((point) => point.isNear).length >= 2;
  });
  return new Set([...windows].filter((index) => isNear[index] === true));
}

/** Every place that lies in a stretch of `length` values for which the rule holds. */
function inWindows<Value>(
  values: readonly Value[],
  length: number,
  holds: (window: readonly Value[]) => boolean,
): ReadonlySet<number> {
  const places = new Set<number>();
  for (let start = 0; start + length <= values.length; start += 1) {
    if (holds(values.slice(start, start + length))) {
      for (let place = start; place < start + length; place += 1) places.add(place);
    }
  }
  return places;
}
