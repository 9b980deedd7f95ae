import { z } from '@hono/zod-openapi';
import { standInFor } from '../access/client-address.ts';
import { experienceAnswerTexts } from '../domain/codes/experience-answers.ts';
import type { Language } from '../domain/codes/language.ts';
import { languages } from '../domain/codes/language.ts';
import { questionnaire } from '../domain/codes/questionnaire.ts';
import type { Question } from '../domain/codes/questionnaire.ts';
import { toldWhom, toldWhomTexts } from '../domain/codes/told-whom.ts';
import { newExperience } from '../domain/records/experience.ts';
import { Refusal } from '../domain/refusal.ts';
import { answerExperience } from '../work/answer-experience.ts';
import { answerLimits, makeAnswerLimit } from './answer-limit.ts';
import { callerOf } from './caller.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf } from './describe.ts';
import { makeRouter, operation } from './operation.ts';

const tags = ['Vragenlijst'];

const choiceSchema = z.object({ code: z.string().max(30), label: z.string().max(80) });

const questionSchema = z
  .object({
    id: z.string().max(40),
    number: z.int().min(1).max(9),
    kind: z.enum(['scale', 'text', 'mark', 'told-whom']),
    text: z.string().max(200),
    hint: z.string().max(200).nullable(),
    /** Ask this only when an earlier question got one of these answers. */
    askedWhen: z
      .object({ question: z.string().max(40), answers: z.array(z.string().max(30)).max(10) })
      .nullable(),
    choices: z.array(choiceSchema).max(20),
    maxLength: z.int().nullable(),
    lowest: z.int().nullable(),
    highest: z.int().nullable(),
  })
  .openapi('Question');

const getQuestionnaire = operation({
  operationId: 'getExperienceQuestionnaire',
  method: 'get',
  path: '/experience-questionnaire',
  tags,
  summary: 'The questions for the resident, in Dutch, Frisian or English',
  request: { query: z.strictObject({ language: z.enum(languages).default('nl') }) },
  responses: {
    200: answerOf(
      'De vragenlijst',
      z.object({ language: z.enum(languages), questions: z.array(questionSchema).max(20) }),
    ),
  },
});

const postExperience = operation({
  operationId: 'answerExperience',
  method: 'post',
  path: '/experiences',
  tags,
  summary: 'Send an answer with the one-time code of a slip; without sign-in',
  request: { body: bodyOf(newExperience) },
  responses: {
    201: answerOf('Opgeslagen', z.object({ isStored: z.literal(true) }).openapi('StoredAnswer')),
  },
});

function choicesOf(question: Question, language: Language) {
  if (question.kind === 'scale') {
    return question.answers.map((code) => ({ code, label: experienceAnswerTexts[code][language] }));
  }
  if (question.kind === 'told-whom') {
    return toldWhom.codes.map(({ code }) => ({ code, label: toldWhomTexts[code][language] }));
  }
  return [];
}

function questionIn(question: Question, language: Language) {
  const { id, number, kind, askedWhen } = question;
  return {
    id,
    number,
    kind,
    text: question.text[language],
    hint: question.hint?.[language] ?? null,
    askedWhen:
      askedWhen === null ? null : { question: askedWhen.question, answers: [...askedWhen.answers] },
    choices: choicesOf(question, language),
    maxLength: question.kind === 'text' ? question.maxLength : null,
    lowest: question.kind === 'mark' ? question.lowest : null,
    highest: question.kind === 'mark' ? question.highest : null,
  };
}

/** The questionnaire, for anybody who holds a slip. */
export function experienceRoutes({ db, clock, accounts }: Dependencies) {
  const mayGoOn = makeAnswerLimit(answerLimits);
  return makeRouter()
    .openapi(getQuestionnaire, (c) => {
      const { language } = c.req.valid('query');
      const questions = questionnaire.map((question) => questionIn(question, language));
      return c.json({ language, questions }, 200);
    })
    .openapi(postExperience, async (c) => {
      const { address } = callerOf(c, accounts);
      if (!mayGoOn(address === null ? null : standInFor(address))) {
        throw new Refusal(429, 'Het is nu even druk. Wacht een minuut en probeer het opnieuw.', {
          headers: { 'retry-after': '60' },
        });
      }
      await answerExperience(db, clock, c.req.valid('json'));
      return c.json({ isStored: true as const }, 201);
    });
}
