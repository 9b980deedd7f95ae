import { z } from '@hono/zod-openapi';
import { newPilotEvent, pilotEventEdit } from '../domain/records/pilot-event.ts';
import {
  editPilotEvent,
  pilotEventList,
  recordPilotEvent,
  removePilotEvent,
} from '../work/record-pilot-event.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  codeText,
  dayText,
  editHeaders,
  editOf,
  pilotParams,
  recordParams,
  removedSchema,
  writeOf,
} from './describe.ts';
import { etagOf, idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Gebeurtenissen'];
const eventParams = recordParams('eventId');

const list = operation({
  operationId: 'listPilotEvents',
  method: 'get',
  path: '/pilots/{pilotId}/events',
  tags,
  summary: 'What happened around the pilot, oldest first',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De gebeurtenissen',
      z.object({
        events: z
          .array(
            z
              .object({
                id: z.uuid(),
                day: dayText,
                kind: codeText,
                description: z.string().max(200),
                version: z.int().min(1),
              })
              .openapi('PilotEvent'),
          )
          .max(500),
      }),
    ),
  },
});

const post = operation({
  operationId: 'recordPilotEvent',
  method: 'post',
  path: '/pilots/{pilotId}/events',
  tags,
  summary: 'Record something around the pilot that can explain a change in the figures',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(newPilotEvent) },
  responses: { 201: answerOf('Opgeslagen', changedSchema) },
});

const put = operation({
  operationId: 'editPilotEvent',
  method: 'put',
  path: '/pilots/{pilotId}/events/{eventId}',
  tags,
  summary: 'Change an event',
  request: { params: eventParams, headers: editHeaders, body: bodyOf(pilotEventEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const remove = operation({
  operationId: 'deletePilotEvent',
  method: 'delete',
  path: '/pilots/{pilotId}/events/{eventId}',
  tags,
  summary: 'Remove an event',
  request: { params: eventParams, headers: editHeaders },
  responses: { 200: answerOf('Verwijderd', removedSchema) },
});

/** What happened around the pilot: a flyer, a second supporter, a holiday. */
export function pilotEventRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(list, async (c) => c.json({ events: await pilotEventList(db, actorOf(c)) }, 200))
    .openapi(post, async (c) => {
      const request = { ...writeOf(c, 'recordPilotEvent'), input: c.req.valid('json') };
      const { body } = await recordPilotEvent(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(put, async (c) => {
      const { eventId } = c.req.valid('param');
      const request = { ...editOf(c, 'editPilotEvent'), eventId, input: c.req.valid('json') };
      const { body } = await editPilotEvent(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(remove, async (c) => {
      const { eventId } = c.req.valid('param');
      const request = { ...editOf(c, 'deletePilotEvent'), eventId, input: null };
      return c.json((await removePilotEvent(db, clock, request)).body, 200);
    });
}
