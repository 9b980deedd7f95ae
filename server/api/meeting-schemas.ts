import { z } from '@hono/zod-openapi';
import { meetingItemIds } from '../domain/meeting-items.ts';
import { attendanceStateIds } from '../domain/meeting-people.ts';
import { ADDENDUM_LENGTH, DECISION_LENGTH, MINUTES_LENGTH } from '../domain/records/meeting.ts';

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

/** A sentence that the server made: what stands out, or whether a number moved. */
const sentence = z.string().max(2000);

/** An action as the minutes have it. */
export const actionSchema = z
  .object({
    id: z.uuid(),
    item: z.string().max(40),
    text: z.string().max(DECISION_LENGTH),
    bodyId: z.uuid().nullable(),
    bodyName: z.string().max(120).nullable(),
    role: z.string().max(20).nullable(),
    who: z.string().max(120).nullable(),
    measure: z.string().max(6).nullable(),
    measureName: z.string().max(200).nullable(),
    dueDay: day.nullable(),
    doneDay: day.nullable(),
    meetingDay: day,
    version: z.int().min(1),
  })
  .openapi('MeetingAction');

/** Whether a body was there. */
export const attendanceSchema = z
  .object({
    bodyId: z.uuid(),
    bodyName: z.string().max(120),
    state: z.enum(attendanceStateIds).nullable(),
    version: z.int().min(0),
  })
  .openapi('MeetingAttendance');

/** A later addition to a closed record. */
export const addendumSchema = z
  .object({
    id: z.uuid(),
    seq: z.int().min(1),
    day,
    by: z.string().max(120),
    text: z.string().max(ADDENDUM_LENGTH),
    hash: z.string().max(64),
  })
  .openapi('MeetingAddendum');

/** A meeting with everything in it. */
export const meetingSchema = summarySchema
  .extend({
    items: z
      .array(
        z.object({
          id: item,
          title: z.string().max(120),
          findings: z.array(sentence).max(40),
          text: z.string().max(MINUTES_LENGTH),
          version: z.int().min(0),
        }),
      )
      .max(20),
    attendance: z.array(attendanceSchema).max(100),
    decisions: z.array(decisionSchema).max(500),
    actions: z.array(actionSchema).max(500),
    lastActions: z.array(actionSchema.extend({ movement: sentence.nullable() })).max(500),
    lastDecisions: z
      .array(z.object({ item: z.string().max(40), day, text: z.string().max(DECISION_LENGTH) }))
      .max(20),
    addenda: z.array(addendumSchema).max(500),
    sealHolds: z.boolean().nullable(),
  })
  .openapi('Meeting');

const recordedAction = z.object({
  id: z.uuid(),
  text: z.string().max(DECISION_LENGTH),
  who: z.string().max(120).nullable(),
  dueDay: day.nullable(),
  measure: z.string().max(200).nullable(),
});

/** The frozen record of a closed meeting. */
export const recordSchema = z
  .object({
    hash: z.string().max(64),
    record: z.object({
      format: z.literal(1),
      pilot: z.object({
        name: z.string().max(200),
        municipality: z.string().max(200),
        isRehearsal: z.boolean(),
      }),
      meetingId: z.uuid(),
      day,
      closedAt: z.string().max(30),
      edition: z.object({ seq: z.int(), hash: z.string().max(64), from: month, to: month }),
      attendance: z
        .array(
          z.object({ body: z.string().max(120), state: z.enum(attendanceStateIds).nullable() }),
        )
        .max(100)
        .readonly(),
      lastActions: z
        .array(
          recordedAction.extend({
            agreedOn: day,
            doneDay: day.nullable(),
            movement: sentence.nullable(),
          }),
        )
        .max(500)
        .readonly(),
      items: z
        .array(
          z.object({
            id: item,
            title: z.string().max(120),
            findings: z.array(sentence).max(40).readonly(),
            figures: z
              .array(
                z.object({
                  measure: z.string().max(6),
                  name: z.string().max(200),
                  text: sentence,
                  judgement: sentence.nullable(),
                }),
              )
              .max(40)
              .readonly(),
            minutes: z.string().max(MINUTES_LENGTH),
            decisions: z
              .array(z.object({ id: z.uuid(), text: z.string().max(DECISION_LENGTH) }))
              .max(500)
              .readonly(),
            actions: z.array(recordedAction).max(500).readonly(),
          }),
        )
        .max(20)
        .readonly(),
    }),
  })
  .openapi('MeetingRecord');

/** The minutes of one step. */
export const minutesSchema = z
  .object({
    id: z.uuid(),
    item,
    text: z.string().max(MINUTES_LENGTH),
    version: z.int().min(1),
  })
  .openapi('Minutes');
