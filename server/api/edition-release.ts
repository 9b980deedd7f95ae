import { z } from '@hono/zod-openapi';
import { editionRelease, NOTE_LENGTH } from '../domain/records/edition-release.ts';
import type { Actor } from '../access/roles.ts';
import type { CheckWatch } from '../publication/gate.ts';
import { previewEdition, releaserFor } from '../work/preview-edition.ts';
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
const digest = z.string().length(64);
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
          reason: z
            .enum(['no-total', 'too-few', 'too-few-others', 'lottery', 'pool', 'gate'])
            .nullable(),
          batch: z.int(),
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
    basis: z.enum(['all', 'own']),
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
    numbers: z.array(z.int().min(1)).max(5000).readonly(),
    seen: z.object({ totals: digest, tables: digest }),
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

const checkRoute = operation({
  operationId: 'getEditionCheck',
  method: 'get',
  path: '/pilots/{pilotId}/edition-check',
  tags,
  summary: 'How far the check is that I am waiting for',
  request: { params },
  responses: {
    200: {
      description: 'Hoe ver het nakijken is; leeg als u nergens op wacht',
      content: {
        'application/json': {
          schema: z.object({
            check: z
              .object({
                answered: z.int().min(0).nullable(),
                secondsLeft: z.int().min(0).nullable(),
              })
              .nullable(),
          }),
        },
      },
    },
  },
});

const stopRoute = operation({
  operationId: 'stopEditionCheck',
  method: 'post',
  path: '/pilots/{pilotId}/edition-check/stop',
  tags,
  summary: 'Stop the check that I am waiting for; nothing is released then',
  request: { params },
  responses: {
    200: {
      description: 'Of er iets te stoppen was',
      content: { 'application/json': { schema: z.object({ stopped: z.boolean() }) } },
    },
  },
});

/** Previewing and releasing editions, for the coordinator, and the check they wait for. */
export function editionReleaseRoutes(deps: Dependencies) {
  const { checks } = deps;
  /** Does something that takes a check, and lets the actor see how far it is and stop it. */
  const watched = async <Result>(
    actor: Actor,
    deed: (watch: CheckWatch) => Promise<Result>,
  ): Promise<Result> => {
    const { isOnly } = await releaserFor(deps, actor);
    const { watch, end } = checks.begin(actor, isOnly);
    return deed(watch).finally(end);
  };
  return makeRouter()
    .openapi(previewRoute, async (c) => {
      const actor = actorOf(c);
      return c.json(await watched(actor, (watch) => previewEdition(deps, actor, watch)), 200);
    })
    .openapi(releaseRoute, async (c) => {
      const actor = actorOf(c);
      const idempotencyKey = c.req.valid('header')['idempotency-key'] ?? null;
      const input = c.req.valid('json');
      const { body } = await watched(actor, (watch) =>
        releaseEdition(deps, { actor, idempotencyKey, input, watch }),
      );
      return c.json(body, 201);
    })
    .openapi(checkRoute, async (c) => c.json({ check: checks.stateOf(actorOf(c)) }, 200))
    .openapi(stopRoute, async (c) => c.json({ stopped: checks.stop(actorOf(c)) }, 200));
}
