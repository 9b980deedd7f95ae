import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';

const inPilot = api.pilots[':pilotId'];

/** The calendar of a pilot. */
export type PilotCalendar = InferResponseType<typeof inPilot.calendar.$get, 200>;

/** One event in it. */
export type CalendarEvent = PilotCalendar['events'][number];

/** A consultation with administrators. */
export type Consultation = InferResponseType<
  typeof inPilot.consultations.$get,
  200
>['consultations'][number];

/** Something that waits for somebody. */
export type Reminder = InferResponseType<typeof inPilot.reminders.$get, 200>['reminders'][number];

const calendarKey = (pilotId: string) => ['calendar', pilotId] as const;

/** The calendar, as far as this person sees it. */
export function calendarQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...calendarKey(pilotId), 'events'],
    queryFn: async () => (await inPilot.calendar.$get({ param: { pilotId } })).json(),
  });
}

/** The consultations with administrators, oldest first. */
export function consultationsQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...calendarKey(pilotId), 'consultations'],
    queryFn: async () =>
      (await (await inPilot.consultations.$get({ param: { pilotId } })).json()).consultations,
  });
}

/** What waits for the person who is signed in. */
export function remindersQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...calendarKey(pilotId), 'reminders'],
    queryFn: async () =>
      (await (await inPilot.reminders.$get({ param: { pilotId } })).json()).reminders,
  });
}

/** Address of the calendar as a file. */
export function calendarFilePath(pilotId: string): string {
  return `/api/v1/pilots/${pilotId}/calendar/ics`;
}

/** Gives a function that fetches calendar, consultations and reminders again. */
export function useFreshCalendar(): () => Promise<void> {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: calendarKey(pilotId) });
}
