import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../data/api.ts';

const released = api.pilots[':pilotId']['released-signals'];

/** A bottleneck as the workgroup reads it. */
export type ReleasedSignal = InferResponseType<typeof released.$get, 200>['signals'][number];

/** The released bottlenecks, newest month first. */
export function releasedSignalsQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['released-signals', pilotId],
    queryFn: async () => (await (await released.$get({ param: { pilotId } })).json()).signals,
  });
}
