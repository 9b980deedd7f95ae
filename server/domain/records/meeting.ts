import { z } from 'zod';
import { daySchema } from '../calendar.ts';
import { meetingItemIds } from '../meeting-items.ts';
import { attendanceStateIds, meetingRoleIds } from '../meeting-people.ts';
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

/** Longest later addition to a closed record, in characters. */
export const ADDENDUM_LENGTH = 2000;

const who = {
  bodyId: recordId.nullable().default(null),
  role: z.enum(meetingRoleIds, { error: 'Deze rol bestaat niet.' }).nullable().default(null),
};

/** An action: what, which body or role does it, before which day, and which measure it should move. */
export const newAction = closedObject({
  item: meetingItemSchema,
  text: somethingSaid,
  ...who,
  measure: z
    .string()
    .regex(/^R[1-5]\.\d{1,2}$/, { error: 'Deze maat bestaat niet.' })
    .nullable()
    .default(null),
  dueDay: daySchema.nullable().default(null),
}).refine(({ bodyId, role }) => bodyId === null || role === null, {
  error: 'Kies een geleding of een rol, niet allebei.',
  path: ['role'],
});

/** Whether a body was there. */
export const attendanceEdit = closedObject({
  state: z.enum(attendanceStateIds, { error: 'Kies of de geleding er was.' }),
});

/** A later addition to a closed record: what, and which body or role asked for it. */
export const newAddendum = closedObject({
  text: guardedText(ADDENDUM_LENGTH).refine((text) => text !== '', { error: 'Vul hier tekst in.' }),
  ...who,
}).refine(({ bodyId, role }) => (bodyId === null) !== (role === null), {
  error: 'Kies namens wie u dit toevoegt: een geleding of een rol.',
  path: ['bodyId'],
});

/** Whether an action is done, and on which day; null when it is not. */
export const actionDone = closedObject({ doneDay: daySchema.nullable() });
