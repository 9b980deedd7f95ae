import { describe, expect, it } from 'vitest';
import { runChart } from '../../../server/statistics/run-chart.ts';

describe('a run chart', () => {
  // Anhøj and Olesen (2014), PLoS ONE 9:e113825, table 1: useful points, longest run, fewest
  // crossings.
  it.each([
    [10, 6, 2],
    [11, 6, 2],
    [12, 7, 3],
    [13, 7, 3],
    [15, 7, 4],
    [18, 7, 5],
    [20, 7, 6],
    [22, 7, 7],
    [24, 8, 8],
    [30, 8, 10],
  ])('has the limits of the published table for %i useful points', (useful, longest, fewest) => {
    const row = runChart([
      ...Array.from({ length: Math.floor(useful / 2) }, () => 1),
      2,
      2,
      2,
      ...Array.from({ length: Math.ceil(useful / 2) }, () => 3),
    ]);
    expect(row?.useful).toBe(useful);
    expect(row?.longestByChance).toBe(longest);
    expect(row?.fewestByChance).toBe(fewest);
  });

  it('leaves points on the median out and counts runs and crossings', () => {
    const chart = runChart([4, 6, 5, 7, 3, 5, 2, 8]);
    expect(chart?.median).toBe(5);
    expect(chart?.useful).toBe(6);
    expect(chart?.longestRun).toBe(2);
    expect(chart?.crossings).toBe(3);
  });

  it('sees a lasting change', () => {
    expect(runChart([3, 4, 2, 3, 4, 2, 9, 8, 9, 7, 8, 9])?.hasShift).toBe(true);
  });

  it('calls ups and downs the normal variation', () => {
    expect(runChart([3, 9, 2, 8, 4, 7, 3, 9, 2, 8])?.hasShift).toBe(false);
  });

  it('says nothing of fewer than ten useful points', () => {
    expect(runChart([1, 2, 3, 4, 6, 7, 8, 9, 10])?.hasShift).toBeNull();
    expect(runChart([5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5])?.hasShift).toBeNull();
    expect(runChart([])).toBeNull();
  });
});
