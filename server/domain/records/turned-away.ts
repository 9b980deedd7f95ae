import { daySchema } from '../calendar.ts';
import { choiceSchema } from '../codes/code-list.ts';
import { turnedAwayReasons } from '../codes/turned-away-reasons.ts';
import { pilotDayProblem } from './bounds.ts';
import type { RecordBounds } from './bounds.ts';
import { clientId, closedObject, flagDay, flagOn, flagUnusedCode } from './rule.ts';

/** Somebody who asked for help and was not helped: a day and a reason, nothing about the person. */
export const newTurnedAway = closedObject({
  id: clientId,
  day: daySchema,
  reason: choiceSchema(turnedAwayReasons),
});

/** Somebody who was not helped, held against the pilot and today. */
export function newTurnedAwaySchema(bounds: RecordBounds) {
  return newTurnedAway.superRefine(({ day, reason }, context) => {
    const flag = flagOn(context);
    flagDay(flag, 'day', day, (value) => pilotDayProblem(bounds, value));
    flagUnusedCode(flag, ['reason'], reason, { list: turnedAwayReasons, day });
  });
}
