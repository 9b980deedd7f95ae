import { z } from '@hono/zod-openapi';
import { roles } from '../access/roles.ts';
import { newMembership } from '../domain/administration/new-person.ts';
import { confirmMembership, refuseMembership } from '../work/decide-membership.ts';
import { carryOut } from '../work/deed.ts';
import { endMembership } from '../work/end-membership.ts';
import { grantMembership } from '../work/grant-membership.ts';
import { listProviderMemberships } from '../work/list-people.ts';
import type { Dependencies } from './dependencies.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const id = z.string().max(80);
const instant = z.string().max(30);
const pilotParams = z.object({ pilotId: id });
const membershipParams = z.object({ pilotId: id, membershipId: id });

const idAnswer = (description: string) => ({
  description,
  content: { 'application/json': { schema: z.object({ id }) } },
});

const grant = operation({
  operationId: 'grantMembership',
  method: 'post',
  path: '/pilots/{pilotId}/memberships',
  tags: ['Administration'],
  summary: 'Give somebody a further role; a role at a provider waits for a second person',
  request: {
    params: pilotParams,
    headers: idempotencyHeader,
    body: { required: true, content: { 'application/json': { schema: newMembership } } },
  },
  responses: {
    201: {
      description: 'Gegeven',
      content: { 'application/json': { schema: z.object({ id, isConfirmed: z.boolean() }) } },
    },
  },
});

const end = operation({
  operationId: 'endMembership',
  method: 'delete',
  path: '/pilots/{pilotId}/memberships/{membershipId}',
  tags: ['Administration'],
  summary: 'End a role from this moment',
  request: { params: membershipParams },
  responses: { 200: idAnswer('Beëindigd') },
});

const listOwn = operation({
  operationId: 'listProviderMemberships',
  method: 'get',
  path: '/pilots/{pilotId}/provider-memberships',
  tags: ['Provider'],
  summary: 'Who works at the own provider, and which roles wait for confirmation',
  request: { params: pilotParams },
  responses: {
    200: {
      description: 'De rollen bij de eigen aanbieder',
      content: {
        'application/json': {
          schema: z.object({
            memberships: z
              .array(
                z
                  .object({
                    id,
                    userId: id,
                    name: z.string().max(120),
                    role: z.enum(roles),
                    isConfirmed: z.boolean(),
                    grantedByName: z.string().max(120).nullable(),
                    grantedAt: instant,
                    confirmedByName: z.string().max(120).nullable(),
                  })
                  .openapi('ProviderMembership'),
              )
              .max(1000),
          }),
        },
      },
    },
  },
});

const confirm = operation({
  operationId: 'confirmMembership',
  method: 'post',
  path: '/pilots/{pilotId}/memberships/{membershipId}/confirmation',
  tags: ['Provider'],
  summary: 'Confirm a role at the own provider, as the second person',
  request: { params: membershipParams, headers: idempotencyHeader },
  responses: { 200: idAnswer('Bevestigd') },
});

const refuse = operation({
  operationId: 'refuseMembership',
  method: 'post',
  path: '/pilots/{pilotId}/memberships/{membershipId}/refusal',
  tags: ['Provider'],
  summary: 'Refuse a role at the own provider',
  request: { params: membershipParams, headers: idempotencyHeader },
  responses: { 200: idAnswer('Geweigerd') },
});

/** Giving, confirming and ending roles. */
export function membershipRoutes(deps: Dependencies) {
  const { db, clock } = deps;
  return makeRouter()
    .openapi(grant, async (c) => {
      const input = c.req.valid('json');
      const write = {
        actor: actorOf(c),
        operation: 'grantMembership',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input,
      };
      const answer = await carryOut(db, clock, write, (context) => grantMembership(context, input));
      return c.json(answer.body, 201);
    })
    .openapi(end, async (c) => {
      const { membershipId } = c.req.valid('param');
      const write = {
        actor: actorOf(c),
        operation: 'endMembership',
        idempotencyKey: null,
        input: membershipId,
      };
      const answer = await carryOut(db, clock, write, (context) =>
        endMembership(context, membershipId),
      );
      return c.json(answer.body, 200);
    })
    .openapi(listOwn, async (c) =>
      c.json({ memberships: await listProviderMemberships(db, actorOf(c)) }, 200),
    )
    .openapi(confirm, async (c) => {
      const { membershipId } = c.req.valid('param');
      const write = {
        actor: actorOf(c),
        operation: 'confirmMembership',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: membershipId,
      };
      const answer = await carryOut(db, clock, write, (context) =>
        confirmMembership(context, membershipId),
      );
      return c.json(answer.body, 200);
    })
    .openapi(refuse, async (c) => {
      const { membershipId } = c.req.valid('param');
      const write = {
        actor: actorOf(c),
        operation: 'refuseMembership',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: membershipId,
      };
      const answer = await carryOut(db, clock, write, (context) =>
        refuseMembership(context, membershipId),
      );
      return c.json(answer.body, 200);
    });
}
