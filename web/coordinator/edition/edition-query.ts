import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const pilot = api.pilots[':pilotId'];

/** What would be released now, and what waits and why; asked again every time the screen opens. */
export const previewQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['edition-preview', pilotId],
    queryFn: async () => (await pilot['edition-preview'].$get({ param: { pilotId } })).json(),
    staleTime: 0,
  });

/** The answer to "is there something to release". */
export type PreviewAnswer = InferResponseType<(typeof pilot)['edition-preview']['$get'], 200>;

/** The edition that is due. */
export type EditionPreview = NonNullable<PreviewAnswer['due']>;

/** One table of the edition that is due. */
export type PreviewTable = EditionPreview['tables'][number];

/** A total of the edition that is due. */
export type PreviewTotal = EditionPreview['totals'][number];

/** The released editions, newest first. */
export const editionsQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['editions', pilotId],
    queryFn: async () =>
      (await (await pilot.editions.$get({ param: { pilotId } })).json()).editions,
  });

/** The smallest batches of the pilot, for the words about what waits. */
export const batchSizesQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['pilot-settings', pilotId],
    queryFn: async () => (await pilot.settings.$get({ param: { pilotId } })).json(),
  });
