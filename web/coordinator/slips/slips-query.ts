import { queryOptions } from '@tanstack/react-query';
import { api } from '../../data/api.ts';

const pilot = api.pilots[':pilotId'];

/** The batches of slips that were made, newest first. */
export const batchesQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['slips', pilotId, 'batches'],
    queryFn: async () =>
      (await (await pilot['experience-batches'].$get({ param: { pilotId } })).json()).batches,
  });

/** Slips made, handed out, not offered and declined, and answers that came in. */
export const responsesQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['slips', pilotId, 'responses'],
    queryFn: async () => (await pilot['experience-responses'].$get({ param: { pilotId } })).json(),
  });
