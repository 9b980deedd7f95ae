import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { meetingItemIds } from '../meeting-items.ts';
import { guardedText } from './guarded-text.ts';
import { closedObject, recordId } from './rule.ts';

/** Longest minutes of one step of the agenda, in characters. */
export const MINUTES_LENGTH = 4000;

/** Longest decision or action, in characters. */
export const DECISION_LENGTH = 500;

/** A step of the agenda. */
export const meetingItemSchema = z.enum(meetingItemIds, { error: 'Dit agendapunt bestaat niet.' });

/** A meeting as it is planned; without an edition it takes the newest one when it is closed. */
export const meetingPlan = closedObject({
  day: daySchema,
  editionId: recordId.nullable().default(null),
});

/** The minutes of one step; may be made empty again. */
export const minutesEdit = closedObject({ text: guardedText(MINUTES_LENGTH) });

const somethingSaid = guardedText(DECISION_LENGTH).refine((text) => text !== '', {
  error: 'Vul hier tekst in.',
});

/** A decision of the workgroup. */
export const newDecision = closedObject({ item: meetingItemSchema, text: somethingSaid });

/** An action: what, which body does it, and before which day. */
export const newAction = closedObject({
  item: meetingItemSchema,
  text: somethingSaid,
  bodyId: recordId.nullable().default(null),
  dueDay: daySchema.nullable().default(null),
});

/** Whether an action is done, and on which day; null when it is not. */
export const actionDone = closedObject({ doneDay: daySchema.nullable() });
