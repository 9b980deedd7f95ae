import { z } from '@hono/zod-openapi';
import type { LedgerReader } from '../../db/queries/ledger.ts';
import { Refusal } from '../domain/refusal.ts';
import { tableDefinitions } from '../measures/series.ts';
import type { TableId } from '../measures/series.ts';
import type { Certificate } from '../publication/certificate.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import { certificateReader } from '../work/read-certificate.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const month = z.string().length(7);
const count = z.int().min(0).max(1_000_000_000);

const certificateSchema = z
  .object({
    seq: z.int().min(1).max(10_000),
    from: month,
    to: month,
    firstMonth: month,
    hash: z.string().max(64),
    verdict: z.enum(['safe', 'broken']),
    targets: count,
    crossings: count,
    broken: count,
    narrowest: z
      .object({
        table: z.enum(tableDefinitions.map(({ id }): TableId => id)),
        category: z.string().max(40),
        label: z.string().max(160),
        isRest: z.boolean(),
        from: month,
        to: month,
        values: count,
      })
      .nullable(),
    engine: z.string().max(60),
    solver: z.string().max(60),
    releaseEngine: z.string().max(60),
    batchSize: z.int().min(5).max(100),
    experienceBatchSize: z.int().min(3).max(100),
    checked: z.array(z.string().max(600)).max(10).readonly(),
    notProtected: z.array(z.string().max(600)).max(10).readonly(),
  })
  .openapi('Certificate');

const getRoute = operation({
  operationId: 'getEditionCertificate',
  method: 'get',
  path: '/pilots/{pilotId}/editions/{seq}/certificate',
  tags: ['Edities'],
  summary: 'What an attacker who knows everything up to this edition could find out',
  request: {
    params: z.object({ pilotId: z.uuid(), seq: z.coerce.number().int().min(1).max(10_000) }),
  },
  responses: {
    200: {
      description: 'De verklaring',
      content: { 'application/json': { schema: certificateSchema } },
    },
  },
});

/** The certificate of an edition. It is worked out from what is served, and from nothing else. */
export function certificateRoutes(
  ledger: LedgerReader,
  certify: (editions: readonly EditionContent[]) => Promise<Certificate>,
) {
  const read = certificateReader(ledger, certify);
  return makeRouter().openapi(getRoute, async (c) => {
    const certificate = await read(actorOf(c).pilotId, c.req.valid('param').seq);
    if (certificate === null) throw new Refusal(404, 'Deze editie bestaat niet.');
    return c.json(certificate, 200);
  });
}
