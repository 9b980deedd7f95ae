import { z } from '@hono/zod-openapi';
import { calendarEventKinds, calendarEventStates } from '../domain/pilot-calendar.ts';
import { reminderKinds } from '../domain/reminders.ts';
import { exportCalendar } from '../work/calendar-file.ts';
import { readCalendar } from '../work/read-calendar.ts';
import { readReminders } from '../work/read-reminders.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, dayText, pilotParams } from './describe.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Agenda'];
const monthText = z.string().max(7);

const get = operation({
  operationId: 'getCalendar',
  method: 'get',
  path: '/pilots/{pilotId}/calendar',
  tags,
  summary: 'Start, editions due, meetings, consultations, advice and end, in order of day',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De agenda',
      z.object({
        events: z
          .array(
            z
              .object({
                id: z.string().max(60),
                kind: z.enum(calendarEventKinds),
                day: dayText,
                state: z.enum(calendarEventStates),
                month: monthText.nullable(),
                ref: z.uuid().nullable(),
              })
              .openapi('CalendarEvent'),
          )
          .max(1000),
        consultationsMissing: z.int().min(0).nullable(),
      }),
    ),
  },
});

const file = operation({
  operationId: 'getCalendarFile',
  method: 'get',
  path: '/pilots/{pilotId}/calendar/ics',
  tags,
  summary: 'The same as an iCalendar file',
  request: { params: pilotParams },
  responses: {
    200: {
      description: 'De agenda als bestand',
      content: { 'text/calendar': { schema: z.string().max(1_000_000) } },
    },
  },
});

const reminders = operation({
  operationId: 'getReminders',
  method: 'get',
  path: '/pilots/{pilotId}/reminders',
  tags,
  summary: 'What waits for the person who asks, by the roles they hold',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'Wat er op u wacht',
      z.object({
        reminders: z
          .array(
            z
              .object({
                kind: z.enum(reminderKinds),
                n: z.int().min(0).nullable(),
                day: dayText.nullable(),
                from: monthText.nullable(),
                to: monthText.nullable(),
                ref: z.uuid().nullable(),
              })
              .openapi('Reminder'),
          )
          .max(500),
      }),
    ),
  },
});

/** The calendar of the pilot, as a list and as a file, and what waits for somebody. */
export function calendarRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(get, async (c) => c.json(await readCalendar(db, clock, actorOf(c)), 200))
    .openapi(file, async (c) =>
      c.body(await exportCalendar(db, clock, actorOf(c)), 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'attachment; filename="agenda-pilot.ics"',
      }),
    )
    .openapi(reminders, async (c) =>
      c.json({ reminders: await readReminders(db, clock, actorOf(c)) }, 200),
    );
}
