import { describe, expect, it } from 'vitest';
import { poissonRate } from '../../../server/statistics/poisson-rate.ts';

describe('the rate of events', () => {
  // The worked example of R's poisson.test help page (Welsh nickel workers), as R prints it.
  it('agrees with R poisson.test(137, 24.19893)', () => {
    const { rate, exact } = poissonRate({ count: 137, exposure: 24.19893 });
    expect(rate).toBeCloseTo(5.661407, 6);
    expect(exact.lower).toBeCloseTo(4.753125, 6);
    expect(exact.upper).toBeCloseTo(6.692709, 6);
  });

  // R: exactci::poisson.exact(15, 400, tsmethod = "central") and DescTools::PoissonCI(15, 400,
  // method = "exact"); ratesci::rateci(15, 400) for mid-P. As quoted in the tests of statsmodels,
  // which trusts 5 digits of the last.
  it('agrees with R exactci, DescTools and ratesci on 15 events in 400', () => {
    const { rate, exact, midP } = poissonRate({ count: 15, exposure: 400 });
    expect(rate).toBe(0.0375);
    expect(exact.lower).toBeCloseTo(0.0209884653319583, 14);
    expect(exact.upper).toBeCloseTo(0.0618505471787146, 14);
    expect(midP.upper).toBeCloseTo(0.0604627555786095, 6);
  });

  // Garwood (1936), as in Biometrika Tables for Statisticians I (1966), table 40, to 2 decimals.
  it.each([
    [0, 0, 3.69],
    [1, 0.03, 5.57],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
    [20, 12.22, 30.89],
    [50, 37.11, 65.92],
  ])('has the limits Garwood prints for %i events', (count, lower, upper) => {
    const { exact } = poissonRate({ count, exposure: 1 });
    expect(exact.lower).toBeCloseTo(lower, 2);
    expect(exact.upper).toBeCloseTo(upper, 2);
  });

  // Computed apart from this code: the Poisson sum in 60-digit decimal arithmetic, its root found by
  // bisection, for the exact and the mid-P limits.
  it.each([
    [0, 0, 3.6888794541139, 0, 2.995732273554],
    [1, 0.0253178079843, 5.5716433909389, 0.0500203448353, 4.9318605247068],
    [5, 1.6234863901184, 11.6683320793227, 1.8319948085284, 11.082415664992],
    [10, 4.7953886961324, 18.3903560420178, 5.0795218472173, 17.8248536965697],
    [20, 12.2165195854039, 30.8883779026746, 12.5597384754357, 30.3396011304591],
    [50, 37.1109637374619, 65.9187666643368, 37.5098004141797, 65.3865180738327],
    [100, 81.3639912509231, 121.6267937924264, 81.7918210920123, 121.1034908974578],
  ])('equals exact decimal arithmetic for %i events', (count, ...limits) => {
    const { exact, midP } = poissonRate({ count, exposure: 1 });
    const found = [exact.lower, exact.upper, midP.lower, midP.upper];
    limits.forEach((limit, index) => expect(found[index]).toBeCloseTo(limit, 10));
  });

  it('keeps the mid-P interval inside the exact one', () => {
    for (let count = 0; count <= 60; count += 1) {
      const { exact, midP } = poissonRate({ count, exposure: 12 });
      expect(midP.lower).toBeGreaterThanOrEqual(exact.lower);
      expect(midP.upper).toBeLessThan(exact.upper);
    }
  });

  it('refuses half an event, no time and no level', () => {
    expect(() => poissonRate({ count: 2.5, exposure: 1 })).toThrow(RangeError);
    expect(() => poissonRate({ count: 2, exposure: 0 })).toThrow(RangeError);
    expect(() => poissonRate({ count: 2, exposure: 1 }, 1)).toThrow(RangeError);
  });
});
