import { expect, test } from 'vitest';
import { languages } from '../../../../server/domain/codes/language.ts';
import { newExperience } from '../../../../server/domain/records/experience.ts';
import {
  askedQuestions,
  isAnythingAnswered,
  isTextBlocked,
  noAnswers,
  toSend,
} from '../../../../web/client/answers.ts';
import { codeInHash } from '../../../../web/client/use-slip-code.ts';
import { clientTexts } from '../../../../web/texts/client.ts';

const frame = { code: 'ABCDEFGHJKMN', language: 'nl', filledInTogether: false };

const ids = (answers: typeof noAnswers) => askedQuestions(answers).map(({ id }) => id);

test('a follow-up is asked only after the answer it follows, and not sent when that changes', () => {
  expect(ids(noAnswers)).not.toContain('missedText');
  const unhappy = { ...noAnswers, gotNeeded: 'no', missedText: 'Een tolk.' };
  expect(ids(unhappy)).toContain('missedText');
  expect(newExperience.safeParse({ ...frame, ...toSend(unhappy) }).success).toBe(true);
  const happy = { ...unhappy, gotNeeded: 'yes' };
  expect(toSend(happy)).toMatchObject({ gotNeeded: 'yes', missedText: null });
  expect(newExperience.safeParse({ ...frame, ...toSend(happy) }).success).toBe(true);
});

test('every question may be skipped, but not all of them', () => {
  expect(isAnythingAnswered(noAnswers)).toBe(false);
  expect(isAnythingAnswered({ ...noAnswers, mark: '8' })).toBe(true);
  expect(toSend({ ...noAnswers, mark: '8' })).toMatchObject({ mark: 8, feltHeard: null });
});

test('a phone number in the open question stops the sending, a plain text does not', () => {
  expect(isTextBlocked({ ...noAnswers, missedText: 'Bel 06-12345678' })).toBe(true);
  expect(isTextBlocked({ ...noAnswers, missedText: 'Een tweede gesprek' })).toBe(false);
});

test('the code behind the # is read, and nonsense there does no harm', () => {
  expect(codeInHash('#ABCD-EFGH-JKMN')).toBe('ABCD-EFGH-JKMN');
  expect(codeInHash('#%')).toBe('');
  expect(codeInHash('')).toBe('');
});

test('every language says everything', () => {
  for (const language of languages) {
    expect(Object.keys(clientTexts[language])).toEqual(Object.keys(clientTexts.nl));
    expect(Object.values(clientTexts[language]).filter((text) => text === '')).toEqual([]);
  }
});
