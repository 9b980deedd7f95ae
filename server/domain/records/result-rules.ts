import { z } from 'zod';
import { results } from '../codes/results.ts';
import type { ResultId } from '../codes/results.ts';
import { normDirections, rulePartIds } from '../result-rules.ts';
import { guardedText } from './guarded-text.ts';
import { closedObject, recordId } from './rule.ts';

/** Longest text of one rule, in characters: three short texts per result. */
export const RULE_LENGTH = 500;

/** Longest reason for a change, in characters. */
export const RULE_REASON_LENGTH = 1000;

/** One of the five results. */
export const resultSchema = z.enum(
  results.map(({ id }): ResultId => id),
  { error: 'Dit resultaat bestaat niet.' },
);

/** One of the three parts of the rules about a result. */
export const rulePartSchema = z.enum(rulePartIds, { error: 'Dit deel bestaat niet.' });

/** A text of the draft; may be made empty again. */
export const ruleTextEdit = closedObject({ text: guardedText(RULE_LENGTH) });

const norm = closedObject({
  measure: z.string().regex(/^R[1-5]\.\d{1,2}$/, { error: 'Kies een maat.' }),
  direction: z.enum(
    normDirections.map(({ id }) => id),
    { error: 'Kies ten minste of hoogstens.' },
  ),
  number: z
    .int({ error: 'Vul een heel getal in.' })
    .min(0, { error: 'Vul een getal van 0 of hoger in.' })
    .max(1_000_000, { error: 'Dit getal is te groot.' }),
  unit: z.enum(['number', 'percent'], { error: 'Kies een aantal of een percentage.' }),
}).refine(({ unit, number }) => unit !== 'percent' || number <= 100, {
  error: 'Een percentage is hoogstens 100.',
  path: ['number'],
});

/** The norm of one result in the draft; null: no number. */
export const ruleNormEdit = closedObject({ norm: norm.nullable() });

/** Agreeing on the draft: at which meeting, if at one, and from the second version on why it changed. */
export const rulesAgreement = closedObject({
  meetingId: recordId.nullable().default(null),
  reason: guardedText(RULE_REASON_LENGTH)
    .refine((text) => text !== '', { error: 'Schrijf op waarom de spelregels veranderen.' })
    .nullable()
    .default(null),
});
