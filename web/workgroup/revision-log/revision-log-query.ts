import { queryOptions } from '@tanstack/react-query';
import { api } from '../../data/api.ts';

/** What was settled, merged or set differently with each edition, newest first. */
export function revisionLogQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['editions', pilotId, 'revision-log'],
    queryFn: async () =>
      (await api.pilots[':pilotId']['revision-log'].$get({ param: { pilotId } })).json(),
  });
}
