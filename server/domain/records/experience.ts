import { z } from 'zod';
import { choiceSchema } from '../codes/code-list.ts';
import type { ExperienceAnswerCode } from '../codes/experience-answers.ts';
import { languages } from '../codes/language.ts';
import { isAsked, questionnaire } from '../codes/questionnaire.ts';
import type { QuestionId } from '../codes/questionnaire.ts';
import { toldWhom } from '../codes/told-whom.ts';
import { guardedText } from './guarded-text.ts';
import { clientId, closedObject, flagOn } from './rule.ts';

const scale = ['yes', 'somewhat', 'no', 'dont-know'] as const satisfies ExperienceAnswerCode[];
const scaleWithTalk = [
  'yes',
  'somewhat',
  'no',
  'no-talk',
  'dont-know',
] as const satisfies ExperienceAnswerCode[];
const yesOrNo = ['yes', 'no', 'dont-know'] as const satisfies ExperienceAnswerCode[];

function answer<const Codes extends readonly ExperienceAnswerCode[]>(codes: Codes) {
  return z.enum(codes, { error: 'Kies een van de antwoorden.' }).nullable().default(null);
}

const answers = {
  gotNeeded: answer(scale),
  missedText: guardedText(300)
    .transform((text) => (text === '' ? null : text))
    .nullable()
    .default(null),
  knowsWhatToDo: answer(scale),
  knowsWhereToGo: answer(scale),
  feltHeard: answer(scale),
  feltIndependent: answer(scale),
  feltStronger: answer(scaleWithTalk),
  mark: z
    .int({ error: 'Kies een cijfer van 1 tot en met 10.' })
    .min(1, { error: 'Kies een cijfer van 1 tot en met 10.' })
    .max(10, { error: 'Kies een cijfer van 1 tot en met 10.' })
    .nullable()
    .default(null),
  dissatisfied: answer(yesOrNo),
  toldWhom: choiceSchema(toldWhom).nullable().default(null),
} satisfies Record<QuestionId, z.ZodType>;

/**
 * The resident's answer to the questionnaire, sent with the code of the slip. Every question may be
 * skipped, but one of them must be answered. `filledInTogether`: the supporter helped filling in.
 * Source: pilot document §8.5.
 */
export const newExperience = closedObject({
  id: clientId,
  code: z.string({ error: 'Vul de code van uw strookje in.' }).max(40, {
    error: 'Vul de code van uw strookje in.',
  }),
  language: z.enum(languages, { error: 'Kies een taal.' }),
  filledInTogether: z.boolean({ error: 'Kies ja of nee.' }),
  ...answers,
}).superRefine((given, context) => {
  const flag = flagOn(context);
  for (const question of questionnaire) {
    if (given[question.id] !== null && !isAsked(question, given)) {
      flag([question.id], 'Deze vraag hoort niet bij de antwoorden ervoor. Maak hem leeg.');
    }
  }
  if (questionnaire.every(({ id }) => given[id] === null)) {
    flag(['gotNeeded'], 'Beantwoord ten minste één vraag.');
  }
});

/** How many slips to make. */
export const newExperienceBatch = closedObject({
  id: clientId,
  size: z
    .int({ error: 'Vul in hoeveel strookjes u wilt.' })
    .min(1, { error: 'Maak ten minste één strookje.' })
    .max(200, { error: 'Maak ten hoogste 200 strookjes tegelijk.' }),
});

/** The resident's answer. */
export type NewExperience = z.output<typeof newExperience>;
