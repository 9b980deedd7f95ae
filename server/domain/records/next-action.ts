import { choiceSchema } from '../codes/code-list.ts';
import { nextActions } from '../codes/next-actions.ts';
import { daySchema } from '../calendar.ts';
import { closedObject, flagDay } from './rule.ts';
import type { Flag } from './rule.ts';
import { plannedDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import type { z } from 'zod';

/** What the supporter will do next in a case, and by when. For the caseload only; never counted. */
export const nextActionSchema = closedObject({
  action: choiceSchema(nextActions),
  day: daySchema.nullable(),
});

/** A planned next step. */
export type NextAction = z.output<typeof nextActionSchema>;

/** The day of a next step lies within the pilot or at most a year ahead. */
export function nextActionRules(next: NextAction, bounds: RecordBounds, flag: Flag): void {
  flagDay(flag, 'day', next.day, (day) => plannedDayProblem(bounds, day));
}

/** A next step as it is stored; empty when there is none. */
export function nextActionColumns(next: NextAction | null | undefined) {
  return { nextAction: next?.action ?? null, nextActionDay: next?.day ?? null };
}
