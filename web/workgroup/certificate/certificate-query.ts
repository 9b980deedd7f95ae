import { queryOptions } from '@tanstack/react-query';
import { api } from '../../data/api.ts';

const certificate = api.pilots[':pilotId'].editions[':seq'].certificate;

/** What an attacker could find out up to an edition. It never changes, so it is fetched once. */
export function certificateQuery(pilotId: string, seq: number) {
  return queryOptions({
    queryKey: ['editions', pilotId, seq, 'certificate'],
    queryFn: async () => (await certificate.$get({ param: { pilotId, seq: String(seq) } })).json(),
    staleTime: Infinity,
  });
}
