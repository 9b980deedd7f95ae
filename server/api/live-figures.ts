import { z } from '@hono/zod-openapi';
import { liveFigures } from '../work/live-figures.ts';
import type { Dependencies } from './dependencies.ts';
import { measureResultsSchema } from './measure-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const getLiveFigures = operation({
  operationId: 'getLiveFigures',
  method: 'get',
  path: '/pilots/{pilotId}/live-figures',
  tags: ['Cijfers'],
  summary: 'The five results from records as they are now: own (supporter) or of the provider',
  request: { params: z.object({ pilotId: z.uuid() }) },
  responses: {
    200: {
      description: 'De interne cijfers, niet voor de werkgroep',
      content: {
        'application/json': {
          schema: z
            .object({
              scope: z.enum(['own', 'provider']),
              mark: z.string().max(200),
              asOfDay: z.string().length(10),
              measures: measureResultsSchema,
            })
            .openapi('LiveFigures'),
        },
      },
    },
  },
});

/** Live figures for those who record; the workgroup has no operation here. */
export function liveFigureRoutes({ db, clock }: Dependencies) {
  return makeRouter().openapi(getLiveFigures, async (c) =>
    c.json(await liveFigures(db, clock, actorOf(c)), 200),
  );
}
