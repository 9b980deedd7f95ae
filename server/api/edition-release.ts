import { z } from '@hono/zod-openapi';
import { editionRelease, NOTE_LENGTH } from '../domain/records/edition-release.ts';
import { previewEdition } from '../work/preview-edition.ts';
import { releaseEdition } from '../work/release-edition.ts';
import type { Dependencies } from './dependencies.ts';
import {
  explanationSchema,
  gateSchema,
  resultSchema,
  runSchema,
  seriesSchema,
  tableIdSchema,
} from './edition-schemas.ts';
import { idempotencyHeader } from './headers.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Edities vrijgeven'];
const params = z.object({ pilotId: z.uuid() });
const month = z.string().length(7);
const day = z.string().length(10);
const category = { category: z.string().max(40), label: z.string().max(160) };

const previewTableSchema = z
  .object({
    id: tableIdSchema,
    multiple: z.boolean(),
    updates: z
      .array(
        z.object({
          ...category,
          from: month,
          to: month,
          n: z.int().min(0),
          cumulative: z.int().min(0),
        }),
      )
      .max(60)
      .readonly(),
    waiting: z
      .array(
        z.object({
          ...category,
          shown: z.int().min(0).nullable(),
          through: month.nullable(),
          reason: z.enum(['no-total', 'too-few', 'too-few-others', 'lottery', 'pool', 'gate']),
          batch: z.int().nullable(),
        }),
      )
      .max(60)
      .readonly(),
  })
  .openapi('EditionPreviewTable');

const previewSchema = z
  .object({
    seq: z.int().min(1),
    from: month,
    to: month,
    startsSeriesYear: z.boolean(),
    totals: z
      .array(runSchema.extend({ series: seriesSchema }))
      .max(20)
      .readonly(),
    tables: z.array(previewTableSchema).max(60).readonly(),
    gates: z.array(gateSchema).max(10).readonly(),
    notes: z
      .array(z.object({ result: resultSchema, previous: z.string().max(NOTE_LENGTH).nullable() }))
      .max(5)
      .readonly(),
    explanation: explanationSchema,
  })
  .openapi('EditionPreview');

const releasedSchema = z
  .object({
    id: z.uuid(),
    seq: z.int().min(1),
    from: month,
    to: month,
    releasedOn: day,
    hash: z.string().max(64),
  })
  .openapi('ReleasedEdition');

const previewRoute = operation({
  operationId: 'previewEdition',
  method: 'get',
  path: '/pilots/{pilotId}/edition-preview',
  tags,
  summary: 'What would be released now, and what waits and why',
  request: { params },
  responses: {
    200: {
      description: 'De editie die aan de beurt is, of vanaf welke dag er een is',
      content: {
        'application/json': {
          schema: z.object({ due: previewSchema.nullable(), nextDay: day.nullable() }),
        },
      },
    },
  },
});

const releaseRoute = operation({
  operationId: 'releaseEdition',
  method: 'post',
  path: '/pilots/{pilotId}/editions',
  tags,
  summary: 'Release the edition that is due, with a note per result',
  request: {
    params,
    headers: idempotencyHeader,
    body: { required: true, content: { 'application/json': { schema: editionRelease } } },
  },
  responses: {
    201: {
      description: 'De editie is vrijgegeven',
      content: { 'application/json': { schema: releasedSchema } },
    },
  },
});

/** Previewing and releasing editions, for the coordinator. */
export function editionReleaseRoutes(deps: Dependencies) {
  return makeRouter()
    .openapi(previewRoute, async (c) => c.json(await previewEdition(deps, actorOf(c)), 200))
    .openapi(releaseRoute, async (c) => {
      const { body } = await releaseEdition(deps, {
        actor: actorOf(c),
        idempotencyKey: c.req.valid('header')['idempotency-key'] ?? null,
        input: c.req.valid('json'),
      });
      return c.json(body, 201);
    });
}
