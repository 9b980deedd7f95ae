import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../data/api.ts';

const inPilot = api.pilots[':pilotId'];

/** A case with its timeline. */
export type Case = InferResponseType<(typeof inPilot.cases)[':caseId']['$get'], 200>;

/** A contact in the timeline of a case. */
export type Contact = Case['contacts'][number];

/** Dissatisfaction in a case. */
export type Dissatisfaction = Case['dissatisfactions'][number];

/** An objection in a case. */
export type Objection = Case['objections'][number];

/** One line of a caseload. */
export type CaseLine = InferResponseType<typeof inPilot.cases.$get, 200>['cases'][number];

/** "Wat moet ik nog". */
export type ToDo = InferResponseType<(typeof inPilot)['to-do']['$get'], 200>;

/** The contact somebody logged last, with what its case was asked. */
export type LastContact = NonNullable<
  InferResponseType<typeof inPilot.contacts.last.$get, 200>['contact']
>;

/** Which cases to list. */
export type CaseStatusFilter =
  | 'active'
  | 'open'
  | 'waiting'
  | 'reopened'
  | 'closed'
  | 'stopped'
  | 'all';

/** Everything fetched about records of a pilot: after a write all of it may have changed. */
export function recordsKey(pilotId: string) {
  return ['records', pilotId] as const;
}

/** A page of the caseload, 200 cases at most. */
export function caseloadQuery(
  pilotId: string,
  asked: { status: CaseStatusFilter; supporterId?: string | undefined; page?: number },
) {
  const { status, supporterId, page = 1 } = asked;
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'caseload', status, supporterId ?? null, page],
    queryFn: async () => {
      const query = { status, page: String(page), ...(supporterId ? { supporterId } : {}) };
      return (await inPilot.cases.$get({ param: { pilotId }, query })).json();
    },
    placeholderData: keepPreviousData,
  });
}

/** One case with its timeline. */
export function caseQuery(pilotId: string, caseId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'case', caseId],
    queryFn: async () =>
      (await inPilot.cases[':caseId'].$get({ param: { pilotId, caseId } })).json(),
  });
}

/** What is left to do. */
export function toDoQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'to-do'],
    queryFn: async () => (await inPilot['to-do'].$get({ param: { pilotId } })).json(),
  });
}

/** The contact I logged last; null when there is none. */
export function lastContactQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'last-contact'],
    queryFn: async () =>
      (await (await inPilot.contacts.last.$get({ param: { pilotId } })).json()).contact,
  });
}

/** The supporters of one's provider, with how many open cases they have. */
export function supportersQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'supporters'],
    queryFn: async () =>
      (await (await inPilot.supporters.$get({ param: { pilotId } })).json()).supporters,
  });
}
