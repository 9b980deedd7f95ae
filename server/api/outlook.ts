import { z } from '@hono/zod-openapi';
import { editionCoverage } from '../work/edition-coverage.ts';
import { outlookDesk } from '../work/plan-outlook.ts';
import type { Dependencies } from './dependencies.ts';
import { answerOf, pilotParams } from './describe.ts';
import { tableIdSchema } from './edition-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Edities vrijgeven'];
const month = z.string().length(7);
const share = z.number().min(0).max(1);
const count = z.int().min(0).max(100_000_000);
const label = z.string().max(340);
const lagMonths = z.number().min(0).nullable();
const chances = z.array(share).max(40).readonly();

/** New cases in a month, as the coordinator expects them. */
const casesPerMonth = z.coerce
  .number({ error: 'Vul een aantal casussen per maand in.' })
  .min(1, { error: 'Vul ten minste 1 casus per maand in.' })
  .max(1000, { error: 'Vul ten hoogste 1.000 casussen per maand in.' })
  .optional();

const rowSchema = z
  .object({
    category: z.string().max(40),
    label: z.string().max(160),
    shown: count.nullable(),
    through: month.nullable(),
    units: count,
    chances,
    waiting: z
      .object({
        reason: z.enum(['no-total', 'too-few', 'too-few-others', 'lottery', 'pool', 'gate']),
        batch: z.int(),
      })
      .nullable(),
  })
  .openapi('OutlookRow');

const outlookSchema = z
  .object({
    basis: z.enum(['records', 'editions']),
    through: z.string().length(10).nullable(),
    volume: z.object({
      casesPerMonth: z.number().min(0),
      source: z.enum(['entered', 'seen', 'assumed']),
      seenPerMonth: z.number().min(0).nullable(),
      assumedPerYear: count,
    }),
    reference: z.object({ shown: share, error: share, lagMonths: z.number().min(0) }),
    futures: count,
    batchSize: count,
    experienceBatchSize: count,
    editions: z
      .array(z.object({ to: month, shown: share, error: z.number().nullable(), lagMonths }))
      .max(40)
      .readonly(),
    tables: z
      .array(
        z.object({
          id: tableIdSchema,
          multiple: z.boolean(),
          rows: z.array(rowSchema).max(60).readonly(),
        }),
      )
      .max(60)
      .readonly(),
  })
  .openapi('Outlook');

const sideSchema = z.object({ categories: count, shown: share, shownAtEnd: share });
const mergeRowSchema = z.object({ label, chances, units: count });

const mergeSchema = z
  .object({
    table: tableIdSchema,
    futures: count,
    apart: sideSchema,
    together: sideSchema,
    one: mergeRowSchema,
    other: mergeRowSchema,
    merged: mergeRowSchema,
  })
  .openapi('MergeOutlook');

const coverageSchema = z.object({ shown: count, of: count, lagMonths });

const getOutlook = operation({
  operationId: 'getOutlook',
  method: 'get',
  path: '/pilots/{pilotId}/outlook',
  tags,
  summary: 'What will probably be showable when, at a number of cases a month, and why it waits',
  request: { params: pilotParams, query: z.strictObject({ casesPerMonth }) },
  responses: { 200: answerOf('De vooruitblik', outlookSchema) },
});

const getMergeOutlook = operation({
  operationId: 'getMergeOutlook',
  method: 'get',
  path: '/pilots/{pilotId}/outlook/merge',
  tags,
  summary: 'What merging two categories of a table would change in a year from its start',
  request: {
    params: pilotParams,
    query: z.strictObject({
      table: tableIdSchema,
      one: z.string().min(1).max(40),
      other: z.string().min(1).max(40),
      casesPerMonth,
    }),
  },
  responses: { 200: answerOf('Wat samenvoegen zou veranderen', mergeSchema) },
});

const getEditionCoverage = operation({
  operationId: 'getEditionCoverage',
  method: 'get',
  path: '/pilots/{pilotId}/edition-coverage',
  tags,
  summary: 'How much every edition shows, how far behind and how far off',
  request: { params: pilotParams },
  responses: {
    200: answerOf(
      'Per editie',
      z
        .object({
          editions: z
            .array(
              z.object({
                seq: z.int().min(1),
                from: month,
                to: month,
                all: coverageSchema,
                cases: coverageSchema,
                error: z.object({ mean: z.number().min(0), share: z.number().min(0) }).nullable(),
              }),
            )
            .max(500)
            .readonly(),
        })
        .openapi('EditionCoverages'),
    ),
  },
});

/** What can be shown when, for the coordinator alone: it reads records of the provider. */
export function outlookRoutes(deps: Dependencies) {
  const desk = outlookDesk(deps);
  return makeRouter()
    .openapi(getOutlook, async (c) =>
      c.json(await desk.outlook(actorOf(c), c.req.valid('query').casesPerMonth ?? null), 200),
    )
    .openapi(getMergeOutlook, async (c) => {
      const { casesPerMonth: entered, ...merged } = c.req.valid('query');
      return c.json(await desk.merge(actorOf(c), merged, entered ?? null), 200);
    })
    .openapi(getEditionCoverage, async (c) =>
      c.json({ editions: await editionCoverage(deps, actorOf(c)) }, 200),
    );
}
