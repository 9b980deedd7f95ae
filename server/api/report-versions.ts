import { z } from '@hono/zod-openapi';
import { newConcept, newFinal, versionFormats } from '../domain/records/report-version.ts';
import { reportDesk } from '../work/export-report.ts';
import { makeFinal } from '../work/make-report-final.ts';
import { makeConcept } from '../work/make-report-version.ts';
import { readVersionChanges, readVersionChapters } from '../work/read-report-version.ts';
import { readReadiness } from '../work/report-readiness.ts';
import { versionFileFor } from '../work/report-version-file.ts';
import { listVersions } from '../work/report-version-view.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, writeOf } from './describe.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';
import {
  changesSchema,
  readinessSchema,
  readingSchema,
  versionSchema,
} from './report-version-schemas.ts';

const tags = ['Adviesrapport'];
const at = '/pilots/{pilotId}/report';
const params = z.object({ pilotId: z.uuid() });
const number = z.coerce
  .number({ error: 'Deze versie bestaat niet.' })
  .pipe(z.int().min(1).max(10_000))
  .openapi({ type: 'integer', minimum: 1, maximum: 10_000 });
const versionParams = params.extend({ number });
const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
});

const listRoute = operation({
  operationId: 'listReportVersions',
  method: 'get',
  path: `${at}/versions`,
  tags,
  summary: 'The versions of the report, newest first',
  request: { params },
  responses: { 200: answerOf('De versies', z.array(versionSchema).max(10_000)) },
});

const conceptRoute = operation({
  operationId: 'makeReportConcept',
  method: 'post',
  path: `${at}/versions`,
  tags,
  summary: 'Make a concept version of the report as it stands now',
  request: { params, headers: idempotencyHeader, body: bodyOf(newConcept) },
  responses: { 201: answerOf('De versie', versionSchema) },
});

const readinessRoute = operation({
  operationId: 'getReportReadiness',
  method: 'get',
  path: `${at}/readiness`,
  tags,
  summary: 'What stands between the last concept version and the final report',
  request: { params },
  responses: { 200: answerOf('De lijst', readinessSchema) },
});

const finalRoute = operation({
  operationId: 'makeReportFinal',
  method: 'post',
  path: `${at}/final-versions`,
  tags,
  summary: 'Make the last concept version final; again: a correction with its reason',
  request: { params, headers: idempotencyHeader, body: bodyOf(newFinal) },
  responses: { 201: answerOf('De versie', versionSchema) },
});

const readRoute = operation({
  operationId: 'getReportVersion',
  method: 'get',
  path: `${at}/versions/{number}`,
  tags,
  summary: 'A version of the report for reading, chapter by chapter',
  request: { params: versionParams },
  responses: { 200: answerOf('De versie', readingSchema) },
});

const changesRoute = operation({
  operationId: 'getReportVersionChanges',
  method: 'get',
  path: `${at}/versions/{number}/changes`,
  tags,
  summary: 'The words that differ between a version and an earlier one',
  request: { params: versionParams, query: z.strictObject({ since: number }) },
  responses: { 200: answerOf('De verschillen', changesSchema) },
});

const fileRoute = operation({
  operationId: 'getReportVersionFile',
  method: 'get',
  path: `${at}/versions/{number}/files/{format}`,
  tags,
  summary: 'A version of the report as a file; the same bytes for ever when it is final',
  request: {
    params: versionParams.extend({
      format: z.enum(versionFormats, { error: 'In deze vorm is het rapport er niet.' }),
    }),
    headers: z.object({ 'if-none-match': z.string().max(400).optional() }),
  },
  responses: {
    200: {
      description: 'Het bestand',
      headers: z.object({ ETag: z.string().max(80) }),
      content: {
        'application/octet-stream': {
          schema: z.string().openapi({ format: 'binary', maxLength: 50_000_000 }),
        },
      },
    },
    304: { description: 'Dit bestand hebt u al' },
    503: refusal('Deze server kan dit bestand nu niet maken'),
  },
});

/** The versions of the advice report: making, reading, comparing, downloading, making final. */
export function reportVersionRoutes({ db, clock }: Dependencies) {
  const desk = reportDesk(db, clock);
  return makeRouter()
    .openapi(listRoute, async (c) => c.json(await listVersions(db, actorOf(c)), 200))
    .openapi(conceptRoute, async (c) => {
      const { body } = await makeConcept(desk, {
        ...writeOf(c, 'makeReportConcept'),
        input: c.req.valid('json'),
      });
      return c.json(body, 201);
    })
    .openapi(readinessRoute, async (c) => c.json(await readReadiness(desk, actorOf(c)), 200))
    .openapi(finalRoute, async (c) => {
      const { body } = await makeFinal(desk, {
        ...writeOf(c, 'makeReportFinal'),
        input: c.req.valid('json'),
      });
      return c.json(body, 201);
    })
    .openapi(readRoute, async (c) =>
      c.json(await readVersionChapters(db, actorOf(c), c.req.valid('param').number), 200),
    )
    .openapi(changesRoute, async (c) => {
      const versions = { ...c.req.valid('param'), ...c.req.valid('query') };
      const { from, to, otherEdition, chapters } = await readVersionChanges(
        db,
        actorOf(c),
        versions,
      );
      return c.json(
        {
          from,
          to,
          otherEdition,
          chapters: chapters.map(({ title, unchanged, changes }) => ({
            title,
            unchanged,
            changes: changes.map((change) => ({
              ...change,
              lines: change.lines.map((pieces) => [...pieces]),
            })),
          })),
        },
        200,
      );
    })
    .openapi(fileRoute, async (c) => {
      const { name, type, etag, make } = await versionFileFor(db, actorOf(c), c.req.valid('param'));
      if (c.req.valid('header')['if-none-match'] === etag) return c.body(null, 304, { etag });
      return c.body(Uint8Array.from(await make()), 200, {
        etag,
        'content-type': type,
        'content-disposition': `attachment; filename="${name}"`,
      });
    });
}
