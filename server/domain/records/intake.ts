import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import type { Day } from '../calendar.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { forWhom } from '../codes/for-whom.ts';
import { phases } from '../codes/phases.ts';
import type { ReasonCode } from '../codes/reasons.ts';
import { reasons } from '../codes/reasons.ts';
import { referralSources } from '../codes/referral-sources.ts';
import { pastDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import { flagDay, flagDoubles, flagUnusedCode, recordId } from './rule.ts';
import type { Flag } from './rule.ts';

/**
 * What is asked once, at the first contact of a case. Null means "not filled in"; a gebiedsteam that
 * the resident does not know or does not want to name stays null as well.
 */
export const intakeFields = {
  reasons: z
    .array(choiceSchema(reasons))
    .min(1, { error: 'Kies ten minste één reden.' })
    .max(reasons.codes.length, { error: 'Kies minder redenen.' }),
  mainReason: choiceSchema(reasons).nullable(),
  areaId: recordId.nullable(),
  phase: choiceSchema(phases).nullable(),
  referralSource: choiceSchema(referralSources).nullable(),
  forWhom: choiceSchema(forWhom).nullable(),
  requestDay: daySchema.nullable(),
};

/** The answers of the first contact. */
export type Intake = {
  reasons: ReasonCode[];
  mainReason: ReasonCode | null;
  areaId: string | null;
  phase: string | null;
  referralSource: string | null;
  forWhom: string | null;
  requestDay: Day | null;
};

/** The main reason: the one marked, or the only one there is. */
export function mainReasonOf(intake: Pick<Intake, 'reasons' | 'mainReason'>): ReasonCode | null {
  return intake.mainReason ?? (intake.reasons.length === 1 ? (intake.reasons[0] ?? null) : null);
}

/** Whether the resident asked not to be registered: then there is no case code (pilot document §4). */
export function wantsNoCode(chosen: readonly string[]): boolean {
  return chosen.includes('R2b');
}

/**
 * Whether the reasons make the supporter ask about dissatisfaction: with R4 the nature of the contact
 * is a conscious choice and a form gives no default (pilot document §4, "al dan niet een klacht").
 */
export function asksAboutDissatisfaction(chosen: readonly string[]): boolean {
  return chosen.includes('R4a') || chosen.includes('R4b');
}

/** Rules between the answers of the first contact. */
export function intakeRules(intake: Intake, flag: Flag): void {
  flagDoubles(flag, 'reasons', intake.reasons, (reason) => reason);
  if (intake.reasons.length > 1 && intake.reasons.includes('R9')) {
    flag(['reasons'], '"Anders of niet bekend" kan niet naast een andere reden.');
  }
  if (intake.reasons.length > 1 && intake.mainReason === null) {
    flag(['mainReason'], 'Kies welke reden de belangrijkste is.');
  }
  if (intake.mainReason !== null && !intake.reasons.includes(intake.mainReason)) {
    flag(['mainReason'], 'De belangrijkste reden moet een van de gekozen redenen zijn.');
  }
}

/** Rules that need the pilot and the day of the first contact. */
export function intakeDayRules(
  intake: Intake,
  on: { bounds: RecordBounds; day: Day },
  flag: Flag,
): void {
  flagDay(flag, 'requestDay', intake.requestDay, (day) => pastDayProblem(on.bounds, day));
  if (intake.requestDay !== null && intake.requestDay > on.day) {
    flag(['requestDay'], 'De vraag om hulp kan niet na het eerste gesprek komen.');
  }
  intake.reasons.forEach((reason, index) => {
    flagUnusedCode(flag, ['reasons', index], reason, { list: reasons, day: on.day });
  });
  flagUnusedCode(flag, ['phase'], intake.phase, { list: phases, day: on.day });
  flagUnusedCode(flag, ['referralSource'], intake.referralSource, {
    list: referralSources,
    day: on.day,
  });
  flagUnusedCode(flag, ['forWhom'], intake.forWhom, { list: forWhom, day: on.day });
}
