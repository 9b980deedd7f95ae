import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../data/api.ts';
import { usePilotId } from '../data/session.ts';

const inPilot = api.pilots[':pilotId'];

/** A meeting as it is listed. */
export type MeetingSummary = InferResponseType<
  typeof inPilot.meetings.$get,
  200
>['meetings'][number];

/** A meeting with everything on its table. */
export type Meeting = InferResponseType<(typeof inPilot.meetings)[':meetingId']['$get'], 200>;

/** A step of the agenda with its minutes. */
export type AgendaItem = Meeting['items'][number];

/** A decision. */
export type Decision = Meeting['decisions'][number];

/** An action: what, who, before when, done or not. */
export type Action = Meeting['actions'][number];

/** An action of an earlier meeting, with whether its number moved. */
export type LastAction = Meeting['lastActions'][number];

/** Whether a body was there. */
export type Attendance = Meeting['attendance'][number];

/** The frozen record of a closed meeting. */
export type FrozenRecord = InferResponseType<
  (typeof inPilot.meetings)[':meetingId']['record']['$get'],
  200
>;

/** The meetings, newest first. */
export function meetingsQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['meetings', pilotId],
    queryFn: async () =>
      (await (await inPilot.meetings.$get({ param: { pilotId } })).json()).meetings,
  });
}

/** One meeting. */
export function meetingQuery(pilotId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['meetings', pilotId, meetingId],
    queryFn: async () =>
      (await inPilot.meetings[':meetingId'].$get({ param: { pilotId, meetingId } })).json(),
  });
}

/** The record of a closed meeting. It never changes, so it is fetched once. */
export function meetingRecordQuery(pilotId: string, meetingId: string) {
  return queryOptions({
    queryKey: ['meeting-record', pilotId, meetingId],
    queryFn: async (): Promise<FrozenRecord> => {
      const param = { pilotId, meetingId };
      const response = await inPilot.meetings[':meetingId'].record.$get({ param });
      // A refusal is thrown: what comes back is the record.
      return (await response.json()) as FrozenRecord;
    },
    staleTime: Infinity,
  });
}

/** The bodies that sit in the workgroup, in their order. */
export function bodiesQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['bodies', pilotId],
    queryFn: async () => (await (await inPilot.bodies.$get({ param: { pilotId } })).json()).bodies,
  });
}

/** Gives a function that fetches everything about meetings again: call it after every write. */
export function useFreshMeetings(): () => Promise<void> {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['meetings', pilotId] });
}
