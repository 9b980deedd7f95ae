import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../../server/statistics/wilson.ts';

describe('the Wilson interval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])(
    'gives the limits Newcombe (1998, table I, method 3) prints for %i of %i',
    (count, n, lower, upper) => {
      const interval = wilsonInterval({ count, n });
      expect(interval.lower).toBeCloseTo(lower, 4);
      expect(interval.upper).toBeCloseTo(upper, 4);
    },
  );

  // R package binom, binom.confint(x, n, tol = 1e-8), row "wilson", as printed in the reference
  // results of statsmodels (results_proportion.py).
  it.each([
    [18, 20, 0.6989663547715128, 0.972133518786232],
    [4, 20, 0.0806576625797981, 0.4160174322518935],
    [4, 200, 0.00780442641634947, 0.05028708690582643],
    [190, 200, 0.910421851861224, 0.972617354399236],
  ])('agrees with R to twelve digits for %i of %i', (count, n, lower, upper) => {
    const interval = wilsonInterval({ count, n });
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  // R's prop.test(52, 100, correct = FALSE).
  it('agrees with R prop.test without continuity correction', () => {
    const interval = wilsonInterval({ count: 52, n: 100 });
    expect(interval.lower).toBeCloseTo(0.423166, 6);
    expect(interval.upper).toBeCloseTo(0.615354, 6);
  });

  it('never leaves 0 to 1, and touches the ends only when all or none have the property', () => {
    for (let n = 1; n <= 60; n += 1) {
      for (let count = 0; count <= n; count += 1) {
        const { lower, upper } = wilsonInterval({ count, n });
        expect(lower === 0).toBe(count === 0);
        expect(upper === 1).toBe(count === n);
        expect(lower).toBeLessThanOrEqual(count / n);
        expect(upper).toBeGreaterThanOrEqual(count / n);
      }
    }
  });

  it('mirrors when the property is turned round', () => {
    const yes = wilsonInterval({ count: 7, n: 31 });
    const no = wilsonInterval({ count: 24, n: 31 });
    expect(yes.lower).toBeCloseTo(1 - no.upper, 14);
    expect(yes.upper).toBeCloseTo(1 - no.lower, 14);
  });

  it.each([
    [1, 0],
    [-1, 5],
    [6, 5],
    [1.5, 5],
    [Number.NaN, 5],
    [1, 5.5],
  ])('refuses %d of %d, which is no share of a group', (count, n) => {
    expect(() => wilsonInterval({ count, n })).toThrow(RangeError);
  });
});
