import { describe, expect, it } from 'vitest';
import type { MeasureResult } from '../../../server/measures/measure-result.ts';
import { filedObjections } from '../../../server/measures/result-4/filed-objections.ts';
import { intendedObjections } from '../../../server/measures/result-4/intended-objections.ts';
import { municipalObjections } from '../../../server/measures/result-4/municipal-objections.ts';
import { needMet } from '../../../server/measures/result-4/need-met.ts';
import type { ExactFigure } from '../../../server/measures/source.ts';
import { allAtOnce, context, handMade, inMonth } from './hand-made-source.ts';
import { cellText, partOf } from './read-result.ts';

describe('R4.1 and R4.2, the ways of objections', () => {
  const outcome = { withdrawn: 9, 'gave-up': 5, pursued: 11, open: 7 };

  it('leaves open objections out of the whole and keeps giving up apart', () => {
    const source = handMade({
      totals: { 'objections-filed': allAtOnce(32) },
      tables: { 'objections-filed.outcome': outcome },
    });
    const result = filedObjections.compute(source, context);
    expect(result.headline?.text).toBe('9 van de 25 ingediende bezwaren (36%)');
    const part = partOf(result, 'objections-filed.outcome');
    expect(part.kind).toBe('path');
    expect(part.rows.filter(({ apart }) => apart).map(({ id }) => id)).toEqual(['gave-up', 'open']);
  });

  it('counts intended and filed objections as two series', () => {
    const source = handMade({
      totals: { 'objections-intended': allAtOnce(32), 'objections-filed': allAtOnce(11) },
      tables: { 'objections-intended.outcome': outcome },
    });
    expect(intendedObjections.compute(source, context).headline?.text).toBe(
      '9 van de 25 voorgenomen bezwaren (36%)',
    );
    expect(filedObjections.compute(source, context).headline?.text).toBe('nog niet te tonen');
  });

  it('always stands beside what is reached elsewhere without a supporter', () => {
    for (const measure of [intendedObjections, filedObjections, needMet]) {
      const { against } = measure.compute(handMade(), context);
      expect(against.map(({ percent }) => percent)).toEqual([41, 43, null]);
    }
  });
});

describe('R4.3, stopped and got what was needed', () => {
  it('adds intended and filed, and never counts giving up as a success', () => {
    const source = handMade({
      basis: 'records',
      totals: { 'objections-intended': allAtOnce(20), 'objections-filed': allAtOnce(15) },
      tables: {
        'objections-intended.need-met': {
          'ended-with-need': 8,
          'ended-without': 3,
          'ended-unknown': 1,
          'not-ended': 8,
        },
        'objections-filed.need-met': {
          'ended-with-need': 4,
          'ended-without': 4,
          'ended-unknown': 1,
          'not-ended': 6,
        },
      },
    });
    expect(needMet.compute(source, context).headline?.text).toBe('12 van de 21 bezwaren (57%)');
  });

  it('adds nothing when the two series stand at different months', () => {
    const source = handMade({
      totals: { 'objections-intended': allAtOnce(20), 'objections-filed': allAtOnce(15) },
      tables: {
        'objections-intended.need-met': { 'ended-with-need': 8, 'not-ended': 8 },
        'objections-filed.need-met': {
          'ended-with-need': { n: 5, through: '2026-03', of: 11 },
          'not-ended': { n: 6, through: '2026-03', of: 11 },
        },
      },
    });
    expect(needMet.compute(source, context).headline?.text).toBe('nog niet te tonen');
  });
});

function compute(given: readonly ExactFigure[]): MeasureResult {
  return municipalObjections.compute(
    handMade({ exact: { 'municipal-objections': given } }),
    context,
  );
}

describe('R4.4, objections at the municipality', () => {
  const months = ['01', '02', '03', '04', '05'];
  const figures = (before: number, now: number): ExactFigure[] =>
    months.flatMap((month) => [
      inMonth(`2025-${month}`, before, 'W1'),
      inMonth(`2026-${month}`, now, 'W1'),
    ]);
  it('calls a small difference the normal variation', () => {
    const result = compute(figures(12, 10));
    expect(result.headline?.text).toBe(
      '50 bezwaren, tegen 60 in dezelfde maanden een jaar eerder: binnen de normale schommeling',
    );
    expect(partOf(result, 'year-comparison').judgement?.code).toBe('withinChance');
  });

  it('prints the smallest drop that could be told from chance', () => {
    const result = compute(figures(12, 10));
    expect(cellText(result, 'tellable-drop', 'exact', 'value')).toBe('39');
    expect(cellText(result, 'tellable-drop', 'mid-p', 'value')).toBe('40');
    expect(cellText(result, 'ratio', 'ratio', 'value')).toBe('0,83');
  });

  it('says when there are fewer than chance explains', () => {
    const result = compute(figures(12, 6));
    expect(partOf(result, 'year-comparison').judgement).toEqual({
      code: 'fewer',
      text: 'minder dan toeval verklaart',
    });
  });

  it('says nothing of a handful', () => {
    const result = compute(figures(1, 0));
    expect(partOf(result, 'year-comparison').judgement?.code).toBe('tooFewToSay');
    expect(cellText(result, 'ratio', 'ratio', 'value')).toBe('te weinig om iets te zeggen');
  });

  it('does not compare when the municipality does not know', () => {
    const unknown = months.map((month) => inMonth(`2025-${month}`, null, 'W1'));
    const result = compute([...unknown, inMonth('2026-05', 6, 'W1')]);
    expect(partOf(result, 'year-comparison').judgement?.code).toBe('notKnown');
    expect(result.thisEdition?.text).toBe('6 bezwaren');
    expect(cellText(result, 'year-comparison', 'W1', 'now')).toBe('niet bekend');
  });

  it('keeps the municipal counts away from the counts of cases', () => {
    for (const measure of [intendedObjections, filedObjections, needMet, municipalObjections]) {
      expect(measure.compute(handMade(), context).notes).toContain(
        'Deze casussen en de aantallen van de gemeente worden niet bij elkaar opgeteld en niet op elkaar gedeeld.',
      );
    }
  });
});
