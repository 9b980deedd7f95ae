import { describe, expect, test } from 'vitest';
import { computeMeasures } from '../../../../server/measures/registry.ts';
import { layOut } from '../../../../web/figures/chart-layout.ts';
import type { MonthsChart } from '../../../../web/figures/chart-kinds.ts';
import { altOf, sentencesOf } from '../../../../web/figures/chart-words.ts';
import { rowBarsOf } from '../../../../web/figures/row-bars.ts';
import { sampleSource } from './sample-source.ts';

const results = computeMeasures(sampleSource, {
  asOfDay: null,
  budgetCents: 6_000_000,
  responseNormDays: 5,
  markNormPercent: 95,
  population: new Map(),
});
const parts = results.flatMap((result) => result.parts);
const charts = parts.flatMap((part) => part.charts);

describe('Every chart of every measure', () => {
  test.each([280, 440, 640, 1100])('has a height for a width of %i pixels', (width) => {
    for (const chart of charts) {
      const { height } = layOut(chart, width, false).layout;
      expect(Number.isFinite(height)).toBe(true);
      expect(height).toBeGreaterThan(20);
    }
  });

  test('says in words everything that is drawn', () => {
    for (const chart of charts) {
      const rows =
        chart.kind === 'bars'
          ? chart.bars.length
          : chart.kind === 'stacks'
            ? chart.stacks.length
            : chart.series.length + linesIn(chart);
      expect(sentencesOf(chart)).toHaveLength(rows);
      expect(altOf(chart)).toContain(chart.title);
    }
  });
});

describe('Bars in the table', () => {
  test('stand in the column with the same numbers, the longest one full', () => {
    const part = parts.find(({ id }) => id === 'cases.threshold');
    const chart = part?.charts.find(({ kind }) => kind === 'bars');
    if (!part || chart?.kind !== 'bars') throw new Error('the part has no bars');
    const bars = rowBarsOf(part, chart);
    expect(part.columns[bars?.column ?? -1]?.id).toBe('share');
    expect(Math.max(...(bars?.lengths.values() ?? []))).toBe(1);
  });

  test('are left out of the row with the total, which would dwarf the steps', () => {
    const part = parts.find(({ id }) => id === 'objections-filed.outcome');
    const chart = part?.charts.find(({ kind }) => kind === 'bars');
    if (!part || chart?.kind !== 'bars') throw new Error('the part has no bars');
    expect(rowBarsOf(part, chart)?.lengths.has('total')).toBe(false);
  });

  test('are not drawn when the table does not have their numbers', () => {
    const part = parts.find(({ id }) => id === 'cases.threshold');
    if (!part) throw new Error('no such part');
    const other = {
      kind: 'bars' as const,
      title: 't',
      unit: 'casussen' as const,
      bars: [{ id: 'yes', label: 'Ja', value: -1, of: null, text: '', small: null }],
    };
    expect(rowBarsOf(part, other)).toBeNull();
  });
});

/** The lines through or over the bars, each with its own sentence. */
function linesIn({ level, centre, limits }: MonthsChart): number {
  const known = [level, centre, limits?.upper ?? null, limits?.lower ?? null];
  return known.filter((line) => line !== null).length;
}
