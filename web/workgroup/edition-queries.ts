import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import type { MeasureDefinition } from '../../server/measures/measure.ts';
import type { MeasureResult } from '../../server/measures/measure-result.ts';
import { api } from '../data/api.ts';

const inPilot = api.pilots[':pilotId'];

/** An edition as it is listed. */
export type EditionSummary = InferResponseType<
  typeof inPilot.editions.$get,
  200
>['editions'][number];

/** Everything an edition shows beside its figures: notes, explanation, hash. */
export type Edition = InferResponseType<(typeof inPilot.editions)[':seq']['$get'], 200>;

type EditionMeasures = InferResponseType<
  (typeof inPilot.editions)[':seq']['measures']['$get'],
  200
>;

/** Something that happened around the pilot. */
export type PilotEvent = InferResponseType<typeof inPilot.events.$get, 200>['events'][number];

/** The released editions, newest first. */
export function editionsQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['editions', pilotId],
    queryFn: async () =>
      (await (await inPilot.editions.$get({ param: { pilotId } })).json()).editions,
  });
}

/** One edition. It never changes, so it is fetched once. */
export function editionQuery(pilotId: string, seq: number) {
  return queryOptions({
    queryKey: ['editions', pilotId, seq],
    queryFn: async () => {
      const param = { pilotId, seq: String(seq) };
      const response = await inPilot.editions[':seq'].$get({ param, header: {} });
      // Without If-None-Match there is no answer without a body.
      return (await response.json()) as Edition;
    },
    staleTime: Infinity,
  });
}

/** The five results of one edition, measures in their fixed order. */
export function measuresQuery(pilotId: string, seq: number) {
  return queryOptions({
    queryKey: ['editions', pilotId, seq, 'measures'],
    queryFn: async (): Promise<readonly MeasureResult[]> => {
      const param = { pilotId, seq: String(seq) };
      const response = await inPilot.editions[':seq'].measures.$get({ param, header: {} });
      return ((await response.json()) as EditionMeasures).measures;
    },
    staleTime: Infinity,
  });
}

/** What every measure is. Fixed texts, fetched once. */
export function definitionsQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['measure-definitions', pilotId],
    queryFn: async (): Promise<readonly MeasureDefinition[]> =>
      (await (await inPilot['measure-definitions'].$get({ param: { pilotId } })).json())
        .definitions,
    staleTime: Infinity,
  });
}

/** Address of the CSV of one measure of an edition. */
export function measureCsvPath(pilotId: string, seq: number, measureId: string): string {
  return `/api/v1/pilots/${pilotId}/editions/${seq}/measures/${measureId}/csv`;
}

/** Address of the CSV of the month totals (`totals`) or of what is not about cases (`exact-figures`). */
export function editionCsvPath(
  pilotId: string,
  seq: number,
  file: 'totals' | 'exact-figures',
): string {
  return `/api/v1/pilots/${pilotId}/editions/${seq}/${file}/csv`;
}
