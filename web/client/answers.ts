import { isAsked, questionnaire } from '../../server/domain/codes/questionnaire.ts';
import type { Question, QuestionId } from '../../server/domain/codes/questionnaire.ts';
import { guardText } from '../../server/domain/guard/guard-text.ts';
import { blocks } from '../../server/domain/guard/guard-span.ts';

/** What was answered so far, as the fields hold it: '' for nothing yet. */
export type Answers = Readonly<Record<QuestionId, string>>;

/** The form before anything was answered. */
export const noAnswers: Answers = {
  gotNeeded: '',
  missedText: '',
  knowsWhatToDo: '',
  knowsWhereToGo: '',
  feltHeard: '',
  feltIndependent: '',
  feltStronger: '',
  mark: '',
  dissatisfied: '',
  toldWhom: '',
};

/** The questions that are asked, given the answers so far. */
export function askedQuestions(answers: Answers): readonly (Question & { id: QuestionId })[] {
  return questionnaire.filter((question) => isAsked(question, answers));
}

/** Whether anything that counts was answered. */
export function isAnythingAnswered(answers: Answers): boolean {
  return askedQuestions(answers).some(({ id }) => answers[id].trim() !== '');
}

/** Whether the open text holds something that may not be sent. */
export function isTextBlocked(answers: Answers): boolean {
  return blocks(guardText(answers.missedText));
}

/** The answers as the API takes them: follow-ups that are no longer asked are left out. */
export function toSend(answers: Answers) {
  const asked = new Set(askedQuestions(answers).map(({ id }) => id));
  const given = (id: QuestionId): string | null =>
    asked.has(id) && answers[id].trim() !== '' ? answers[id] : null;
  const { mark: _mark, ...codes } = answers;
  return {
    ...Object.fromEntries(
      questionnaire.flatMap(({ id }) => (id in codes ? [[id, given(id)] as const] : [])),
    ),
    mark: given('mark') === null ? null : Number(answers.mark),
  };
}
