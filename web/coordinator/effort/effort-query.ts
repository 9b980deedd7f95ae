import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const pilot = api.pilots[':pilotId'];

/** Hours and cost of the provider, month by month. */
export const effortQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['effort', pilotId],
    queryFn: async () => (await (await pilot.effort.$get({ param: { pilotId } })).json()).effort,
  });

/** Hours and cost of one month. */
export type StoredEffort = InferResponseType<typeof pilot.effort.$get, 200>['effort'][number];

/** The budget of the pilot. */
export const budgetQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['pilot-settings', pilotId],
    queryFn: async () => (await pilot.settings.$get({ param: { pilotId } })).json(),
  });
