import { z } from '@hono/zod-openapi';
import type { LedgerReader } from '../../db/queries/ledger.ts';
import { Refusal } from '../domain/refusal.ts';
import { measureCsv } from '../measures/measure-csv.ts';
import { measureDefinitions } from '../measures/registry.ts';
import { editionMeasures } from '../work/edition-measures.ts';
import type { SettingsReader } from '../work/edition-measures.ts';
import {
  measureDefinitionSchema,
  measureIdSchema,
  measureResultsSchema,
} from './measure-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Cijfers'];
const pilotId = z.uuid();
const seq = z.coerce.number().int().min(1).max(10_000);
const headers = z.object({ 'if-none-match': z.string().max(400).optional() });
const etagHeader = z.object({ ETag: z.string().max(80) });
const unchanged = { description: 'Deze cijfers hebt u al' };

const listDefinitions = operation({
  operationId: 'listMeasureDefinitions',
  method: 'get',
  path: '/pilots/{pilotId}/measure-definitions',
  tags,
  summary: 'What every measure is: unit, numerator, denominator, source, what it cannot show',
  request: { params: z.object({ pilotId }) },
  responses: {
    200: {
      description: 'De maten',
      content: {
        'application/json': {
          schema: z.object({ definitions: z.array(measureDefinitionSchema).max(60).readonly() }),
        },
      },
    },
  },
});

const getMeasures = operation({
  operationId: 'getEditionMeasures',
  method: 'get',
  path: '/pilots/{pilotId}/editions/{seq}/measures',
  tags,
  summary: 'The five results computed from one edition alone',
  request: { params: z.object({ pilotId, seq }), headers },
  responses: {
    200: {
      description: 'De vijf resultaten van deze editie',
      headers: etagHeader,
      content: {
        'application/json': {
          schema: z
            .object({ seq: z.int().min(1).max(10_000), measures: measureResultsSchema })
            .openapi('EditionMeasures'),
        },
      },
    },
    304: unchanged,
  },
});

const getMeasureCsv = operation({
  operationId: 'getEditionMeasureCsv',
  method: 'get',
  path: '/pilots/{pilotId}/editions/{seq}/measures/{measureId}/csv',
  tags,
  summary: 'One measure of an edition as CSV, a row per number',
  request: { params: z.object({ pilotId, seq, measureId: measureIdSchema }), headers },
  responses: {
    200: {
      description: 'Als CSV, met puntkomma’s',
      headers: etagHeader,
      content: { 'text/csv': { schema: z.string().max(1_000_000) } },
    },
    304: unchanged,
  },
});

/**
 * The measures of editions. These handlers are given the ledger and the settings of the pilot, not
 * the database: what is not in an edition cannot be in a measure.
 */
export function measureRoutes(ledger: LedgerReader, settingsOf: SettingsReader) {
  const measures = editionMeasures(ledger, settingsOf);
  const find = async (pilot: string, number: number) => {
    const found = await measures.read(pilot, number);
    if (found === null) throw new Refusal(404, 'Deze editie bestaat niet.');
    return { ...found, etag: `"${found.tag}"` };
  };
  return makeRouter()
    .openapi(listDefinitions, (c) => c.json({ definitions: measureDefinitions }, 200))
    .openapi(getMeasures, async (c) => {
      const found = await find(actorOf(c).pilotId, c.req.valid('param').seq);
      const { etag } = found;
      if (c.req.valid('header')['if-none-match'] === etag) return c.body(null, 304, { etag });
      return c.json({ seq: found.seq, measures: found.measures }, 200, { etag });
    })
    .openapi(getMeasureCsv, async (c) => {
      const { seq: number, measureId } = c.req.valid('param');
      const found = await find(actorOf(c).pilotId, number);
      const { etag } = found;
      if (c.req.valid('header')['if-none-match'] === etag) return c.body(null, 304, { etag });
      const result = found.measures.find(({ id }) => id === measureId);
      if (result === undefined) throw new Refusal(404, 'Deze editie heeft die maat niet.');
      return c.body(measureCsv(result), 200, {
        etag,
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="editie-${number}-${measureId}.csv"`,
      });
    });
}
