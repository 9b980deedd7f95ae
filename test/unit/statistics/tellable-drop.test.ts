import { describe, expect, it } from 'vitest';
import { rateRatio } from '../../../server/statistics/rate-ratio.ts';
import { smallestTellableDrop } from '../../../server/statistics/tellable-drop.ts';

describe('the smallest drop that can be told from chance', () => {
  it.each([
    [20, 8, 9],
    [30, 15, 16],
    [40, 23, 24],
    [60, 39, 40],
    [80, 56, 57],
    [100, 73, 74],
  ])('is from %i to %i exactly, or %i by mid-P', (before, exact, midP) => {
    expect(smallestTellableDrop(before)).toEqual({ exact, midP });
  });

  it('does not exist when so little happened before that even nothing proves nothing', () => {
    expect(smallestTellableDrop(0)).toEqual({ exact: null, midP: null });
    expect(smallestTellableDrop(4)).toEqual({ exact: null, midP: null });
    expect(smallestTellableDrop(5)).toEqual({ exact: null, midP: 0 });
    expect(smallestTellableDrop(6)).toEqual({ exact: 0, midP: 0 });
  });

  it('is where the interval of the rate ratio falls wholly below 1', () => {
    for (let before = 6; before <= 120; before += 1) {
      const { exact, midP } = smallestTellableDrop(before);
      expect(upperLimits(exact ?? Number.NaN, before).exact).toBeLessThan(1);
      expect(upperLimits((exact ?? Number.NaN) + 1, before).exact).toBeGreaterThanOrEqual(1);
      expect(upperLimits(midP ?? Number.NaN, before).midP).toBeLessThan(1);
      expect(upperLimits((midP ?? Number.NaN) + 1, before).midP).toBeGreaterThanOrEqual(1);
    }
  });

  it.each([-1, 2.5])('refuses %d events', (before) => {
    expect(() => smallestTellableDrop(before)).toThrow(RangeError);
  });
});

function upperLimits(during: number, before: number): { exact: number; midP: number } {
  const { exact, midP } = rateRatio(
    { count: during, exposure: 12 },
    { count: before, exposure: 12 },
  );
  return { exact: exact.upper, midP: midP.upper };
}
