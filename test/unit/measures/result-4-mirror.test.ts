import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../server/domain/calendar.ts';
import type { MeasureResult } from '../../../server/measures/measure-result.ts';
import { filedObjections } from '../../../server/measures/result-4/filed-objections.ts';
import { municipalObjections } from '../../../server/measures/result-4/municipal-objections.ts';
import type { ExactFigure } from '../../../server/measures/source.ts';
import { allAtOnce, context, handMade, inMonth } from './hand-made-source.ts';
import { cellOf, cellText, partOf } from './read-result.ts';

function compute(given: readonly ExactFigure[]): MeasureResult {
  return municipalObjections.compute(
    handMade({ exact: { 'municipal-objections': given } }),
    context,
  );
}

/** Five months of 2025 and of 2026, one law; null is "niet bekend". */
function years(
  before: readonly (number | null)[],
  now: readonly (number | null)[],
  law = 'W1',
): ExactFigure[] {
  const monthsFrom = (first: string, counts: readonly (number | null)[]): ExactFigure[] =>
    counts.map((value, index) => inMonth(addMonths(first, index), value, law));
  return [...monthsFrom('2025-01', before), ...monthsFrom('2026-01', now)];
}

function dropOf(result: MeasureResult): number | null {
  return cellOf(result, 'tellable-drop', 'mid-p', 'value').value;
}

function computeFiled(outcome: Record<string, number>, total: number): MeasureResult {
  return filedObjections.compute(
    handMade({
      totals: { 'objections-filed': allAtOnce(total) },
      tables: { 'objections-filed.outcome': outcome },
    }),
    context,
  );
}

describe('R4.4, the mirror beside the municipal counts', () => {
  it('always stands beside the rival explanations and never beside a cause', () => {
    for (const given of [[], years([30, 30, 30, 30, 30], [10, 10, 10, 10, 10])]) {
      const result = compute(given);
      const part = partOf(result, 'rival-explanations');
      expect(part.rows.map(({ id }) => id)).toEqual([
        'national-fall',
        'decisions',
        'informal',
        'late',
      ]);
      expect(result.against.map(({ percent }) => percent)).toEqual([null, 41, 43]);
      expect(JSON.stringify(result)).not.toMatch(/dankzij|bespaard|voorkomen/);
    }
  });

  it('leaves an unknown month out on both sides, and says so', () => {
    const result = compute(years([12, null, 11, 9, 10], [10, 8, null, null, 9]));
    expect(cellText(result, 'year-comparison', 'W1', 'before')).toBe('22');
    expect(cellText(result, 'year-comparison', 'W1', 'now')).toBe('19');
    expect(partOf(result, 'year-comparison').notes).toEqual([
      'Wmo: februari 2026 telt in geen van beide jaren mee, want het aantal van een jaar eerder is niet bekend.',
      'Wmo: maart–april 2026 tellen in geen van beide jaren mee, want het aantal is nu niet bekend.',
    ]);
  });

  it('compares each law over its own months', () => {
    const result = compute([
      ...years([12, 12, 12, 12, 12], [10, 10, 10, 10, 10]),
      ...years([null, null, null, null, 3], [2, 2, 2, null, 4], 'W2'),
    ]);
    expect(cellText(result, 'year-comparison', 'total', 'before')).toBe('63');
    expect(cellText(result, 'year-comparison', 'W2', 'months')).toBe('mei 2026');
    expect(partOf(result, 'year-comparison').notes).toHaveLength(2);
  });

  it('says the ratio per hundred only of enough', () => {
    const many = compute(years([12, 12, 12, 12, 12], [10, 10, 10, 10, 10]));
    expect(cellOf(many, 'ratio', 'ratio', 'value').small).toBe('83 nu op elke 100 een jaar eerder');
    const few = compute(years([4, 4, 4, 4, 4], [2, 2, 2, 2, 2]));
    expect(cellOf(few, 'ratio', 'ratio', 'value').small).toBeNull();
  });

  it('asks for more when the months before differ more than chance explains', () => {
    const wild = [4, 40, 6, 38, 5, 36].map((n, index) =>
      inMonth(addMonths('2024-07', index), n, 'W1'),
    );
    const calm = compute(years([20, 20, 20, 20, 20], [14, 14, 14, 14, 14]));
    const given = [...wild, ...years([20, 20, 20, 20, 20], [14, 14, 14, 14, 14])];
    const widened = compute(given);
    expect(partOf(calm, 'year-comparison').judgement?.code).toBe('fewer');
    expect(partOf(widened, 'year-comparison').judgement?.code).toBe('withinChance');
    expect(partOf(widened, 'ratio').notes.join(' ')).toContain('ruimer genomen');
    expect(dropOf(widened)).toBeLessThan(dropOf(calm) ?? 0);
  });

  it('shows both years in the table that stands beside the chart', () => {
    const result = compute(years([12, null, 11, 9, 10], [10, 8, 7, 9, null]));
    const texts = partOf(result, 'municipal-objections.months').rows.map(({ cells }) =>
      cells.slice(0, 2).map(({ text }) => text),
    );
    expect(texts.slice(0, 2)).toEqual([
      ['12', '10'],
      ['niet bekend', '8'],
    ]);
    expect(texts.at(-1)).toEqual(['10', 'niet bekend']);
  });
});

describe('R4.2, withdrawn here and elsewhere', () => {
  it('counts every withdrawal among the handled ones, as Lingewaard does', () => {
    const result = computeFiled({ withdrawn: 15, 'gave-up': 5, pursued: 20, open: 8 }, 48);
    expect(cellText(result, 'elsewhere', 'here', 'share')).toBe('20 van de 40 (50%)');
    expect(cellText(result, 'elsewhere', 'elsewhere', 'share')).toBe('36 van de 87 (41%)');
    expect(partOf(result, 'elsewhere').judgement).toEqual({
      code: 'withinChance',
      text: 'vergeleken met Lingewaard: binnen de normale schommeling (tussen 10 procentpunt minder en 27 procentpunt meer)',
    });
  });

  it('says when there are more than chance explains', () => {
    const result = computeFiled({ withdrawn: 60, 'gave-up': 10, pursued: 20, open: 0 }, 90);
    expect(partOf(result, 'elsewhere').judgement?.code).toBe('more');
  });

  it('says nothing of fewer than twenty, or of unequal months', () => {
    const few = computeFiled({ withdrawn: 5, 'gave-up': 5, pursued: 5, open: 5 }, 20);
    expect(partOf(few, 'elsewhere').judgement?.code).toBe('tooFewToSay');
    const unknown = computeFiled({ withdrawn: 15, pursued: 20, open: 8 }, 48);
    expect(partOf(unknown, 'elsewhere').judgement?.code).toBe('notKnown');
    expect(cellText(unknown, 'elsewhere', 'here', 'share')).toBe('nog niet te tonen');
  });
});
