import { z } from '@hono/zod-openapi';
import { REPORT_TEXT_LENGTH, reportChoice, reportTextEdit } from '../domain/records/report.ts';
import { writtenPartIds } from '../report/written-parts.ts';
import { exportReportPdf, reportDesk } from '../work/export-report.ts';
import { chooseEdition, readReport, writeReportText } from '../work/write-report.ts';
import type { Dependencies } from './dependencies.ts';
import { etagOf, ifMatchHeader, versionFrom } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';

const tags = ['Adviesrapport'];
const params = z.object({ pilotId: z.uuid() });
const chapter = z.enum(writtenPartIds, { error: 'Dit deel van het rapport bestaat niet.' });
const etagHeader = z.object({ ETag: z.string().max(20) });

const textSchema = z
  .object({
    id: z.enum(writtenPartIds),
    number: z.string().max(10),
    title: z.string().max(120),
    hint: z.string().max(400),
    required: z.boolean(),
    text: z.string().max(REPORT_TEXT_LENGTH),
    version: z.int().min(0),
    updatedAt: z.string().max(30).nullable(),
  })
  .openapi('ReportText');

const reportSchema = z
  .object({
    editionSeq: z.int().min(1).max(10_000).nullable(),
    version: z.int().min(0),
    parts: z.array(textSchema).max(40),
  })
  .openapi('Report');

const getRoute = operation({
  operationId: 'getReport',
  method: 'get',
  path: '/pilots/{pilotId}/report',
  tags,
  summary: 'The advice report: its edition and every written part',
  request: { params },
  responses: {
    200: {
      description: 'Het rapport',
      headers: etagHeader,
      content: { 'application/json': { schema: reportSchema } },
    },
  },
});

const chooseRoute = operation({
  operationId: 'chooseReportEdition',
  method: 'put',
  path: '/pilots/{pilotId}/report',
  tags,
  summary: 'Choose the edition the report is made from',
  request: {
    params,
    headers: ifMatchHeader,
    body: { required: true, content: { 'application/json': { schema: reportChoice } } },
  },
  responses: {
    200: {
      description: 'Het rapport',
      headers: etagHeader,
      content: { 'application/json': { schema: reportSchema } },
    },
  },
});

const textRoute = operation({
  operationId: 'writeReportText',
  method: 'put',
  path: '/pilots/{pilotId}/report/texts/{chapter}',
  tags,
  summary: 'Save one written part of the report',
  request: {
    params: params.extend({ chapter }),
    headers: ifMatchHeader,
    body: { required: true, content: { 'application/json': { schema: reportTextEdit } } },
  },
  responses: {
    200: {
      description: 'Het deel zoals het nu is',
      headers: etagHeader,
      content: { 'application/json': { schema: textSchema } },
    },
  },
});

const pdfRoute = operation({
  operationId: 'getReportPdf',
  method: 'get',
  path: '/pilots/{pilotId}/report/pdf',
  tags,
  summary: 'The report as it stands now, as accessible PDF',
  request: { params },
  responses: {
    200: {
      description: 'Het rapport als pdf',
      content: {
        'application/pdf': {
          schema: z.string().openapi({ format: 'binary', maxLength: 50_000_000 }),
        },
      },
    },
    409: {
      description: 'Er is nog geen editie gekozen',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
    503: {
      description: 'Deze server kan nu geen pdf maken',
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  },
});

/** The advice report: its edition, its written parts, and the file. */
export function reportRoutes({ db, clock }: Dependencies) {
  const desk = reportDesk(db, clock);
  return makeRouter()
    .openapi(getRoute, async (c) => {
      const report = await readReport(db, actorOf(c));
      return c.json(report, 200, { etag: etagOf(report.version) });
    })
    .openapi(chooseRoute, async (c) => {
      const { body } = await chooseEdition(db, clock, {
        actor: actorOf(c),
        operation: 'chooseReportEdition',
        idempotencyKey: null,
        input: c.req.valid('json'),
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      const { editionSeq, version, parts } = body;
      return c.json({ editionSeq, version, parts }, 200, { etag: etagOf(version) });
    })
    .openapi(textRoute, async (c) => {
      const { body } = await writeReportText(db, clock, {
        actor: actorOf(c),
        operation: 'writeReportText',
        idempotencyKey: null,
        input: c.req.valid('json'),
        part: c.req.valid('param').chapter,
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      return c.json(body, 200, { etag: etagOf(body.version) });
    })
    .openapi(pdfRoute, async (c) => {
      const { name, content } = await exportReportPdf(desk, actorOf(c));
      return c.body(Uint8Array.from(content), 200, {
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename="${name}"`,
      });
    });
}
