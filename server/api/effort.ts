import { z } from '@hono/zod-openapi';
import { effortEdit, newEffort } from '../domain/records/effort.ts';
import { editEffort, effortList, recordEffort } from '../work/record-effort.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  editHeaders,
  editOf,
  pilotParams,
  recordParams,
  writeOf,
} from './describe.ts';
import { etagOf, idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Inzet'];

const list = operation({
  operationId: 'listEffort',
  method: 'get',
  path: '/pilots/{pilotId}/effort',
  tags,
  summary: 'Hours and cost of the provider, month by month',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De inzet',
      z.object({
        effort: z
          .array(
            z
              .object({
                id: z.uuid(),
                month: z.string().length(7),
                minutes: z.int().min(0),
                costCents: z.int().min(0),
                version: z.int().min(1),
              })
              .openapi('Effort'),
          )
          .max(500),
      }),
    ),
  },
});

const post = operation({
  operationId: 'recordEffort',
  method: 'post',
  path: '/pilots/{pilotId}/effort',
  tags,
  summary: 'Record the hours and cost of a month',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(newEffort) },
  responses: { 201: answerOf('Opgeslagen', changedSchema) },
});

const put = operation({
  operationId: 'editEffort',
  method: 'put',
  path: '/pilots/{pilotId}/effort/{effortId}',
  tags,
  summary: 'Change the hours and cost of a month',
  request: { params: recordParams('effortId'), headers: editHeaders, body: bodyOf(effortEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

/** Hours and cost per month. */
export function effortRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(list, async (c) => c.json({ effort: await effortList(db, actorOf(c)) }, 200))
    .openapi(post, async (c) => {
      const request = { ...writeOf(c, 'recordEffort'), input: c.req.valid('json') };
      const { body } = await recordEffort(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(put, async (c) => {
      const { effortId } = c.req.valid('param');
      const request = { ...editOf(c, 'editEffort'), effortId, input: c.req.valid('json') };
      const { body } = await editEffort(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    });
}
