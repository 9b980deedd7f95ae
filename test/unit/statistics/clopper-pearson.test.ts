import { describe, expect, it } from 'vitest';
import { clopperPearsonInterval } from '../../../server/statistics/clopper-pearson.ts';
import { wilsonInterval } from '../../../server/statistics/wilson.ts';

describe('the exact interval of Clopper and Pearson', () => {
  // The worked example of R's binom.test help page (Conover 1971, p. 97): 682 of 925.
  it('agrees with R binom.test(682, 925)', () => {
    const { lower, upper } = clopperPearsonInterval({ count: 682, n: 925 });
    expect(lower).toBeCloseTo(0.7076683, 7);
    expect(upper).toBeCloseTo(0.7654066, 7);
  });

  // R package binom, binom.confint(x, n, tol = 1e-8), row "exact", as printed in the reference
  // results of statsmodels (results_proportion.py).
  it.each([
    [18, 20, 0.6830172859809176, 0.9876514728297052],
    [4, 20, 0.05733399705003284, 0.436614002996668],
    [4, 200, 0.005475565879556443, 0.05041360908989634],
    [190, 200, 0.9099724622986486, 0.975765834527891],
  ])('agrees with R to twelve digits for %i of %i', (count, n, lower, upper) => {
    const interval = clopperPearsonInterval({ count, n });
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  it.each([
    [0, 30, 0, 0.11570331],
    [30, 30, 0.8842967, 1],
  ])('agrees with R at the ends: %i of %i', (count, n, lower, upper) => {
    const interval = clopperPearsonInterval({ count, n });
    expect(interval.lower).toBeCloseTo(lower, 7);
    expect(interval.upper).toBeCloseTo(upper, 7);
  });

  // Newcombe (1998): 0/20 exact upper limit .1684.
  it('is wider than Wilson where nobody has the property', () => {
    const exact = clopperPearsonInterval({ count: 0, n: 20 });
    expect(exact.upper).toBeCloseTo(0.1684, 4);
    expect(exact.upper).toBeGreaterThan(wilsonInterval({ count: 0, n: 20 }).upper);
  });

  it('widens when more certainty is asked', () => {
    const wide = clopperPearsonInterval({ count: 9, n: 30 }, 0.99);
    const narrow = clopperPearsonInterval({ count: 9, n: 30 }, 0.9);
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
  });

  it.each([0, 1, 95])('refuses %d as a level', (level) => {
    expect(() => clopperPearsonInterval({ count: 1, n: 2 }, level)).toThrow(RangeError);
  });
});
