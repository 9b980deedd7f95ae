import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const memberships = api.pilots[':pilotId']['provider-memberships'];

/** Who works at the own provider, and which roles wait for confirmation. */
export const colleaguesQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['provider-memberships', pilotId],
    queryFn: async () =>
      (await (await memberships.$get({ param: { pilotId } })).json()).memberships,
  });

/** A role at the own provider. */
export type ColleagueRole = InferResponseType<typeof memberships.$get, 200>['memberships'][number];
