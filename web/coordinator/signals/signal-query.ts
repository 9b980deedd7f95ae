import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const signals = api.pilots[':pilotId'].signals;

/** All bottlenecks of the provider, newest first. */
export const signalsQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['signals', pilotId],
    queryFn: async () =>
      (await (await signals.$get({ param: { pilotId }, query: {} })).json()).signals,
  });

/** A bottleneck as the coordinator reads it. */
export type Signal = InferResponseType<typeof signals.$get, 200>['signals'][number];

/** Which bottlenecks are on the screen. */
export type SignalView = 'raised' | 'released' | 'answered' | 'withdrawn';

/** The bottlenecks of one view; answered and solved ones stand together. */
export function signalsIn(view: SignalView, all: readonly Signal[]): Signal[] {
  return all.filter(({ status }) => (status === 'solved' ? 'answered' : status) === view);
}
