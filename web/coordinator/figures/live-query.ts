import { queryOptions } from '@tanstack/react-query';
import { api } from '../../data/api.ts';

const pilot = api.pilots[':pilotId'];

/** The five results of the provider from its records as they are now. */
export const liveFiguresQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['live-figures', pilotId],
    queryFn: async () => (await pilot['live-figures'].$get({ param: { pilotId } })).json(),
  });

/** What every measure is; fixed texts. */
export const definitionsQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['measure-definitions', pilotId],
    queryFn: async () =>
      (await (await pilot['measure-definitions'].$get({ param: { pilotId } })).json()).definitions,
    staleTime: Infinity,
  });
