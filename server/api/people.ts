import { z } from '@hono/zod-openapi';
import type { OperationId } from '../access/policy.ts';
import { roles } from '../access/roles.ts';
import { newPerson } from '../domain/administration/new-person.ts';
import { addPerson, prepareOneTimePassword } from '../work/add-person.ts';
import { blockPerson, unblockPerson } from '../work/block-person.ts';
import { carryOut } from '../work/deed.ts';
import { listPeople } from '../work/list-people.ts';
import { resetPassword } from '../work/reset-password.ts';
import type { Dependencies } from './dependencies.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const id = z.string().max(80);
const instant = z.string().max(30);
const pilotParams = z.object({ pilotId: id });
const personParams = z.object({ pilotId: id, userId: id });

const heldRoleSchema = z.object({
  id,
  role: z.enum(roles),
  providerId: id.nullable(),
  providerName: z.string().max(120).nullable(),
  bodyId: id.nullable(),
  bodyName: z.string().max(80).nullable(),
  status: z.enum(['waiting', 'active', 'ended']),
  grantedAt: instant,
});

const personSchema = z
  .object({
    id,
    name: z.string().max(120),
    email: z.string().max(200),
    isBlocked: z.boolean(),
    hasSecondStep: z.boolean(),
    /** The one-time password is still to be replaced by the person's own; until when it works. */
    oneTimeUntil: instant.nullable(),
    memberships: z.array(heldRoleSchema).max(100),
  })
  .openapi('PersonInPilot');

const list = operation({
  operationId: 'listPeople',
  method: 'get',
  path: '/pilots/{pilotId}/people',
  tags: ['Administration'],
  summary: 'Everybody with a role, past role or waiting role in the pilot',
  request: { params: pilotParams },
  responses: {
    200: {
      description: 'De mensen',
      content: {
        'application/json': { schema: z.object({ people: z.array(personSchema).max(2000) }) },
      },
    },
  },
});

const add = operation({
  operationId: 'addPerson',
  method: 'post',
  path: '/pilots/{pilotId}/people',
  tags: ['Administration'],
  summary: 'Add a person with a first role; the one-time password is shown once',
  request: {
    params: pilotParams,
    body: { required: true, content: { 'application/json': { schema: newPerson } } },
  },
  responses: {
    201: {
      description: 'Toegevoegd',
      content: {
        'application/json': {
          schema: z
            .object({
              id,
              membershipId: id,
              /** Null when this person has an account already, through another pilot. */
              oneTimePassword: z.string().max(128).nullable(),
              oneTimeUntil: instant.nullable(),
            })
            .openapi('AddedPerson'),
        },
      },
    },
  },
});

const idAnswer = (description: string) => ({
  description,
  content: { 'application/json': { schema: z.object({ id }) } },
});

const block = operation({
  operationId: 'blockPerson',
  method: 'put',
  path: '/pilots/{pilotId}/people/{userId}/block',
  tags: ['Administration'],
  summary: 'Block an account; its sessions are dead at once',
  request: { params: personParams },
  responses: { 200: idAnswer('Geblokkeerd') },
});

const unblock = operation({
  operationId: 'unblockPerson',
  method: 'delete',
  path: '/pilots/{pilotId}/people/{userId}/block',
  tags: ['Administration'],
  summary: 'Open a blocked account again',
  request: { params: personParams },
  responses: { 200: idAnswer('Weer open') },
});

const reset = operation({
  operationId: 'resetPassword',
  method: 'post',
  path: '/pilots/{pilotId}/people/{userId}/password-reset',
  tags: ['Administration'],
  summary: 'Give somebody a one-time password, shown once; their sessions end',
  request: { params: personParams },
  responses: {
    200: {
      description: 'Het eenmalige wachtwoord',
      content: {
        'application/json': {
          schema: z
            .object({
              id,
              oneTimePassword: z.string().max(128),
              oneTimeUntil: instant,
              /** Roles that wait again for a second person, because there is no second step. */
              waitingRoles: z.int().min(0),
            })
            .openapi('ResetPassword'),
        },
      },
    },
  },
});

/** A write without Idempotency-Key: stored answers would hold one-time passwords. */
function once(c: Parameters<typeof actorOf>[0], operationId: OperationId, input: unknown) {
  return { actor: actorOf(c), operation: operationId, idempotencyKey: null, input };
}

/** The people of a pilot, for the admin. */
export function peopleRoutes(deps: Dependencies) {
  const { db, clock } = deps;
  return makeRouter()
    .openapi(list, async (c) => c.json({ people: await listPeople(db, actorOf(c).pilotId) }, 200))
    .openapi(add, async (c) => {
      const person = c.req.valid('json');
      const oneTime = await prepareOneTimePassword();
      const answer = await carryOut(db, clock, once(c, 'addPerson', person), (context) =>
        addPerson(context, { person, oneTime }),
      );
      return c.json(answer.body, 201);
    })
    .openapi(block, async (c) => {
      const { userId } = c.req.valid('param');
      const write = once(c, 'blockPerson', userId);
      const answer = await carryOut(db, clock, write, (context) => blockPerson(context, userId));
      return c.json(answer.body, 200);
    })
    .openapi(unblock, async (c) => {
      const { userId } = c.req.valid('param');
      const write = once(c, 'unblockPerson', userId);
      const answer = await carryOut(db, clock, write, (context) => unblockPerson(context, userId));
      return c.json(answer.body, 200);
    })
    .openapi(reset, async (c) => {
      const { userId } = c.req.valid('param');
      const oneTime = await prepareOneTimePassword();
      const write = once(c, 'resetPassword', userId);
      const answer = await carryOut(db, clock, write, (context) =>
        resetPassword(context, { userId, oneTime }),
      );
      return c.json(answer.body, 200);
    });
}
