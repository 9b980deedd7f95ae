import { z } from '@hono/zod-openapi';
import { commentResolution, newComment } from '../domain/records/report-version.ts';
import { commentOnReport, listComments, resolveComment } from '../work/comment-on-report.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, bodyOf, writeOf } from './describe.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';
import { problemSchema } from './problem.ts';
import { commentSchema } from './report-version-schemas.ts';

const tags = ['Adviesrapport'];
const at = '/pilots/{pilotId}/report';
const number = z.coerce
  .number({ error: 'Deze versie bestaat niet.' })
  .pipe(z.int().min(1).max(10_000))
  .openapi({ type: 'integer', minimum: 1, maximum: 10_000 });
const versionParams = z.object({ pilotId: z.uuid(), number });
const storedSchema = z.object({ id: z.uuid() }).openapi('StoredComment');
const dealtWith = {
  description: 'Hier kan niet meer op gereageerd worden',
  content: { 'application/problem+json': { schema: problemSchema } },
};

const listRoute = operation({
  operationId: 'listReportComments',
  method: 'get',
  path: `${at}/versions/{number}/comments`,
  tags,
  summary: 'The remarks about the report as a version has it, with the answers to them',
  request: { params: versionParams },
  responses: { 200: answerOf('De opmerkingen', z.array(commentSchema).max(10_000)) },
});

const addRoute = operation({
  operationId: 'commentOnReport',
  method: 'post',
  path: `${at}/versions/{number}/comments`,
  tags,
  summary: 'Make a remark at a paragraph of the last concept version, or answer one',
  request: { params: versionParams, headers: idempotencyHeader, body: bodyOf(newComment) },
  responses: { 201: answerOf('Bewaard', storedSchema), 409: dealtWith },
});

const resolveRoute = operation({
  operationId: 'resolveReportComment',
  method: 'post',
  path: `${at}/comments/{commentId}/resolution`,
  tags,
  summary: 'Say what was done with a remark',
  request: {
    params: z.object({ pilotId: z.uuid(), commentId: z.uuid() }),
    headers: idempotencyHeader,
    body: bodyOf(commentResolution),
  },
  responses: { 200: answerOf('Afgehandeld', storedSchema), 409: dealtWith },
});

/** Remarks of the workgroup about the paragraphs of the report. */
export function reportCommentRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(listRoute, async (c) =>
      c.json(await listComments(db, actorOf(c), c.req.valid('param').number), 200),
    )
    .openapi(addRoute, async (c) => {
      const { body } = await commentOnReport(db, clock, {
        ...writeOf(c, 'commentOnReport'),
        input: c.req.valid('json'),
        number: c.req.valid('param').number,
      });
      return c.json(body, 201);
    })
    .openapi(resolveRoute, async (c) => {
      const { body } = await resolveComment(db, clock, {
        ...writeOf(c, 'resolveReportComment'),
        input: c.req.valid('json'),
        commentId: c.req.valid('param').commentId,
      });
      return c.json(body, 200);
    });
}
