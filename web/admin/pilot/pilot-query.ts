import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const pilot = api.pilots[':pilotId'];

/** The settings of a pilot with their version. */
export const settingsQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['pilot-settings', pilotId],
    queryFn: async () => (await pilot.settings.$get({ param: { pilotId } })).json(),
  });

/** The settings of a pilot as they are stored. */
export type StoredSettings = InferResponseType<typeof pilot.settings.$get, 200>;

/** The bodies that sit in the workgroup. */
export const bodiesQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['bodies', pilotId],
    queryFn: async () => (await (await pilot.bodies.$get({ param: { pilotId } })).json()).bodies,
  });

/** A body of the workgroup. */
export type Body = InferResponseType<typeof pilot.bodies.$get, 200>['bodies'][number];
