import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../data/api.ts';

const pilot = api.pilots[':pilotId'];

/** What happened around the pilot, oldest first. */
export const eventsQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['pilot-events', pilotId],
    queryFn: async () => (await (await pilot.events.$get({ param: { pilotId } })).json()).events,
  });

/** Something that happened around the pilot. */
export type StoredEvent = InferResponseType<typeof pilot.events.$get, 200>['events'][number];
