import { describe, expect, it } from 'vitest';
import { widenedRatio, wideningFor } from '../../../server/statistics/overdispersion.ts';
import { smallestTellableDrop } from '../../../server/statistics/tellable-drop.ts';

describe('months that differ more than chance explains', () => {
  // The deaths by horse kick in 20 years of the Prussian army (Bortkiewicz 1898), the classic
  // series that does follow chance: 200 corps-years, mean 0.61, variance 0.611.
  it('leave the interval alone when the variance is about the mean', () => {
    const kicks = [109, 65, 22, 3, 1].flatMap((years, deaths) =>
      Array.from({ length: years }, () => deaths),
    );
    expect(wideningFor(kicks)).toBe(1);
  });

  // R datasets InsectSprays, spray C: 0 1 7 2 3 1 2 1 3 0 1 4, mean 25/12, variance 3.901515, so a
  // ratio of 1.872727 and a factor of 1.368476.
  it('widen by the root of variance over mean', () => {
    expect(wideningFor([0, 1, 7, 2, 3, 1, 2, 1, 3, 0, 1, 4])).toBeCloseTo(1.368476, 6);
  });

  it('say nothing of fewer than six months or of months without events', () => {
    expect(wideningFor([1, 40, 2, 60, 3])).toBe(1);
    expect(wideningFor([0, 0, 0, 0, 0, 0, 0])).toBe(1);
    expect(wideningFor([])).toBe(1);
  });

  it('widen a ratio the same way upwards as downwards', () => {
    const { lower, upper } = widenedRatio({ lower: 0.5, upper: 2 }, 1, 2);
    expect(lower).toBeCloseTo(0.25, 14);
    expect(upper).toBeCloseTo(4, 14);
    expect(widenedRatio({ lower: 0.6, upper: 0.9 }, 0.7, 1)).toEqual({ lower: 0.6, upper: 0.9 });
  });

  it('leave an interval without a ratio wide open', () => {
    expect(widenedRatio({ lower: 0.2, upper: Infinity }, null, 1.5)).toEqual({
      lower: 0,
      upper: Infinity,
    });
    expect(widenedRatio({ lower: 0, upper: 0.3 }, 0, 2)).toEqual({ lower: 0, upper: 1.2 });
  });

  it('ask for a larger drop before anything is said', () => {
    expect(smallestTellableDrop(60, 1.000001)).toEqual(smallestTellableDrop(60));
    const { exact, midP } = smallestTellableDrop(60, 1.5);
    expect(exact).toBeLessThan(39);
    expect(midP).toBeLessThan(40);
  });
});
