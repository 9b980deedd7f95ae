import { z } from '@hono/zod-openapi';
import { meetingItemIds } from '../domain/meeting-items.ts';
import { DECISION_LENGTH, MINUTES_LENGTH } from '../domain/records/meeting.ts';

const day = z.string().length(10);
const month = z.string().length(7);
const item = z.enum(meetingItemIds);

/** A meeting in a list. */
export const summarySchema = z
  .object({
    id: z.uuid(),
    day,
    status: z.enum(['planned', 'closed']),
    closedAt: z.string().max(30).nullable(),
    hash: z.string().max(64).nullable(),
    version: z.int().min(1),
    edition: z
      .object({
        id: z.uuid(),
        seq: z.int(),
        hash: z.string().max(64),
        monthFrom: month,
        monthTo: month,
      })
      .nullable(),
  })
  .openapi('MeetingSummary');

/** A decision as the minutes have it. */
export const decisionSchema = z
  .object({ id: z.uuid(), item: z.string().max(40), text: z.string().max(DECISION_LENGTH) })
  .openapi('Decision');

/** An action as the minutes have it. */
export const actionSchema = z
  .object({
    id: z.uuid(),
    item: z.string().max(40),
    text: z.string().max(DECISION_LENGTH),
    bodyId: z.uuid().nullable(),
    bodyName: z.string().max(120).nullable(),
    dueDay: day.nullable(),
    doneDay: day.nullable(),
    meetingDay: day,
    version: z.int().min(1),
  })
  .openapi('MeetingAction');

/** A meeting with everything in it. */
export const meetingSchema = summarySchema
  .extend({
    items: z
      .array(
        z.object({
          id: item,
          title: z.string().max(120),
          text: z.string().max(MINUTES_LENGTH),
          version: z.int().min(0),
        }),
      )
      .max(20),
    decisions: z.array(decisionSchema).max(500),
    actions: z.array(actionSchema).max(500),
    lastActions: z.array(actionSchema).max(500),
  })
  .openapi('Meeting');

/** The minutes of one step. */
export const minutesSchema = z
  .object({
    id: z.uuid(),
    item,
    text: z.string().max(MINUTES_LENGTH),
    version: z.int().min(1),
  })
  .openapi('Minutes');
