import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import type { TableId } from '../../../server/measures/series.ts';
import { api } from '../../data/api.ts';

const pilot = api.pilots[':pilotId'];

const volumeIn = (casesPerMonth: number | undefined) =>
  casesPerMonth === undefined ? {} : { casesPerMonth: String(casesPerMonth) };

/**
 * What can be shown when; asked again every time the screen opens, because records change.
 * @param casesPerMonth what the coordinator expects; undefined: what was seen so far.
 */
export const outlookQuery = (pilotId: string, casesPerMonth: number | undefined) =>
  queryOptions({
    queryKey: ['outlook', pilotId, casesPerMonth ?? null],
    queryFn: async () =>
      (await pilot.outlook.$get({ param: { pilotId }, query: volumeIn(casesPerMonth) })).json(),
    staleTime: 0,
    placeholderData: keepPreviousData,
  });

/** What can be shown when. */
export type Outlook = InferResponseType<typeof pilot.outlook.$get, 200>;

/** One table of the outlook, and one of its categories. */
export type OutlookTable = Outlook['tables'][number];
export type OutlookRow = OutlookTable['rows'][number];

/** Two categories of a table that could be one. */
export type MergeQuestion = { table: TableId; one: string; other: string };

/** What merging two categories would change; null: nothing was asked yet. */
export const mergeQuery = (
  pilotId: string,
  question: MergeQuestion | null,
  casesPerMonth: number | undefined,
) =>
  queryOptions({
    queryKey: ['outlook-merge', pilotId, question, casesPerMonth ?? null],
    queryFn: async () => {
      if (question === null) return null;
      const query = { ...question, ...volumeIn(casesPerMonth) };
      return (await pilot.outlook.merge.$get({ param: { pilotId }, query })).json();
    },
  });

/** What merging two categories would change. */
export type MergeOutlook = InferResponseType<typeof pilot.outlook.merge.$get, 200>;

/** How much every edition shows, oldest first. */
export const coverageQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['edition-coverage', pilotId],
    queryFn: async () =>
      (await (await pilot['edition-coverage'].$get({ param: { pilotId } })).json()).editions,
    staleTime: 0,
  });

/** How much one edition shows. */
export type CoveredEdition = InferResponseType<
  (typeof pilot)['edition-coverage']['$get'],
  200
>['editions'][number];
