import { z } from 'zod';
import { questionIds } from '../scenarios/checklist.ts';
import { scoreIds, voteIds } from '../scenarios/scale.ts';
import { scenarioIds } from '../scenarios/scenario-cards.ts';
import { guardedText } from './guarded-text.ts';
import { closedObject } from './rule.ts';

/** Longest reason of a score, in characters. */
export const SCORE_REASON_LENGTH = 500;

/** Longest reaction of a body, in characters. */
export const REACTION_LENGTH = 4000;

/** A scenario. */
export const scenarioSchema = z.enum(scenarioIds, { error: 'Dit scenario bestaat niet.' });

/** A question of the checklist. */
export const questionSchema = z.enum(questionIds, { error: 'Deze vraag bestaat niet.' });

/** A score; null takes it back. */
export const scoreSchema = z.enum(scoreIds, { error: 'Kies een van de antwoorden.' }).nullable();

/** A vote; null takes it back. */
export const voteSchema = z.enum(voteIds, { error: 'Kies een van de stemmen.' }).nullable();

const somethingAsked = { error: 'Stuur een antwoord of een tekst mee.' };

/** What a body answers: the score, the reason, or both. What is left out stays as it was. */
export const scoreEdit = closedObject({
  score: scoreSchema.optional(),
  reason: guardedText(SCORE_REASON_LENGTH).optional(),
}).refine(({ score, reason }) => score !== undefined || reason !== undefined, somethingAsked);

/** The reaction of a body on the advice: the vote, the text, or both. What is left out stays. */
export const reactionEdit = closedObject({
  vote: voteSchema.optional(),
  text: guardedText(REACTION_LENGTH).optional(),
}).refine(({ vote, text }) => vote !== undefined || text !== undefined, somethingAsked);

/** What a body answers, as it is stored. */
export type ScoreEdit = z.infer<typeof scoreEdit>;

/** A reaction, as it is stored. */
export type ReactionEdit = z.infer<typeof reactionEdit>;
