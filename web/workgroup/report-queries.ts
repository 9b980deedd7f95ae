import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../data/api.ts';

const inPilot = api.pilots[':pilotId'].report;

/** The advice report: its edition and the written parts in their order. */
export type Report = InferResponseType<typeof inPilot.$get, 200>;

/** One part the secretary writes. */
export type ReportPart = Report['parts'][number];

/** The advice report of the pilot. */
export function reportQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['report', pilotId],
    queryFn: async () => (await inPilot.$get({ param: { pilotId } })).json(),
  });
}
