import { z } from '@hono/zod-openapi';
import { codeForm, passwordForm } from '../domain/administration/sign-in.ts';
import { confirmSecondStep, offerSecondStep, removeSecondStep } from '../work/second-step.ts';
import { callerOf, setCookies } from './caller.ts';
import type { Dependencies } from './dependencies.ts';
import { makeRouter, operation, personOf } from './operation.ts';

const offer = operation({
  operationId: 'offerSecondStep',
  method: 'post',
  path: '/me/totp',
  tags: ['Sign-in'],
  summary: 'Begin to add an app that shows codes; the answer is shown once',
  request: { body: { required: true, content: { 'application/json': { schema: passwordForm } } } },
  responses: {
    201: {
      description: 'Wat de app nodig heeft, en codes voor als de telefoon weg is',
      content: {
        'application/json': {
          schema: z
            .object({
              /** otpauth: address, for a QR code or to type over. */
              uri: z.string().max(500),
              recoveryCodes: z.array(z.string().max(40)).max(20),
            })
            .openapi('SecondStepOffer'),
        },
      },
    },
  },
});

const confirm = operation({
  operationId: 'confirmSecondStep',
  method: 'post',
  path: '/me/totp/confirmation',
  tags: ['Sign-in'],
  summary: 'Confirm the app with a code it shows',
  request: { body: { required: true, content: { 'application/json': { schema: codeForm } } } },
  responses: { 204: { description: 'Voortaan is bij het inloggen een code nodig' } },
});

const remove = operation({
  operationId: 'removeSecondStep',
  method: 'post',
  path: '/me/totp/removal',
  tags: ['Sign-in'],
  summary: 'Take the app away',
  request: { body: { required: true, content: { 'application/json': { schema: passwordForm } } } },
  responses: { 204: { description: 'Bij het inloggen is alleen het wachtwoord nodig' } },
});

/** The second step of somebody's own sign-in: an app that shows codes. */
export function secondStepRoutes(deps: Dependencies) {
  return makeRouter()
    .openapi(offer, async (c) => {
      const caller = callerOf(c, deps.accounts);
      const { password } = c.req.valid('json');
      const made = await offerSecondStep(deps, personOf(c), { password, caller });
      return c.json({ uri: made.uri, recoveryCodes: [...made.recoveryCodes] }, 201);
    })
    .openapi(confirm, async (c) => {
      const caller = callerOf(c, deps.accounts);
      const { code } = c.req.valid('json');
      setCookies(c, await confirmSecondStep(deps, personOf(c), { code, caller }));
      return c.body(null, 204);
    })
    .openapi(remove, async (c) => {
      const caller = callerOf(c, deps.accounts);
      const { password } = c.req.valid('json');
      setCookies(c, await removeSecondStep(deps, personOf(c), { password, caller }));
      return c.body(null, 204);
    });
}
