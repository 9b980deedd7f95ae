import { z } from '@hono/zod-openapi';
import { results } from '../domain/codes/results.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { Unit } from '../measures/measure.ts';
import { measureDefinitions } from '../measures/registry.ts';

const month = z.string().length(7);
const text = z.string().max(600);
const label = z.string().max(200);
const id = z.string().max(80);

const units = [
  'casussen',
  'afgesloten casussen',
  'contacten',
  'contactmomenten zonder inwoner',
  'vragen',
  'mensen',
  'uitingen van onvrede',
  'voorgenomen bezwaren',
  'ingediende bezwaren',
  'bezwaren',
  'klachten',
  'cliëntreacties',
  'strookjes',
  'knelpunten',
  'werkdagen',
  'uur',
  'euro',
  'casussen per 1.000 inwoners',
  'keer zoveel',
] as const satisfies readonly Unit[];

const unit = z.enum(units);

/** The number of a measure, R1.1 … R5.6. */
export const measureIdSchema = z.enum(measureDefinitions.map((definition) => definition.id));

const result = z.enum(results.map((known): ResultId => known.id));

const level = z.enum(['input', 'output', 'outcome-client', 'outcome-system', 'impact']);

const reference = z
  .object({
    kind: z.enum(['norm', 'reference', 'budget']),
    label,
    text,
    percent: z.number().nullable(),
    source: label,
  })
  .openapi('Reference');

const references = z.array(reference).max(20).readonly();

/** What a measure is: fixed texts, one key away from every figure. */
export const measureDefinitionSchema = z
  .object({
    id: measureIdSchema,
    result,
    version: z.int().min(1),
    level,
    name: label,
    question: label,
    unit: label,
    numerator: text,
    denominator: text,
    source: label,
    cannotShow: text,
    references,
    fixedText: text.nullable(),
  })
  .openapi('MeasureDefinition');

const period = z.object({ from: month, to: month });

const cellShape = {
  value: z.number().nullable(),
  of: z.number().nullable(),
  text,
  small: label.nullable(),
};

const cell = z.object(cellShape).openapi('MeasureCell');

const labelledCell = z.object({ id, label, ...cellShape });

const figure = z
  .object({
    label,
    text,
    about: label.nullable(),
    small: label.nullable(),
    value: z.number().nullable(),
    of: z.number().nullable(),
    unit,
    percent: z.number().nullable(),
    margin: label.nullable(),
    period: period.nullable(),
  })
  .openapi('MeasureFigure');

const chartHead = { title: label, unit };

const chart = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('months'),
      ...chartHead,
      months: z.array(month).max(120).readonly(),
      series: z
        .array(
          z.object({
            id,
            label,
            points: z
              .array(z.object({ from: month, to: month, value: z.number().nullable() }))
              .max(200)
              .readonly(),
          }),
        )
        .max(60)
        .readonly(),
      level: z.object({ label, value: z.number() }).nullable(),
      centre: z.object({ label, value: z.number() }).nullable(),
      limits: z
        .object({ lower: z.number().nullable(), upper: z.number(), isProvisional: z.boolean() })
        .nullable(),
      marked: z.array(month).max(120).readonly(),
    }),
    z.object({
      kind: z.literal('bars'),
      ...chartHead,
      bars: z.array(labelledCell).max(60).readonly(),
    }),
    z.object({
      kind: z.literal('stacks'),
      ...chartHead,
      stacks: z
        .array(z.object({ id, label, segments: z.array(labelledCell).max(20).readonly() }))
        .max(60)
        .readonly(),
    }),
  ])
  .openapi('MeasureChart');

const part = z
  .object({
    id,
    kind: z.enum(['months', 'categories', 'path', 'comparison', 'verdict', 'figures', 'words']),
    title: label,
    unit,
    rowHeader: label,
    columns: z.array(z.object({ id, label, unit })).max(20).readonly(),
    rows: z
      .array(
        z.object({
          id,
          label,
          depth: z.union([z.literal(0), z.literal(1)]),
          apart: z.boolean(),
          cells: z.array(cell).max(20).readonly(),
        }),
      )
      .max(5_000)
      .readonly(),
    notDistributed: cell.nullable(),
    addsUp: z.boolean(),
    judgement: z
      .object({
        code: z.enum([
          'met',
          'notMet',
          'undecided',
          'more',
          'fewer',
          'withinChance',
          'tooFewToSay',
          'notKnown',
        ]),
        text,
      })
      .nullable(),
    notes: z.array(text).max(20).readonly(),
    charts: z.array(chart).max(5).readonly(),
  })
  .openapi('MeasurePart');

/** One measure computed: a screen, the report and a file print it without computing anything. */
export const measureResultSchema = z
  .object({
    id: measureIdSchema,
    version: z.int().min(1),
    result,
    level,
    name: label,
    basis: z.enum(['records', 'ledger']),
    period,
    asOfDay: z.string().length(10).nullable(),
    asOf: label,
    headline: figure.nullable(),
    thisEdition: figure.nullable(),
    cumulative: figure.nullable(),
    against: references,
    parts: z.array(part).max(10).readonly(),
    notes: z.array(text).max(20).readonly(),
    fixedText: text.nullable(),
  })
  .openapi('MeasureResult');

/** All measures in their fixed order. */
export const measureResultsSchema = z.array(measureResultSchema).max(60).readonly();
