import { describe, expect, it } from 'vitest';
import { medianRanks, medianWithInterval } from '../../../server/statistics/median-ranks.ts';

describe('the ranks around a median', () => {
  // Up to 20: textbook table A.7, "Confidence intervals for the population median", which prints
  // coverage to a tenth of a percent. Above 20: computed apart from this code.
  it.each([
    [6, 1, 6, 96.9],
    [7, 1, 7, 98.4],
    [8, 1, 8, 99.2],
    [9, 2, 8, 96.1],
    [10, 2, 9, 97.9],
    [11, 2, 10, 98.8],
    [12, 3, 10, 96.1],
    [13, 3, 11, 97.8],
    [14, 3, 12, 98.7],
    [15, 4, 12, 96.5],
    [16, 4, 13, 97.9],
    [17, 5, 13, 95.1],
    [18, 5, 14, 96.9],
    [19, 5, 15, 98.1],
    [20, 6, 15, 95.9],
    [30, 10, 21, 95.7],
    [40, 14, 27, 96.2],
    [60, 22, 39, 97.3],
  ])('for %i values are %i and %i, covering %d%%', (n, lowerRank, upperRank, percent) => {
    const ranks = medianRanks(n);
    expect(ranks).toMatchObject({ lowerRank, upperRank });
    expect(Math.round((ranks?.coverage ?? 0) * 1000) / 10).toBe(percent);
  });

  it('do not exist for five values or fewer', () => {
    for (const n of [1, 2, 3, 4, 5]) {
      expect(medianRanks(n)).toBeNull();
    }
  });

  it('refuse a group of nobody', () => {
    expect(() => medianRanks(0)).toThrow(RangeError);
  });
});

describe('a median with its interval', () => {
  // The published example of R package statpsych, ci.median: 20.7, from 10.8 to 30.9.
  it('agrees with the published example of nineteen values', () => {
    const values = [
      30.2, 20.4, 15.1, 10.2, 10.5, 60.8, 20.8, 25.0, 20.7, 30.9, 10.8, 5.1, 50.9, 40.0, 20.9, 10.8,
      0, 20.5, 50.8,
    ];
    expect(medianWithInterval(values)).toEqual({
      n: 19,
      median: 20.7,
      interval: { lower: 10.8, upper: 30.9 },
    });
  });

  it('takes the middle of the two middle values when their number is even', () => {
    expect(medianWithInterval([9, 1, 4, 6])).toEqual({ n: 4, median: 5, interval: null });
  });

  it('has no interval under ten values, although eight ranks exist', () => {
    expect(medianWithInterval([1, 2, 3, 4, 5, 6, 7, 8, 9])?.interval).toBeNull();
    expect(medianWithInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])?.interval).toEqual({
      lower: 2,
      upper: 9,
    });
  });

  it('leaves the caller’s list as it was', () => {
    const days = [3, 1, 2];
    medianWithInterval(days);
    expect(days).toEqual([3, 1, 2]);
  });

  it('is nothing when there are no values', () => {
    expect(medianWithInterval([])).toBeNull();
  });
});
