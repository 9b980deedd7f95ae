import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { caseOutcomes } from '../codes/case-outcomes.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { ladderSteps } from '../codes/ladder-steps.ts';
import { slipStatuses } from '../codes/slip-statuses.ts';
import { pastDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import { intakeDayRules, intakeFields, intakeRules, wantsNoCode } from './intake.ts';
import { nextActionRules, nextActionSchema } from './next-action.ts';
import { closedObject, flagDay, flagDoubles, flagOn, flagUnusedCode, flagWithin } from './rule.ts';

/**
 * A case as it is edited: every field is sent, null for empty. `code` can be taken away, not changed.
 * `status` only moves between the open ones; closing and reopening are deeds of their own, and for a
 * closed case it is null.
 */
export const caseEdit = closedObject({
  ...intakeFields,
  code: z
    .string({ error: 'De code klopt niet.' })
    .max(14, { error: 'De code klopt niet.' })
    .nullable(),
  status: z
    .enum(['open', 'waiting', 'reopened'], { error: 'Kies hoe het met de casus staat.' })
    .nullable(),
  nextAction: nextActionSchema.nullable(),
}).superRefine((edit, context) => {
  const flag = flagOn(context);
  intakeRules(edit, flag);
  if (wantsNoCode(edit.reasons) && edit.code !== null) {
    flag(['code'], 'De inwoner wil niet geregistreerd worden. Haal de casuscode weg.');
  }
});

/**
 * An edited case, held against the pilot and today.
 * @param openedDay the day of the case's first contact.
 */
export function caseEditSchema(bounds: RecordBounds, openedDay: string) {
  return caseEdit.superRefine((edit, context) => {
    const flag = flagOn(context);
    intakeDayRules(edit, { bounds, day: openedDay }, flag);
    if (edit.nextAction) nextActionRules(edit.nextAction, bounds, flagWithin(flag, 'nextAction'));
  });
}

/**
 * Closing a case: what it led to, where the solution lay before and lies now, and whether the resident
 * got a slip for the questionnaire. With outcome U10 the case is "stopped" instead of "closed":
 * drop-out is an outcome of its own. Sources: pilot document §6 and §8.5, Alkmaar §3.3 and §3.5.
 */
export const caseClosing = closedObject({
  day: daySchema,
  outcomes: z
    .array(choiceSchema(caseOutcomes), { error: 'Kies ten minste één uitkomst.' })
    .min(1, { error: 'Kies ten minste één uitkomst.' })
    .max(caseOutcomes.codes.length, { error: 'Kies minder uitkomsten.' }),
  ladderBefore: choiceSchema(ladderSteps),
  ladderAfter: choiceSchema(ladderSteps),
  slip: choiceSchema(slipStatuses),
}).superRefine(({ outcomes }, context) =>
  flagDoubles(flagOn(context), 'outcomes', outcomes, (outcome) => outcome),
);

/** Closing a case, held against the pilot and today. */
export function caseClosingSchema(bounds: RecordBounds) {
  return caseClosing.superRefine((closing, context) => {
    const flag = flagOn(context);
    const { day } = closing;
    flagDay(flag, 'day', day, (value) => pastDayProblem(bounds, value));
    closing.outcomes.forEach((outcome, index) => {
      flagUnusedCode(flag, ['outcomes', index], outcome, { list: caseOutcomes, day });
    });
  });
}

/** The status a case gets when it closes with these outcomes. */
export function closedStatusOf(outcomes: readonly string[]): 'closed' | 'stopped' {
  return outcomes.includes('U10') ? 'stopped' : 'closed';
}

const supporterId = z
  .string({ error: 'Kies een ondersteuner.' })
  .min(1, { error: 'Kies een ondersteuner.' })
  .max(64, { error: 'Kies een ondersteuner.' });

/** One case to another supporter of the same provider. */
export const caseHandOver = closedObject({ supporterId });

/** All open cases of one supporter to another, for somebody who leaves. */
export const caseloadHandOver = closedObject({
  fromSupporterId: supporterId,
  toSupporterId: supporterId,
}).superRefine(({ fromSupporterId, toSupporterId }, context) => {
  if (fromSupporterId === toSupporterId) {
    flagOn(context)(['toSupporterId'], 'Kies een andere ondersteuner.');
  }
});

/** A case as it is edited. */
export type CaseEdit = z.output<typeof caseEdit>;

/** How a case is closed. */
export type CaseClosing = z.output<typeof caseClosing>;
