import { z } from '@hono/zod-openapi';
import { results } from '../domain/codes/results.ts';
import type { ResultId } from '../domain/codes/results.ts';
import { NOTE_LENGTH } from '../domain/records/edition-release.ts';
import { tableDefinitions } from '../measures/series.ts';
import type { TableId } from '../measures/series.ts';
import { publishedSeries } from '../publication/parameters.ts';

const month = z.string().length(7);
const day = z.string().length(10);
const hash = z.string().max(64);
const count = z.int().min(0).max(100_000_000);
const code = z.string().max(40);
const label = z.string().max(160);

/** A series of the publication set. */
export const seriesSchema = z.enum(publishedSeries);

/** A table of the publication set. */
export const tableIdSchema = z.enum(tableDefinitions.map(({ id }): TableId => id));

/** One of the five results. */
export const resultSchema = z.enum(results.map(({ id }): ResultId => id));

const exactMeasure = z.enum([
  'effort-minutes',
  'cost-cents',
  'municipal-objections',
  'municipal-complaints',
  'slips-handed-out',
  'slips-not-offered',
  'signals-raised',
  'signals-answered',
  'signals-solved',
]);

/** A total over a run of months; n null: not enough yet to show. */
export const runSchema = z.object({ from: month, to: month, n: count.nullable() });

const stepSchema = z.object({ from: month, to: month, n: count });

/** What an edition says of a check it went through. */
export const gateSchema = z
  .object({
    id: z.string().max(60),
    name: z.string().max(120),
    outcome: z.enum(['passed', 'failed']),
    checked: count,
  })
  .openapi('GateReport');

const rowSchema = z.object({
  category: code,
  label,
  n: count.nullable(),
  through: month.nullable(),
  of: count.nullable(),
  steps: z.array(stepSchema).max(120).readonly(),
});

const tableSchema = z
  .object({
    id: tableIdSchema,
    series: seriesSchema.exclude(['contacts', 'questions', 'turned-away']),
    multiple: z.boolean(),
    total: count.nullable(),
    through: month.nullable(),
    rows: z.array(rowSchema).max(60).readonly(),
    notDistributed: count.nullable(),
  })
  .openapi('EditionTable');

const referenceSchema = z.object({
  budgetCents: z.int(),
  markNormPercent: z.int(),
  areas: z
    .array(z.object({ code, population: z.int().nullable() }))
    .max(200)
    .readonly(),
});

/** The sentences that explain the rule beside the numbers. */
export const explanationSchema = z.array(z.string().max(600)).max(5).readonly();

/** An edition as it is listed. */
export const editionSummarySchema = z
  .object({
    id: z.uuid(),
    seq: z.int().min(1).max(10_000),
    seriesYear: z.int().min(1).max(100),
    from: month,
    to: month,
    cutoffDay: day,
    releasedOn: day,
    hash,
  })
  .openapi('EditionSummary');

/** An edition as it is served: the same object for screens, downloads and the report. */
export const editionSchema = z
  .object({
    pilotId: z.uuid(),
    seq: z.int().min(1).max(10_000),
    seriesYear: z.int().min(1).max(100),
    firstMonth: month,
    from: month,
    to: month,
    releasedOn: day,
    cutoffDay: day,
    totals: z
      .array(z.object({ series: seriesSchema, runs: z.array(runSchema).max(120).readonly() }))
      .max(20)
      .readonly(),
    tables: z.array(tableSchema).max(60).readonly(),
    exact: z
      .array(
        z.object({
          measure: exactMeasure,
          category: code,
          from: month,
          to: month,
          value: z.int().nullable(),
          source: z.string().max(400).nullable(),
          asOfDay: day.nullable(),
        }),
      )
      .max(5_000)
      .readonly(),
    notes: z
      .array(z.object({ result: resultSchema, text: z.string().max(NOTE_LENGTH) }))
      .max(5)
      .readonly(),
    gates: z.array(gateSchema).max(10).readonly(),
    parameters: z.object({
      engine: z.string().max(60),
      batchSize: z.int().min(5),
      experienceBatchSize: z.int().min(3),
      responseNormDays: z.int().min(0),
      keyId: z.string().max(64),
      reference: referenceSchema.optional(),
    }),
    explanation: explanationSchema,
    prevHash: hash,
    hash,
  })
  .openapi('Edition');
