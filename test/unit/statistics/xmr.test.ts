import { describe, expect, it } from 'vitest';
import { xmrLimits } from '../../../server/statistics/xmr.ts';
import type { XmrLimits } from '../../../server/statistics/xmr.ts';
import { xmrSignals } from '../../../server/statistics/xmr-signals.ts';

// The test data of NHSRplotthedots (test-ptd_spc_standard.R): R's set.seed(123); rnorm(20). The
// limits are those of its snapshot, as printed there to 7 digits.
const twenty = [
  -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
  -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
  0.49785048, -1.96661716, 0.7013559, -0.47279141,
];
const withOutlier = twenty.with(14, 10);

describe('the limits of an XmR chart', () => {
  it('equal those of NHSRplotthedots', () => {
    const limits = xmrLimits(twenty);
    expect(limits?.mean).toBeCloseTo(0.1416238, 7);
    expect(limits?.lower).toBeCloseTo(-3.01138, 5);
    expect(limits?.upper).toBeCloseTo(3.294627, 6);
  });

  it('leave out a moving range that is an outlier, once', () => {
    const limits = xmrLimits(withOutlier);
    expect(limits?.mean).toBeCloseTo(0.6694159, 7);
    expect(limits?.lower).toBeCloseTo(-2.383666, 6);
    expect(limits?.upper).toBeCloseTo(3.722497, 6);
  });

  it('keep every moving range when they are not screened', () => {
    const limits = xmrLimits(withOutlier, false);
    expect(limits?.lower).toBeCloseTo(-4.596625, 6);
    expect(limits?.upper).toBeCloseTo(5.935457, 6);
  });

  it('take no range over a month that is left out', () => {
    const limits = xmrLimits([10, 12, null, 40, 42]);
    expect(limits?.mean).toBe(26);
    expect(limits?.averageRange).toBe(2);
  });

  it('do not exist without two months in a row', () => {
    expect(xmrLimits([])).toBeNull();
    expect(xmrLimits([4])).toBeNull();
    expect(xmrLimits([4, null, 6])).toBeNull();
    expect(xmrLimits([4, 4, 4])).toMatchObject({ lower: 4, upper: 4 });
  });
});

const wide: XmrLimits = {
  mean: 0,
  averageRange: 1,
  lower: -100,
  upper: 100,
  nearLower: -50,
  nearUpper: 50,
};

/** The places (from 1) that carry a rule. */
function marked(values: readonly (number | null)[], rule: string, limits = wide): number[] {
  return xmrSignals(values, limits).flatMap((found, index) => (found === rule ? [index + 1] : []));
}

/** Points near the upper limit (1) or between mean and near limit (0). */
function near(...points: number[]): number[] {
  return points.map((point) => (point === 1 ? 60 : 10));
}

// The cases of NHSRplotthedots' own tests of its rules (test-ptd_calculate_point_type.R).
describe('the four rules', () => {
  it('mark seven or more on one side of the mean', () => {
    const ones = Array.from({ length: 8 }, () => 1);
    expect(marked(ones.slice(2), 'shift')).toEqual([]);
    expect(marked([...ones.slice(2), -1], 'shift')).toEqual([]);
    expect(marked([...ones, -1], 'shift')).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(marked([1, ...ones.map((one) => -one), 1], 'shift')).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(marked([1, 1, 1, 0, 1, 1, 1, 1], 'shift')).toEqual([]);
  });

  it('mark seven strictly rising or falling', () => {
    const climb = [-3, -2, -1, 1, 2, 3, 4];
    expect(marked(climb.slice(1), 'trend')).toEqual([]);
    expect(marked([-3, -2, -1, -1, 1, 2, 3], 'trend')).toEqual([]);
    expect(marked(climb, 'trend')).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(marked([2, ...climb, 3], 'trend')).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(marked([2, ...climb.toReversed(), 3], 'trend')).toEqual([2, 3, 4, 5, 6, 7, 8]);
  });

  it('mark two of three near a limit, only on one side of the mean, and only the near ones', () => {
    expect(marked(near(0, 0, 1, 0, 1, 0, 0), 'twoOfThree')).toEqual([3, 5]);
    expect(marked(near(1, 0, 1), 'twoOfThree')).toEqual([1, 3]);
    expect(marked(near(1, 0, 0, 1), 'twoOfThree')).toEqual([]);
    expect(marked(near(1, 0, 0, 1, 1), 'twoOfThree')).toEqual([4, 5]);
    expect(marked([60, -60, 10], 'twoOfThree')).toEqual([]);
  });

  // The same package: "it only reports special cause for 2 of 3 points close to limits when they
  // are on the same side of the mean".
  it('leave two opposite near points alone', () => {
    const values = [...Array.from({ length: 14 }, (_, index) => (index % 2 ? -1 : 1)), 5.5, -5.5];
    const limits = xmrLimits(values);
    expect(limits).not.toBeNull();
    expect(limits === null ? [] : xmrSignals(values, limits).slice(-2)).toEqual([null, null]);
  });

  it('name the first reason: outside, trend, two of three, shift', () => {
    const values = [1, 2, 3, 4, 5, 60, 120];
    expect(xmrSignals(values, wide)).toEqual([
      ...Array.from({ length: 6 }, () => 'trend'),
      'outside',
    ]);
  });

  it('start again after a month that is left out', () => {
    expect(marked([1, 1, 1, null, 1, 1, 1, 1], 'shift')).toEqual([]);
    expect(marked([1, 2, 3, 4, null, 5, 6, 7], 'trend')).toEqual([]);
  });
});
