import { describe, expect, it } from 'vitest';
import { changeSinceLastMonth } from '../../../server/statistics/month-change.ts';

describe('the change since last month', () => {
  it.each([
    [5, 14, 0],
    [10, 22, 2],
    [15, 28, 5],
    [20, 35, 9],
    [25, 41, 12],
    [30, 48, 16],
  ])(
    'from %i is beyond chance at %i or more and %i or fewer, and not between',
    (last, more, fewer) => {
      expect(changeSinceLastMonth(last, more)).toBe('more');
      expect(changeSinceLastMonth(last, more - 1)).toBe('withinChance');
      expect(changeSinceLastMonth(last, fewer + 1)).toBe('withinChance');
      expect(changeSinceLastMonth(last, fewer)).toBe('fewer');
    },
  );

  it('is within chance when both months are empty', () => {
    expect(changeSinceLastMonth(0, 0)).toBe('withinChance');
  });

  it('reads the same backwards', () => {
    expect(changeSinceLastMonth(14, 5)).toBe('fewer');
    expect(changeSinceLastMonth(13, 5)).toBe('withinChance');
    expect(changeSinceLastMonth(0, 5)).toBe('more');
  });

  it('refuses half a case', () => {
    expect(() => changeSinceLastMonth(5, 2.5)).toThrow(RangeError);
    expect(() => changeSinceLastMonth(-1, 2)).toThrow(RangeError);
  });
});
