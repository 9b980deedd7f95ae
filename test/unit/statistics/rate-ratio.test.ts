import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../../server/statistics/rate-ratio.ts';

const fredericia = { count: 11, exposure: 800 };
const otherCities = { count: 6 + 8 + 7, exposure: 1083 + 1050 + 878 };

describe('the ratio of two rates', () => {
  // The worked example of R's poisson.test help page:
  // poisson.test(c(11, 6+8+7), c(800, 1083+1050+878)).
  it('agrees with R poisson.test on lung cancer in Fredericia', () => {
    const { ratio, exact } = rateRatio(fredericia, otherCities);
    expect(ratio).toBeCloseTo(1.971488, 6);
    expect(exact.lower).toBeCloseTo(0.8584264, 7);
    expect(exact.upper).toBeCloseTo(4.2772659, 7);
  });

  // R package exactci: poisson.exact(c(60, 30), c(51477.5, 54308.7), r = 1.2,
  // alternative = "greater") gives 0.006651774552714537, and with midp = TRUE
  // 0.005094603529853279. So an interval that leaves that much below it starts at 1.2.
  it('agrees with R exactci on the tail beyond a ratio of 1.2', () => {
    const period = { count: 60, exposure: 51477.5 };
    const reference = { count: 30, exposure: 54308.7 };
    expect(rateRatio(period, reference).ratio).toBeCloseTo(2.10999757175465, 12);
    const exact = rateRatio(period, reference, 1 - 2 * 0.006651774552714537).exact;
    expect(exact.lower).toBeCloseTo(1.2, 10);
    const midP = rateRatio(period, reference, 1 - 2 * 0.005094603529853279).midP;
    expect(midP.lower).toBeCloseTo(1.2, 10);
  });

  // OpenEpi, "Comparing 2 Person-Time Rates", published output of a worked example in two strata
  // and crude, printed to 4 digits.
  it.each([
    { exposed: [17, 100025], unexposed: [3, 122268], midP: [2.21, 29.63], exact: [2.004, 36.89] },
    { exposed: [8, 78531], unexposed: [1, 77932], midP: [1.27, 177.6], exact: [1.064, 352.3] },
    { exposed: [25, 178556], unexposed: [4, 200200], midP: [2.616, 23.57], exact: [2.42, 27.71] },
  ])('agrees with OpenEpi for $exposed against $unexposed cases in person-years', (example) => {
    const ratio = rateRatio(periodOf(example.exposed), periodOf(example.unexposed));
    expect(fourDigits(ratio.midP)).toEqual(example.midP);
    expect(fourDigits(ratio.exact)).toEqual(example.exact);
  });

  it('keeps the mid-P interval inside the exact one', () => {
    for (const before of [3, 10, 40]) {
      for (const during of [0, 1, 7, 38]) {
        const { exact, midP } = rateRatio(
          { count: during, exposure: 12 },
          { count: before, exposure: 12 },
        );
        expect(midP.lower).toBeGreaterThanOrEqual(exact.lower);
        expect(midP.upper).toBeLessThanOrEqual(exact.upper);
      }
    }
  });

  it('turns round when the periods change places', () => {
    const forth = rateRatio(fredericia, otherCities);
    const back = rateRatio(otherCities, fredericia);
    expect(back.exact.lower).toBeCloseTo(1 / forth.exact.upper, 10);
    expect(back.exact.upper).toBeCloseTo(1 / forth.exact.lower, 10);
    expect(back.midP.lower).toBeCloseTo(1 / forth.midP.upper, 10);
    expect(back.midP.upper).toBeCloseTo(1 / forth.midP.lower, 10);
  });

  it('has no ratio and no upper limit when nothing happened before', () => {
    const { ratio, exact, midP } = rateRatio({ count: 4, exposure: 6 }, { count: 0, exposure: 6 });
    expect(ratio).toBeNull();
    expect(exact.upper).toBe(Infinity);
    expect(midP.upper).toBe(Infinity);
    expect(midP.lower).toBeGreaterThan(0);
  });

  it('knows nothing when nothing happened at all', () => {
    const { ratio, exact } = rateRatio({ count: 0, exposure: 6 }, { count: 0, exposure: 6 });
    expect(ratio).toBeNull();
    expect(exact).toEqual({ lower: 0, upper: Infinity });
  });

  it.each([
    [-1, 12],
    [1.5, 12],
    [3, 0],
    [3, Infinity],
  ])('refuses %d events in an exposure of %d', (count, exposure) => {
    expect(() => rateRatio({ count, exposure }, otherCities)).toThrow(RangeError);
    expect(() => rateRatio(otherCities, { count, exposure })).toThrow(RangeError);
  });
});

function fourDigits({ lower, upper }: { lower: number; upper: number }): number[] {
  return [Number(lower.toPrecision(4)), Number(upper.toPrecision(4))];
}

function periodOf([count = 0, exposure = 0]: number[]): { count: number; exposure: number } {
  return { count, exposure };
}
