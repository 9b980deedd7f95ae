import { z } from '@hono/zod-openapi';
import { results } from '../domain/codes/results.ts';
import { remarkAnswerInput, rereadPart } from '../domain/records/report-remark.ts';
import {
  REMARK_QUOTE_LENGTH,
  REMARK_SENTENCE_LENGTH,
  remarkKinds,
} from '../domain/report-text/remarks.ts';
import { strengths } from '../domain/report-text/strength.ts';
import { writtenPartIds } from '../report/written-parts.ts';
import { answerRemark, withdrawRemarkAnswer } from '../work/answer-remark.ts';
import { reportDesk } from '../work/export-report.ts';
import { readReportFigures } from '../work/report-figures.ts';
import { reportMaterial } from '../work/report-material.ts';
import { markTextRead, readReportReading } from '../work/report-reading.ts';
import type { Dependencies } from './dependencies.ts';
import { idempotencyHeader, ifMatchHeader, versionFrom } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';

const tags = ['Adviesrapport'];
const resultId = z.enum(results.map(({ id }) => id));
const params = z.object({ pilotId: z.uuid() });
const part = z.enum(writtenPartIds, { error: 'Dit deel van het rapport bestaat niet.' });
const inPart = params.extend({ chapter: part });
const noEdition = {
  description: 'Er is nog geen editie gekozen',
  content: { 'application/problem+json': { schema: problemSchema } },
};

const figuresSchema = z
  .object({
    editionSeq: z.int().min(1).max(10_000),
    measures: z
      .array(z.object({ id: z.string().max(6), result: resultId, name: z.string().max(200) }))
      .max(100),
    figures: z
      .array(
        z.object({
          key: z.string().max(200),
          measure: z.string().max(6),
          label: z.string().max(400),
          words: z.string().max(400),
          strength: z.enum(strengths),
          isMain: z.boolean(),
        }),
      )
      .max(5000),
  })
  .openapi('ReportFigures');

const figuresRoute = operation({
  operationId: 'getReportFigures',
  method: 'get',
  path: '/pilots/{pilotId}/report/figures',
  tags,
  summary: 'The numbers of an edition that the texts may refer to; of the chosen one unless named',
  request: {
    params,
    query: z.strictObject({ editionSeq: z.coerce.number().int().min(1).max(10_000).optional() }),
  },
  responses: {
    200: {
      description: 'De cijfers van de editie',
      content: { 'application/json': { schema: figuresSchema } },
    },
    409: noEdition,
  },
});

const readingSchema = z
  .object({
    editionSeq: z.int().min(1).max(10_000),
    parts: z
      .array(
        z.object({
          id: z.enum(writtenPartIds),
          changes: z
            .array(
              z.object({
                token: z.string().max(220),
                before: z.string().max(400),
                now: z.string().max(400),
              }),
            )
            .max(5000),
          answers: z
            .array(
              z.object({
                id: z.uuid(),
                kind: z.enum(remarkKinds),
                quote: z.string().max(REMARK_QUOTE_LENGTH),
                sentence: z.string().max(REMARK_SENTENCE_LENGTH),
                reason: z.string().max(500),
              }),
            )
            .max(5000),
        }),
      )
      .max(40),
  })
  .openapi('ReportReading');

const readingRoute = operation({
  operationId: 'getReportReading',
  method: 'get',
  path: '/pilots/{pilotId}/report/reading',
  tags,
  summary: 'Which parts must be read again because their numbers changed, and answered remarks',
  request: { params },
  responses: {
    200: {
      description: 'Wat opnieuw te lezen is',
      content: { 'application/json': { schema: readingSchema } },
    },
    409: noEdition,
  },
});

const materialSchema = z
  .object({
    material: z
      .array(
        z.object({
          id: z.string().max(80),
          kind: z.enum(['decision', 'action', 'minutes', 'signal', 'note']),
          source: z.string().max(200),
          text: z.string().max(6000),
          parts: z.array(z.enum(writtenPartIds)).max(40),
        }),
      )
      .max(5000),
  })
  .openapi('ReportMaterial');

const materialRoute = operation({
  operationId: 'getReportMaterial',
  method: 'get',
  path: '/pilots/{pilotId}/report/material',
  tags,
  summary: 'Minutes, decisions, actions, bottlenecks and notes to write the report with',
  request: { params },
  responses: {
    200: {
      description: 'Het materiaal',
      content: { 'application/json': { schema: materialSchema } },
    },
    409: noEdition,
  },
});

const idSchema = z.object({ id: z.uuid() });

const rereadRoute = operation({
  operationId: 'markReportTextRead',
  method: 'put',
  path: '/pilots/{pilotId}/report/texts/{chapter}/reading',
  tags,
  summary: 'Say that a part was read again with the chosen edition',
  request: {
    params: inPart,
    headers: ifMatchHeader,
    body: { required: true, content: { 'application/json': { schema: rereadPart } } },
  },
  responses: {
    200: { description: 'Gelezen', content: { 'application/json': { schema: idSchema } } },
  },
});

const answerRoute = operation({
  operationId: 'answerReportRemark',
  method: 'post',
  path: '/pilots/{pilotId}/report/texts/{chapter}/answers',
  tags,
  summary: 'Say why a remark about a text may stay',
  request: {
    params: inPart,
    headers: idempotencyHeader,
    body: { required: true, content: { 'application/json': { schema: remarkAnswerInput } } },
  },
  responses: {
    201: { description: 'Beantwoord', content: { 'application/json': { schema: idSchema } } },
  },
});

const withdrawRoute = operation({
  operationId: 'withdrawReportRemarkAnswer',
  method: 'delete',
  path: '/pilots/{pilotId}/report/answers/{answerId}',
  tags,
  summary: 'Take the answer to a remark back',
  request: { params: params.extend({ answerId: z.uuid() }) },
  responses: {
    200: { description: 'Weer open', content: { 'application/json': { schema: idSchema } } },
  },
});

/** What writing the report takes beside its texts: numbers, material, remarks, reading again. */
export function reportWritingRoutes({ db, clock }: Dependencies) {
  const desk = reportDesk(db, clock);
  return makeRouter()
    .openapi(figuresRoute, async (c) =>
      c.json(
        await readReportFigures(desk, actorOf(c), c.req.valid('query').editionSeq ?? null),
        200,
      ),
    )
    .openapi(readingRoute, async (c) => c.json(await readReportReading(desk, actorOf(c)), 200))
    .openapi(materialRoute, async (c) =>
      c.json({ material: await reportMaterial(desk, actorOf(c)) }, 200),
    )
    .openapi(rereadRoute, async (c) => {
      const { body } = await markTextRead(desk, {
        actor: actorOf(c),
        operation: 'markReportTextRead',
        idempotencyKey: null,
        input: c.req.valid('json'),
        part: c.req.valid('param').chapter,
        version: versionFrom(c.req.valid('header')['if-match']),
      });
      return c.json({ id: body.id }, 200);
    })
    .openapi(answerRoute, async (c) => {
      const { body } = await answerRemark(db, clock, {
        actor: actorOf(c),
        operation: 'answerReportRemark',
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: c.req.valid('json'),
        part: c.req.valid('param').chapter,
      });
      return c.json({ id: body.id }, 201);
    })
    .openapi(withdrawRoute, async (c) => {
      const { answerId } = c.req.valid('param');
      const { body } = await withdrawRemarkAnswer(db, clock, {
        actor: actorOf(c),
        operation: 'withdrawReportRemarkAnswer',
        idempotencyKey: null,
        input: { answerId },
        answerId,
      });
      return c.json({ id: body.id }, 200);
    });
}
