import { z } from '@hono/zod-openapi';
import type { LedgerReader } from '../../db/queries/ledger.ts';
import { settledAlways } from '../publication/revision-log.ts';
import { revisionLogReader } from '../work/read-revision-log.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const month = z.string().length(7);

const revisionLogSchema = z
  .object({
    always: z.string().max(600),
    revisions: z
      .array(
        z.object({
          seq: z.int().min(1).max(10_000),
          from: month,
          to: month,
          releasedOn: z.string().length(10),
          lines: z.array(z.string().max(4000)).max(60).readonly(),
        }),
      )
      .max(500),
  })
  .openapi('RevisionLog');

const getRoute = operation({
  operationId: 'getRevisionLog',
  method: 'get',
  path: '/pilots/{pilotId}/revision-log',
  tags: ['Edities'],
  summary: 'What was settled, merged or set differently with each edition, newest first',
  request: { params: z.object({ pilotId: z.uuid() }) },
  responses: {
    200: {
      description: 'De wijzigingen per editie',
      content: { 'application/json': { schema: revisionLogSchema } },
    },
  },
});

/** The revision log. It is worked out from what is served, and from nothing else. */
export function revisionLogRoutes(ledger: LedgerReader) {
  const read = revisionLogReader(ledger);
  return makeRouter().openapi(getRoute, async (c) => {
    const revisions = await read(actorOf(c).pilotId);
    return c.json({ always: settledAlways, revisions: revisions.toReversed() }, 200);
  });
}
