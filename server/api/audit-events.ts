import { z } from '@hono/zod-openapi';
import { listAuditEvents } from '../work/list-audit-events.ts';
import type { Dependencies } from './dependencies.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const largestPage = 200;

const list = operation({
  operationId: 'listAuditEvents',
  method: 'get',
  path: '/pilots/{pilotId}/audit-events',
  tags: ['Administration'],
  summary: 'Who did what in sign-in and administration, newest first; never with content',
  request: {
    params: z.object({ pilotId: z.string().max(80) }),
    query: z.strictObject({
      /** Only lines before this place: that of the last line of the page before. */
      before: z.coerce.number().int().min(1).optional(),
      limit: z.coerce.number().int().min(1).max(largestPage).default(50),
    }),
  },
  responses: {
    200: {
      description: 'Het logboek',
      content: {
        'application/json': {
          schema: z.object({
            events: z
              .array(
                z
                  .object({
                    seq: z.int(),
                    at: z.string().max(30),
                    actorName: z.string().max(120).nullable(),
                    operation: z.string().max(80),
                    objectId: z.string().max(80).nullable(),
                    outcome: z.string().max(40),
                  })
                  .openapi('AuditEvent'),
              )
              .max(largestPage),
          }),
        },
      },
    },
  },
});

/** The audit log for the admin: without the work on records, whose number is not for the admin. */
export function auditEventRoutes(deps: Dependencies) {
  return makeRouter().openapi(list, async (c) => {
    const { before, limit } = c.req.valid('query');
    const page = { before: before ?? null, limit };
    const events = await listAuditEvents(deps.db, actorOf(c).pilotId, page);
    return c.json({ events }, 200);
  });
}
