import { z } from '@hono/zod-openapi';
import { codeForm, signInForm } from '../domain/administration/sign-in.ts';
import { signIn } from '../work/sign-in.ts';
import { signOut } from '../work/sign-out.ts';
import { verifyCode } from '../work/verify-code.ts';
import { callerOf, setCookies } from './caller.ts';
import type { Dependencies } from './dependencies.ts';
import { makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';

const stepSchema = z
  .object({
    /** `done`: signed in; `code`: send a code from the app to /sessions/totp. */
    next: z.enum(['done', 'code']),
  })
  .openapi('SignInStep');

const step = (description: string) => ({
  description,
  content: { 'application/json': { schema: stepSchema } },
});

const wrong = {
  401: {
    description: 'De gegevens kloppen niet',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
};

const signInOperation = operation({
  operationId: 'signIn',
  method: 'post',
  path: '/sessions',
  tags: ['Sign-in'],
  summary: 'Sign in with e-mail address and password',
  request: { body: { required: true, content: { 'application/json': { schema: signInForm } } } },
  responses: { 201: step('Ingelogd'), 202: step('Er is nog een code uit de app nodig'), ...wrong },
});

const codeOperation = operation({
  operationId: 'verifySignInCode',
  method: 'post',
  path: '/sessions/totp',
  tags: ['Sign-in'],
  summary: 'Finish signing in with a code from the app or a recovery code',
  request: { body: { required: true, content: { 'application/json': { schema: codeForm } } } },
  responses: { 201: step('Ingelogd'), ...wrong },
});

const signOutOperation = operation({
  operationId: 'endSession',
  method: 'delete',
  path: '/sessions/current',
  tags: ['Sign-in'],
  summary: 'Sign out; the browser forgets everything',
  responses: { 204: { description: 'Uitgelogd' } },
});

/** Signing in and out. */
export function sessionRoutes(deps: Dependencies) {
  return makeRouter()
    .openapi(signInOperation, async (c) => {
      const from = { caller: callerOf(c, deps.accounts), before: c.get('person') };
      const { next, cookies } = await signIn(deps, c.req.valid('json'), from);
      setCookies(c, cookies);
      return next === 'done' ? c.json({ next }, 201) : c.json({ next }, 202);
    })
    .openapi(codeOperation, async (c) => {
      const from = { caller: callerOf(c, deps.accounts), before: c.get('person') };
      setCookies(c, await verifyCode(deps, c.req.valid('json').code, from));
      return c.json({ next: 'done' as const }, 201);
    })
    .openapi(signOutOperation, async (c) => {
      setCookies(c, await signOut(deps, callerOf(c, deps.accounts), c.get('person')));
      c.header('clear-site-data', '"cache", "cookies", "storage"');
      return c.body(null, 204);
    });
}
