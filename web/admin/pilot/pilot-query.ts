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

/** The gebiedsteams of a pilot, ended ones included. */
export const areasQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['areas', pilotId],
    queryFn: async () => (await (await pilot.areas.$get({ param: { pilotId } })).json()).areas,
  });

/** A gebiedsteam. */
export type Area = InferResponseType<typeof pilot.areas.$get, 200>['areas'][number];

/** The bodies that sit in the workgroup. */
export const bodiesQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['bodies', pilotId],
    queryFn: async () => (await (await pilot.bodies.$get({ param: { pilotId } })).json()).bodies,
  });

/** A body of the workgroup. */
export type Body = InferResponseType<typeof pilot.bodies.$get, 200>['bodies'][number];
