import { z } from '@hono/zod-openapi';
import { baselineFigureEdit, newBaselineFigure } from '../domain/records/baseline-figure.ts';
import { baselineColumns, baselineImport } from '../domain/records/baseline-import.ts';
import { importBaselineFigures, tryBaselineImport } from '../work/import-baseline-figures.ts';
import {
  baselineFigureList,
  editBaselineFigure,
  recordBaselineFigure,
  removeBaselineFigure,
} from '../work/record-baseline-figure.ts';
import type { Dependencies } from './dependencies.ts';
import {
  answerOf,
  bodyOf,
  changedSchema,
  codeText,
  dayText,
  editHeaders,
  editOf,
  pilotParams,
  recordParams,
  removedSchema,
  writeOf,
} from './describe.ts';
import { etagOf, idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Gemeentelijke cijfers'];
const figureParams = recordParams('figureId');

const list = operation({
  operationId: 'listBaselineFigures',
  method: 'get',
  path: '/pilots/{pilotId}/baseline-figures',
  tags,
  summary: 'Objections and complaints the municipality counted, per month or quarter and law',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'De gemeentelijke cijfers',
      z.object({
        figures: z
          .array(
            z
              .object({
                id: z.uuid(),
                kind: z.enum(['objection', 'complaint']),
                law: codeText,
                monthFrom: z.string().length(7),
                monthTo: z.string().length(7),
                n: z.int().min(0).nullable(),
                source: z.string().max(200),
                asOfDay: dayText,
                version: z.int().min(1),
              })
              .openapi('BaselineFigure'),
          )
          .max(5000),
      }),
    ),
  },
});

const post = operation({
  operationId: 'recordBaselineFigure',
  method: 'post',
  path: '/pilots/{pilotId}/baseline-figures',
  tags,
  summary: 'Record a municipal figure; n null means "niet bekend"',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(newBaselineFigure) },
  responses: { 201: answerOf('Opgeslagen', changedSchema) },
});

const put = operation({
  operationId: 'editBaselineFigure',
  method: 'put',
  path: '/pilots/{pilotId}/baseline-figures/{figureId}',
  tags,
  summary: 'Change a municipal figure',
  request: { params: figureParams, headers: editHeaders, body: bodyOf(baselineFigureEdit) },
  responses: { 200: answerOf('Veranderd', changedSchema) },
});

const remove = operation({
  operationId: 'deleteBaselineFigure',
  method: 'delete',
  path: '/pilots/{pilotId}/baseline-figures/{figureId}',
  tags,
  summary: 'Remove a municipal figure',
  request: { params: figureParams, headers: editHeaders },
  responses: { 200: answerOf('Verwijderd', removedSchema) },
});

const postImport = operation({
  operationId: 'importBaselineFigures',
  method: 'post',
  path: '/pilots/{pilotId}/baseline-figures/import',
  tags,
  summary: 'Import municipal figures from CSV: all rows or none; a dry run names the mistakes',
  request: { params: pilotParams, headers: idempotencyHeader, body: bodyOf(baselineImport) },
  responses: {
    200: answerOf(
      'Wat er in het bestand staat en wat er is opgeslagen',
      z
        .object({
          figures: z.int().min(0),
          imported: z.int().min(0),
          errors: z
            .array(
              z.object({
                row: z.int().min(1),
                column: z.enum(baselineColumns).nullable(),
                message: z.string().max(300),
              }),
            )
            .max(100),
        })
        .openapi('BaselineImport'),
    ),
  },
});

/** The municipality's own counts of objections and complaints. */
export function baselineFigureRoutes({ db, clock }: Dependencies) {
  return makeRouter()
    .openapi(list, async (c) => c.json({ figures: await baselineFigureList(db, actorOf(c)) }, 200))
    .openapi(post, async (c) => {
      const request = { ...writeOf(c, 'recordBaselineFigure'), input: c.req.valid('json') };
      const { body } = await recordBaselineFigure(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 201);
    })
    .openapi(postImport, async (c) => {
      const input = c.req.valid('json');
      if (input.dryRun) {
        const asked = { actor: actorOf(c), csv: input.csv };
        return c.json(await tryBaselineImport(db, clock, asked), 200);
      }
      const request = { ...writeOf(c, 'importBaselineFigures'), input };
      return c.json((await importBaselineFigures(db, clock, request)).body, 200);
    })
    .openapi(put, async (c) => {
      const { figureId } = c.req.valid('param');
      const request = { ...editOf(c, 'editBaselineFigure'), figureId, input: c.req.valid('json') };
      const { body } = await editBaselineFigure(db, clock, request);
      c.header('ETag', etagOf(body.version));
      return c.json(body, 200);
    })
    .openapi(remove, async (c) => {
      const { figureId } = c.req.valid('param');
      const request = { ...editOf(c, 'deleteBaselineFigure'), figureId, input: null };
      return c.json((await removeBaselineFigure(db, clock, request)).body, 200);
    });
}
