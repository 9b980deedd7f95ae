import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';
import { recordsKey } from '../../records/record-queries.ts';

const inPilot = api.pilots[':pilotId'];

/** The quality of the data of one's provider. */
export type DataQuality = InferResponseType<(typeof inPilot)['data-quality']['$get'], 200>;

/** How complete and timely the records are; changes with every record. */
export function dataQualityQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'data-quality'],
    queryFn: async () => (await inPilot['data-quality'].$get({ param: { pilotId } })).json(),
  });
}
