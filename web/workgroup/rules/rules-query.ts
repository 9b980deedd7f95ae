import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';

const inPilot = api.pilots[':pilotId'].rules;

/** The rules of the pilot: the draft and what was agreed. */
export type Rules = InferResponseType<typeof inPilot.$get, 200>;

/** The draft about one result. */
export type RuleDraft = Rules['draft'][number];

/** A version as it was agreed. */
export type AgreedRules = Rules['agreed'][number];

/** The rules of the pilot, agreed versions newest first. */
export function rulesQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['rules', pilotId],
    queryFn: async () => (await inPilot.$get({ param: { pilotId } })).json(),
  });
}

/** Gives a function that fetches the rules again. */
export function useFreshRules(): () => Promise<void> {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: rulesQuery(pilotId).queryKey });
}
