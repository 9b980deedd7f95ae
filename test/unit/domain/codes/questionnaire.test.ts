import { describe, expect, it } from 'vitest';
import type { Code, CodeList } from '../../../../server/domain/codes/code-list.ts';
import {
  experienceAnswers,
  experienceAnswerTexts,
} from '../../../../server/domain/codes/experience-answers.ts';
import type { Translated } from '../../../../server/domain/codes/language.ts';
import { languages } from '../../../../server/domain/codes/language.ts';
import type { AnswersSoFar, Question } from '../../../../server/domain/codes/questionnaire.ts';
import { isAsked, questionnaire } from '../../../../server/domain/codes/questionnaire.ts';
import { toldWhom, toldWhomTexts } from '../../../../server/domain/codes/told-whom.ts';

const questions: readonly Question[] = questionnaire;
const asked = (answers: AnswersSoFar) =>
  questions.filter((question) => isAsked(question, answers)).map(({ id }) => id);

describe('the questionnaire', () => {
  it('has nine questions and starts with the touchstone', () => {
    expect([...new Set(questions.map(({ number }) => number))]).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
    expect(questions[0]?.text.nl).toBe('Hebt u gekregen wat u nodig had?');
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('asks what was missing only after "een beetje" or "nee"', () => {
    expect(asked({ gotNeeded: 'yes' })).not.toContain('missedText');
    expect(asked({ gotNeeded: 'dont-know' })).not.toContain('missedText');
    expect(asked({ gotNeeded: 'somewhat' })).toContain('missedText');
    expect(asked({ gotNeeded: 'no' })).toContain('missedText');
  });

  it('asks whom someone told only after dissatisfaction', () => {
    expect(asked({ dissatisfied: 'yes' })).toContain('toldWhom');
    expect(asked({ dissatisfied: 'no' })).not.toContain('toldWhom');
    expect(asked({ gotNeeded: 'yes' })).not.toContain('toldWhom');
  });

  it('asks the eight other parts of everyone', () => {
    expect(asked({})).toEqual([
      'gotNeeded',
      'knowsWhatToDo',
      'knowsWhereToGo',
      'feltHeard',
      'feltIndependent',
      'feltStronger',
      'mark',
      'dissatisfied',
    ]);
  });

  it('lets a follow-up depend on an earlier question and an answer that question has', () => {
    for (const [place, { askedWhen }] of questions.entries()) {
      if (askedWhen === null) continue;
      const earlier = questions.slice(0, place).find(({ id }) => id === askedWhen.question);
      expect(
        earlier?.kind === 'scale' &&
          askedWhen.answers.every((answer) => earlier.answers.includes(answer)),
      ).toBe(true);
    }
  });

  it('offers "er was geen gesprek" only for the talk with the area team', () => {
    const offering = questions.filter(
      (question) => question.kind === 'scale' && question.answers.includes('no-talk'),
    );
    expect(offering.map(({ id }) => id)).toEqual(['feltStronger']);
  });

  it('takes a mark from 1 to 10 and at most 300 characters', () => {
    expect(questions.find(({ id }) => id === 'mark')).toMatchObject({ lowest: 1, highest: 10 });
    expect(questions.find(({ id }) => id === 'missedText')).toMatchObject({ maxLength: 300 });
  });
});

describe.each(languages)('the questionnaire in %s', (language) => {
  const texts: readonly Translated[] = [
    ...questions.flatMap(({ text, hint }) => (hint === null ? [text] : [text, hint])),
    ...Object.values(experienceAnswerTexts),
    ...Object.values(toldWhomTexts),
  ];

  it('has every text, short enough to read on a phone', () => {
    const lengths = texts.map((text) => text[language].trim().length);
    expect(Math.min(...lengths)).toBeGreaterThan(1);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
  });

  it('asks every question as a question', () => {
    expect(
      questions.filter(({ text }) => !text[language].endsWith('?')).map(({ id }) => id),
    ).toEqual([]);
  });
});

describe.each<[CodeList, Record<string, Translated>]>([
  [experienceAnswers, experienceAnswerTexts],
  [toldWhom, toldWhomTexts],
])('the choices of a question', (list, texts) => {
  it('read the same in Dutch as in the code book', () => {
    const codes: readonly Code[] = list.codes;
    expect(codes.map(({ code }) => texts[code]?.nl)).toEqual(codes.map(({ label }) => label));
  });
});
