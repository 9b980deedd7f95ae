import { z } from '@hono/zod-openapi';
import { roles } from '../access/roles.ts';
import { listRehearsalAccounts } from '../work/list-rehearsal-accounts.ts';
import type { Dependencies } from './dependencies.ts';
import { makeRouter, operation } from './operation.ts';

const listOperation = operation({
  operationId: 'listRehearsalAccounts',
  method: 'get',
  path: '/rehearsal-accounts',
  tags: ['Sign-in'],
  summary: 'The accounts to practise with; empty unless this is a rehearsal',
  responses: {
    200: {
      description: 'De oefenaccounts',
      content: {
        'application/json': {
          schema: z
            .object({
              isRehearsal: z.boolean(),
              /** The public password of all of them; null when this is not a rehearsal. */
              password: z.string().max(128).nullable(),
              accounts: z
                .array(
                  z.object({
                    name: z.string().max(120),
                    email: z.string().max(200),
                    role: z.enum(roles),
                    roleLabel: z.string().max(40),
                    bodyName: z.string().max(80).nullable(),
                  }),
                )
                .max(200),
            })
            .openapi('RehearsalAccounts'),
        },
      },
    },
  },
});

/** The accounts of the rehearsal year, for the sign-in screen. */
export function rehearsalAccountRoutes(deps: Dependencies) {
  return makeRouter().openapi(listOperation, async (c) =>
    c.json(await listRehearsalAccounts(deps.db), 200),
  );
}
