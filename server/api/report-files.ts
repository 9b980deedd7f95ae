import { z } from '@hono/zod-openapi';
import { reportFormats } from '../domain/report-formats.ts';
import { reportDesk } from '../work/export-report.ts';
import { reportFileFor } from '../work/export-report-file.ts';
import type { Dependencies } from './dependencies.ts';
import { actorOf, makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';

const file = z.string().openapi({ format: 'binary', maxLength: 50_000_000 });
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const fileRoute = operation({
  operationId: 'getReportFile',
  method: 'get',
  path: '/pilots/{pilotId}/report/files/{format}',
  tags: ['Adviesrapport'],
  summary: 'The report as it stands now as Word, ODT or web page, its figures, or its summary',
  request: {
    params: z.object({
      pilotId: z.uuid(),
      format: z.enum(reportFormats, { error: 'In deze vorm is het rapport er niet.' }),
    }),
    headers: z.object({ 'if-none-match': z.string().max(400).optional() }),
  },
  responses: {
    200: {
      description: 'Het bestand',
      headers: z.object({ ETag: z.string().max(80) }),
      content: { 'application/octet-stream': { schema: file } },
    },
    304: { description: 'Dit bestand hebt u al' },
    409: refusal('Er is nog geen editie gekozen'),
    503: refusal('Deze server kan dit bestand nu niet maken'),
  },
});

/** The report as a file to keep. */
export function reportFileRoutes({ db, clock }: Dependencies) {
  const desk = reportDesk(db, clock);
  return makeRouter().openapi(fileRoute, async (c) => {
    const { name, type, etag, make } = await reportFileFor(
      desk,
      actorOf(c),
      c.req.valid('param').format,
    );
    if (c.req.valid('header')['if-none-match'] === etag) return c.body(null, 304, { etag });
    return c.body(Uint8Array.from(await make()), 200, {
      etag,
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"`,
    });
  });
}
