import { describe, expect, it } from 'vitest';
import { processChart } from '../../../server/statistics/process-chart.ts';
import type { ProcessPoint } from '../../../server/statistics/process-chart.ts';

function single(...values: readonly (number | null)[]): ProcessPoint[] {
  return values.map((value) => ({ value, isSingleMonth: true }));
}

const eleven = [18, 22, 19, 25, 17, 21, 24, 18, 20, 23, 19];

describe('the chart of month totals', () => {
  it('has a median only under eight months', () => {
    const chart = processChart(single(...eleven.slice(0, 7)));
    expect(chart?.kind).toBe('run');
    expect(chart?.run.median).toBe(21);
    expect(chart?.limits).toBeNull();
  });

  it('has a median only when a month holds fewer than five', () => {
    expect(processChart(single(2, 4, 3, 5, 1, 4, 6, 3, 4, 5, 2, 4))?.kind).toBe('run');
  });

  it('has provisional limits from eight months, that judge nothing', () => {
    const chart = processChart(single(...eleven.slice(0, 8), 90));
    expect(chart?.kind).toBe('provisional');
    expect(chart?.signals.every((rule) => rule === null)).toBe(true);
  });

  it('keeps the limits provisional between five and ten a month', () => {
    expect(processChart(single(6, 8, 7, 5, 9, 6, 7, 8, 6, 7, 5, 8, 7))?.kind).toBe('provisional');
  });

  it('judges from twelve months with ten or more a month', () => {
    const chart = processChart(single(...eleven, 60));
    expect(chart?.kind).toBe('limits');
    expect(chart?.signals.at(-1)).toBe('outside');
    expect(chart?.signals.slice(0, -1).every((rule) => rule === null)).toBe(true);
  });

  it('counts months that were released together in the median, not in the limits', () => {
    const merged: ProcessPoint = { value: 40, isSingleMonth: false };
    const chart = processChart([merged, ...single(...eleven.slice(0, 8))]);
    expect(chart?.kind).toBe('provisional');
    expect(chart?.run.median).toBe(21);
    expect(chart?.limits?.mean).toBe(20.5);
    expect(processChart([merged, ...single(...eleven.slice(0, 7))])?.kind).toBe('run');
  });

  it('does not exist without a single number', () => {
    expect(processChart([])).toBeNull();
    expect(processChart(single(null, null))).toBeNull();
  });
});
