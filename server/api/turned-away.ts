import { z } from '@hono/zod-openapi';
import { newTurnedAway } from '../domain/records/turned-away.ts';
import { logTurnedAway, takeBackTurnedAway, turnedAwayList } from '../work/log-turned-away.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  codeText,
  dayText,
  pilotParams,
  recordParams,
  removedSchema,
  writeOf,
} from './describe.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Niet geholpen'];
const pageSize = 200;

const list = operation({
  operationId: 'listTurnedAway',
  method: 'get',
  path: '/pilots/{pilotId}/turned-away',
  tags,
  summary: 'People who were not helped, newest first',
  request: {
    params: pilotParams,
    query: z.strictObject({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
  },
  responses: {
    200: answerOf(
      'Wie niet geholpen kon worden, 200 per pagina',
      z.object({
        turnedAway: z
          .array(
            z
              .object({
                id: z.uuid(),
                day: dayText,
                reason: codeText,
                supporterId: z.string().max(64),
              })
              .openapi('TurnedAway'),
          )
          .max(pageSize),
        total: z.int().min(0),
        page: z.int().min(1),
        pageSize: z.int().min(1),
      }),
    ),
  },
});

const post = operation({
  operationId: 'logTurnedAway',
  method: 'post',
  path: '/pilots/{pilotId}/turned-away',
  tags,
  summary: 'Log somebody who was not helped: a day and a reason',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(newTurnedAway) },
  responses: { 201: answerOf('Opgeslagen', z.object({ id: z.uuid() })) },
});

const remove = operation({
  operationId: 'deleteTurnedAway',
  method: 'delete',
  path: '/pilots/{pilotId}/turned-away/{turnedAwayId}',
  tags,
  summary: 'Take such a line back',
  request: { params: recordParams('turnedAwayId'), headers: idempotencyHeader },
  responses: { 200: answerOf('Teruggenomen', removedSchema) },
});

/** People who asked for help and were not helped. */
export function turnedAwayRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(list, async (c) => {
      const { page } = c.req.valid('query');
      const window = { limit: pageSize, offset: (page - 1) * pageSize };
      return c.json({ ...(await turnedAwayList(db, actorOf(c), window)), page, pageSize }, 200);
    })
    .openapi(post, async (c) => {
      const request = { ...writeOf(c, 'logTurnedAway'), input: c.req.valid('json') };
      return c.json((await logTurnedAway(db, clock, request)).body, 201);
    })
    .openapi(remove, async (c) => {
      const { turnedAwayId } = c.req.valid('param');
      const request = { ...writeOf(c, 'deleteTurnedAway'), turnedAwayId, input: null };
      return c.json((await takeBackTurnedAway(db, clock, request)).body, 200);
    });
}
