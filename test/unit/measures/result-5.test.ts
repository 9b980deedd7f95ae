import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../server/measures/measure-result.ts';
import { outcomesOfCases } from '../../../server/measures/result-5/case-outcomes.ts';
import { experienceQuestions } from '../../../server/measures/result-5/experience-questions.ts';
import { gotNeeded } from '../../../server/measures/result-5/got-needed.ts';
import { ladder } from '../../../server/measures/result-5/ladder.ts';
import { markNorm } from '../../../server/measures/result-5/mark-norm.ts';
import { signals } from '../../../server/measures/result-5/signals.ts';
import { allAtOnce, context, handMade, inMonth } from './hand-made-source.ts';
import { cellText, partOf } from './read-result.ts';

describe('R5.1, got what was needed', () => {
  it('counts only yes, and keeps "I do not know" out of the whole', () => {
    const source = handMade({
      basis: 'records',
      totals: { experiences: allAtOnce(40), 'closed-cases': allAtOnce(120) },
      tables: {
        'experiences.got-needed': {
          yes: 24,
          somewhat: 7,
          no: 5,
          'dont-know': 3,
          'not-answered': 1,
        },
        'closed-cases.slip': { issued: 100, 'not-offered': 12, declined: 5, unknown: 3 },
      },
      live: { filledInTogether: { count: 6, of: 40 } },
    });
    const result = gotNeeded.compute(source, context);
    expect(result.headline?.text).toBe('24 van de 36 cliëntreacties (67%)');
    expect(cellText(result, 'response', 'response', 'n')).toBe('40 van de 100 (40%)');
    expect(cellText(result, 'response', 'not-offered', 'n')).toBe('12');
    expect(cellText(result, 'response', 'together', 'n')).toBe('6 van de 40 (15%)');
  });

  it('divides no answers by slips of other months', () => {
    const source = handMade({
      totals: { experiences: [{ from: '2026-01', to: '2026-04', n: 30 }] },
      tables: { 'closed-cases.slip': { issued: 60 } },
    });
    expect(cellText(gotNeeded.compute(source, context), 'response', 'response', 'n')).toContain(
      'niet te delen',
    );
  });
});

/** The verdict on so many marks of 7 or higher and so many lower ones. */
function verdict(high: number, low: number): Judgement | null {
  const source = handMade({
    totals: { experiences: allAtOnce(high + low) },
    tables: { 'experiences.mark': { 'seven-or-higher': high, 'below-seven': low } },
  });
  return partOf(markNorm.compute(source, context), 'experiences.mark').judgement;
}

describe('R5.2, a mark of 7 or higher', () => {
  it.each([
    [73, 0, 'met', 'aantoonbaar gehaald'],
    [72, 0, 'undecided', 'nog niet te zeggen'],
    [24, 1, 'undecided', 'nog niet te zeggen'],
    [35, 5, 'notMet', 'aantoonbaar niet gehaald'],
    [36, 4, 'undecided', 'nog niet te zeggen'],
    [6, 2, 'tooFewToSay', 'te weinig om iets te zeggen'],
  ])('%i of 7 or higher and %i lower: %s', (high, low, code, text) => {
    expect(verdict(high, low)).toEqual({ code, text });
  });

  it('says nothing while no mark can be shown', () => {
    const result = markNorm.compute(handMade({ totals: { experiences: allAtOnce(30) } }), context);
    expect(partOf(result, 'experiences.mark').judgement?.text).toBe('nog niet te zeggen');
    expect(result.headline?.text).toBe('nog niet te tonen');
  });

  it('names the norm of the pilot and from how many answers it can be met', () => {
    const result = markNorm.compute(handMade(), context);
    expect(result.against[0]).toMatchObject({ kind: 'norm', percent: 95 });
    expect(result.notes[0]).toContain('vanaf 73 antwoorden');
  });
});

describe('R5.3, what residents experience', () => {
  it('shows every question with its own whole', () => {
    const source = handMade({
      basis: 'records',
      totals: { experiences: allAtOnce(40) },
      tables: {
        'experiences.felt-heard': { yes: 30, somewhat: 5, no: 5 },
        'experiences.felt-stronger': { yes: 10, no: 5, 'no-talk': 20, 'dont-know': 5 },
      },
    });
    const result = experienceQuestions.compute(source, context);
    const share = (row: string) => cellText(result, 'experience-questions', row, 'share');
    expect(share('experiences.felt-heard')).toBe('30 van de 40 (75%)');
    expect(share('experiences.felt-stronger')).toBe('10 van de 15');
  });

  it('has no answer "a little" where the question does not offer it', () => {
    const result = experienceQuestions.compute(handMade(), context);
    expect(cellText(result, 'experience-questions', 'experiences.dissatisfied', 'somewhat')).toBe(
      'n.v.t.',
    );
  });
});

describe('client answers in the view of one supporter', () => {
  it('are left out with the reason', () => {
    const leftOut = { experiences: 'Een reactie hoort niet bij één ondersteuner.' };
    const source = handMade({ basis: 'records', leftOut });
    for (const measure of [gotNeeded, markNorm, experienceQuestions]) {
      const result = measure.compute(source, context);
      expect(result.parts).toEqual([]);
      expect(result.notes).toEqual(['Een reactie hoort niet bij één ondersteuner.']);
    }
  });
});

describe('R5.4 to R5.6', () => {
  it('divides the ladder by cases of which both steps are known', () => {
    const source = handMade({
      totals: { 'closed-cases': allAtOnce(60) },
      tables: { 'closed-cases.ladder': { lighter: 25, same: 15, heavier: 10, unknown: 10 } },
    });
    expect(ladder.compute(source, context).headline?.text).toBe(
      '25 van de 50 afgesloten casussen (50%)',
    );
  });

  it('says that a case can have several outcomes', () => {
    const part = partOf(outcomesOfCases.compute(handMade(), context), 'closed-cases.outcome');
    expect(part.addsUp).toBe(false);
  });

  it('follows signals from raised to solved', () => {
    const exact = {
      'signals-raised': [inMonth('2026-05', 9)],
      'signals-answered': [inMonth('2026-05', 4)],
      'signals-solved': [inMonth('2026-05', 1)],
    };
    const result = signals.compute(handMade({ exact }), context);
    expect(partOf(result, 'signals.progress').rows.map(({ cells }) => cells[0]?.text)).toEqual([
      '9',
      '4',
      '1',
    ]);
  });
});
