import { z } from '@hono/zod-openapi';
import { roles } from '../access/roles.ts';
import { IDLE_MINUTES } from '../access/session-life.ts';
import { passwordChange } from '../domain/administration/sign-in.ts';
import { changePassword } from '../work/change-password.ts';
import { describeMe, mySessions } from '../work/describe-me.ts';
import { endOtherSessions } from '../work/sign-out.ts';
import { callerOf, setCookies } from './caller.ts';
import type { Dependencies } from './dependencies.ts';
import { makeRouter, operation, personOf } from './operation.ts';

const instant = z.string().max(30);
const day = z.string().max(10);

const myPilotSchema = z.object({
  id: z.string().max(80),
  name: z.string().max(120),
  municipality: z.string().max(120),
  startDay: day,
  /** The first day after the pilot. */
  endDay: day,
  adviceDay: day,
  isRehearsal: z.boolean(),
});

const myMembershipSchema = z.object({
  id: z.string().max(80),
  pilotId: z.string().max(80),
  pilotName: z.string().max(120),
  role: z.enum(roles),
  providerId: z.string().max(80).nullable(),
  providerName: z.string().max(120).nullable(),
  bodyId: z.string().max(80).nullable(),
  bodyName: z.string().max(120).nullable(),
  /** False while a second person has to confirm the role; it opens nothing yet. */
  isConfirmed: z.boolean(),
});

const meSchema = z
  .object({
    id: z.string().max(80),
    name: z.string().max(120),
    email: z.string().max(200),
    today: day,
    mustChangePassword: z.boolean(),
    hasSecondStep: z.boolean(),
    memberships: z.array(myMembershipSchema).max(100),
    pilots: z.array(myPilotSchema).max(100),
    session: z.object({
      /** When the session ends without use, and when in any case; null when it is not known. */
      idleEndsAt: instant.nullable(),
      endsAt: instant.nullable(),
      idleMinutes: z.int(),
    }),
  })
  .openapi('Me');

const getMe = operation({
  operationId: 'getMe',
  method: 'get',
  path: '/me',
  tags: ['Sign-in'],
  summary: 'Who is signed in, with which roles in which pilots, and until when',
  responses: {
    200: {
      description: 'Wie er ingelogd is',
      content: { 'application/json': { schema: meSchema } },
    },
  },
});

const changeMyPassword = operation({
  operationId: 'changeMyPassword',
  method: 'put',
  path: '/me/password',
  tags: ['Sign-in'],
  summary: 'Choose another password; all other sessions end',
  request: {
    body: { required: true, content: { 'application/json': { schema: passwordChange } } },
  },
  responses: { 204: { description: 'Het wachtwoord is veranderd' } },
});

const listMySessions = operation({
  operationId: 'listMySessions',
  method: 'get',
  path: '/me/sessions',
  tags: ['Sign-in'],
  summary: 'The places where this person is signed in; no device or address is kept',
  responses: {
    200: {
      description: 'De sessies',
      content: {
        'application/json': {
          schema: z.object({
            sessions: z
              .array(
                z.object({
                  id: z.string().max(80),
                  startedAt: instant,
                  lastSeenAt: instant,
                  endsAt: instant,
                  isCurrent: z.boolean(),
                }),
              )
              .max(1000),
          }),
        },
      },
    },
  },
});

const endMyOtherSessions = operation({
  operationId: 'endMyOtherSessions',
  method: 'delete',
  path: '/me/sessions',
  tags: ['Sign-in'],
  summary: 'End every session of this person but the one they are in',
  responses: {
    200: {
      description: 'Beëindigd',
      content: { 'application/json': { schema: z.object({ ended: z.int().min(0) }) } },
    },
  },
});

/** What a person sees and changes of their own account. */
export function meRoutes(deps: Dependencies) {
  return makeRouter()
    .openapi(getMe, async (c) => {
      const me = await describeMe(deps, personOf(c));
      return c.json({ ...me, session: { ...me.session, idleMinutes: IDLE_MINUTES } }, 200);
    })
    .openapi(changeMyPassword, async (c) => {
      const caller = callerOf(c, deps.accounts);
      setCookies(c, await changePassword(deps, personOf(c), { ...c.req.valid('json'), caller }));
      return c.body(null, 204);
    })
    .openapi(listMySessions, async (c) =>
      c.json({ sessions: await mySessions(deps, personOf(c)) }, 200),
    )
    .openapi(endMyOtherSessions, async (c) =>
      c.json({ ended: await endOtherSessions(deps, personOf(c)) }, 200),
    );
}
