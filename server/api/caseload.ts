import { z } from '@hono/zod-openapi';
import { caseloadHandOver } from '../domain/records/case.ts';
import { colleagues, toDo } from '../work/caseload.ts';
import { handOverCaseload } from '../work/hand-over-case.ts';
import { toDoSchema } from './case-schemas.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, pilotParams, writeOf } from './describe.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Casussen'];

const getToDo = operation({
  operationId: 'getToDo',
  method: 'get',
  path: '/pilots/{pilotId}/to-do',
  tags,
  summary: '"Wat moet ik nog": empty fields, overdue steps, quiet cases, open objections',
  request: { params: pilotParams },
  responses: { 200: answerOf('Wat er nog te doen is', toDoSchema) },
});

const listSupporters = operation({
  operationId: 'listSupporters',
  method: 'get',
  path: '/pilots/{pilotId}/supporters',
  tags,
  summary: 'The supporters of the provider, with how many open cases they have',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De ondersteuners',
      z.object({
        supporters: z
          .array(
            z
              .object({
                id: z.string().max(64),
                name: z.string().max(120),
                openCases: z.int().min(0),
              })
              .openapi('Supporter'),
          )
          .max(500),
      }),
    ),
  },
});

const postHandOvers = operation({
  operationId: 'handOverCaseload',
  method: 'post',
  path: '/pilots/{pilotId}/hand-overs',
  tags,
  summary: 'Give all open cases of one supporter to another',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(caseloadHandOver) },
  responses: {
    200: answerOf('Overgedragen', z.object({ handedOver: z.int().min(0) }).openapi('HandedOver')),
  },
});

/** What goes for a whole caseload: what is left to do, who else there is, handing everything over. */
export function caseloadRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(getToDo, async (c) => c.json(await toDo(db, actorOf(c), clock.today()), 200))
    .openapi(listSupporters, async (c) =>
      c.json({ supporters: await colleagues(db, actorOf(c)) }, 200),
    )
    .openapi(postHandOvers, async (c) => {
      const request = { ...writeOf(c, 'handOverCaseload'), input: c.req.valid('json') };
      const { body } = await handOverCaseload(db, clock, request);
      return c.json({ handedOver: body.handedOver }, 200);
    });
}
