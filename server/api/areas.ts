import { z } from '@hono/zod-openapi';
import { areaEdit, bodySchema, newArea } from '../domain/administration/area.ts';
import { carryOut } from '../work/deed.ts';
import { listPlaces } from '../work/list-places.ts';
import { addArea, addBody, changeArea, changeBody } from '../work/manage-areas.ts';
import type { Dependencies } from './dependencies.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const id = z.string().max(80);
const day = z.string().max(10);
const params = z.object({ pilotId: id });

const areaSchema = z
  .object({
    id,
    code: z.string().max(8),
    name: z.string().max(80),
    sort: z.int(),
    population: z.int().nullable(),
    validFrom: day,
    /** The last day; null while the gebiedsteam exists. */
    validTo: day.nullable(),
  })
  .openapi('Area');

const bodyInPilotSchema = z.object({ id, name: z.string().max(80), sort: z.int() }).openapi('Body');

const json = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
});

const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
});

const listAreas = operation({
  operationId: 'listAreas',
  method: 'get',
  path: '/pilots/{pilotId}/areas',
  tags: ['Pilot'],
  summary: 'The gebiedsteams of the pilot, ended ones included',
  request: { params },
  responses: { 200: json('De gebiedsteams', z.object({ areas: z.array(areaSchema).max(500) })) },
});

const postArea = operation({
  operationId: 'addArea',
  method: 'post',
  path: '/pilots/{pilotId}/areas',
  tags: ['Administration'],
  summary: 'Add a gebiedsteam',
  request: { params, headers: idempotencyHeader, ...body(newArea) },
  responses: { 201: json('Toegevoegd', areaSchema) },
});

const putArea = operation({
  operationId: 'changeArea',
  method: 'put',
  path: '/pilots/{pilotId}/areas/{areaId}',
  tags: ['Administration'],
  summary: 'Rename a gebiedsteam, set its inhabitants or end it',
  request: { params: params.extend({ areaId: id }), ...body(areaEdit) },
  responses: { 200: json('Veranderd', areaSchema) },
});

const listBodies = operation({
  operationId: 'listBodies',
  method: 'get',
  path: '/pilots/{pilotId}/bodies',
  tags: ['Pilot'],
  summary: 'The bodies that sit in the workgroup',
  request: { params },
  responses: {
    200: json('De geledingen', z.object({ bodies: z.array(bodyInPilotSchema).max(200) })),
  },
});

const postBody = operation({
  operationId: 'addBody',
  method: 'post',
  path: '/pilots/{pilotId}/bodies',
  tags: ['Administration'],
  summary: 'Add a body to the workgroup',
  request: { params, headers: idempotencyHeader, ...body(bodySchema) },
  responses: { 201: json('Toegevoegd', bodyInPilotSchema) },
});

const putBody = operation({
  operationId: 'changeBody',
  method: 'put',
  path: '/pilots/{pilotId}/bodies/{bodyId}',
  tags: ['Administration'],
  summary: 'Give a body another name',
  request: { params: params.extend({ bodyId: id }), ...body(bodySchema) },
  responses: { 200: json('Veranderd', bodyInPilotSchema) },
});

const listProviders = operation({
  operationId: 'listProviders',
  method: 'get',
  path: '/pilots/{pilotId}/providers',
  tags: ['Pilot'],
  summary: 'The providers of the pilot',
  request: { params },
  responses: {
    200: json(
      'De aanbieders',
      z.object({
        providers: z
          .array(
            z
              .object({ id, name: z.string().max(120), kind: z.enum(['formal', 'informal']) })
              .openapi('Provider'),
          )
          .max(100),
      }),
    ),
  },
});

/** The places of a pilot: gebiedsteams, bodies of the workgroup and providers. */
export function areaRoutes(deps: Dependencies) {
  const { db, clock } = deps;
  return makeRouter()
    .openapi(listAreas, async (c) =>
      c.json({ areas: (await listPlaces(db, actorOf(c).pilotId)).areas.map(withoutPilot) }, 200),
    )
    .openapi(postArea, async (c) => {
      const input = c.req.valid('json');
      const write = {
        actor: actorOf(c),
        operation: 'addArea',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input,
      };
      const answer = await carryOut(db, clock, write, (context) => addArea(context, input));
      return c.json(withoutPilot(answer.body), 201);
    })
    .openapi(putArea, async (c) => {
      const input = { areaId: c.req.valid('param').areaId, ...c.req.valid('json') };
      const write = { actor: actorOf(c), operation: 'changeArea', idempotencyKey: null, input };
      const answer = await carryOut(db, clock, write, (context) => changeArea(context, input));
      return c.json(withoutPilot(answer.body), 200);
    })
    .openapi(listBodies, async (c) =>
      c.json({ bodies: (await listPlaces(db, actorOf(c).pilotId)).bodies.map(withoutPilot) }, 200),
    )
    .openapi(postBody, async (c) => {
      const { name } = c.req.valid('json');
      const write = {
        actor: actorOf(c),
        operation: 'addBody',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: name,
      };
      const answer = await carryOut(db, clock, write, (context) => addBody(context, name));
      return c.json(withoutPilot(answer.body), 201);
    })
    .openapi(putBody, async (c) => {
      const input = { bodyId: c.req.valid('param').bodyId, name: c.req.valid('json').name };
      const write = { actor: actorOf(c), operation: 'changeBody', idempotencyKey: null, input };
      const answer = await carryOut(db, clock, write, (context) => changeBody(context, input));
      return c.json(withoutPilot(answer.body), 200);
    })
    .openapi(listProviders, async (c) => {
      const { providers } = await listPlaces(db, actorOf(c).pilotId);
      return c.json({ providers: [...providers] }, 200);
    });
}

function withoutPilot<Row extends { pilotId: string }>(row: Row): Omit<Row, 'pilotId'> {
  const { pilotId: _pilotId, ...rest } = row;
  return rest;
}
