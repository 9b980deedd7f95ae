import { z } from '@hono/zod-openapi';
import type { LedgerReader } from '../../db/queries/ledger.ts';
import { Refusal } from '../domain/refusal.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import { exactCsv, tableCsv, totalsCsv } from '../publication/edition-csv.ts';
import { editionReader } from '../work/read-edition.ts';
import { editionSchema, editionSummarySchema, tableIdSchema } from './edition-schemas.ts';
import { actorOf, makeRouter, operation } from './operation.ts';

const tags = ['Edities'];
const pilotId = z.uuid();
const seq = z.coerce.number().int().min(1).max(10_000);
const headers = z.object({ 'if-none-match': z.string().max(400).optional() });
const etagHeader = z.object({ ETag: z.string().max(80) });
const unchanged = { description: 'Deze editie hebt u al' };
const csvAnswer = {
  description: 'Als CSV, met puntkomma’s',
  headers: etagHeader,
  content: { 'text/csv': { schema: z.string().max(1_000_000) } },
};

const listRoute = operation({
  operationId: 'listEditions',
  method: 'get',
  path: '/pilots/{pilotId}/editions',
  tags,
  summary: 'The released editions of the pilot, newest first',
  request: { params: z.object({ pilotId }) },
  responses: {
    200: {
      description: 'De edities',
      content: {
        'application/json': {
          schema: z.object({ editions: z.array(editionSummarySchema).max(500) }),
        },
      },
    },
  },
});

const getRoute = operation({
  operationId: 'getEdition',
  method: 'get',
  path: '/pilots/{pilotId}/editions/{seq}',
  tags,
  summary: 'One edition; it never changes, so its ETag is strong',
  request: { params: z.object({ pilotId, seq }), headers },
  responses: {
    200: {
      description: 'De editie',
      headers: etagHeader,
      content: { 'application/json': { schema: editionSchema } },
    },
    304: unchanged,
  },
});

const tableRoute = operation({
  operationId: 'getEditionTable',
  method: 'get',
  path: '/pilots/{pilotId}/editions/{seq}/tables/{tableId}/csv',
  tags,
  summary: 'One table of an edition as CSV',
  request: { params: z.object({ pilotId, seq, tableId: tableIdSchema }), headers },
  responses: { 200: csvAnswer, 304: unchanged },
});

const totalsRoute = operation({
  operationId: 'getEditionTotals',
  method: 'get',
  path: '/pilots/{pilotId}/editions/{seq}/totals/csv',
  tags,
  summary: 'The month totals of an edition as CSV',
  request: { params: z.object({ pilotId, seq }), headers },
  responses: { 200: csvAnswer, 304: unchanged },
});

const exactRoute = operation({
  operationId: 'getEditionExactFigures',
  method: 'get',
  path: '/pilots/{pilotId}/editions/{seq}/exact-figures/csv',
  tags,
  summary: 'The figures of an edition that are not about cases, as CSV',
  request: { params: z.object({ pilotId, seq }), headers },
  responses: { 200: csvAnswer, 304: unchanged },
});

/** The strong ETag of everything made from an edition: the hash of its ledger. */
function etagOf(content: EditionContent): string {
  return `"${content.hash}"`;
}

/** Whether an If-None-Match header names this edition; a weak match is enough for reading. */
function hasAlready(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');
}

/** CSV as a download with a name that tells which edition it is from. */
function csvHeaders(content: EditionContent, name: string): Record<string, string> {
  return {
    etag: etagOf(content),
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="editie-${content.seq}-${name}.csv"`,
  };
}

/**
 * Reading editions. These handlers are given the ledger and not the database: what is not in an
 * edition does not exist here. There are no filters and no computed answers.
 */
export function editionRoutes(ledger: LedgerReader) {
  const reader = editionReader(ledger);
  const find = async (pilot: string, number: number): Promise<EditionContent> => {
    const content = await reader.read(pilot, number);
    if (content === null) throw new Refusal(404, 'Deze editie bestaat niet.');
    return content;
  };
  return makeRouter()
    .openapi(listRoute, async (c) =>
      c.json({ editions: await reader.list(actorOf(c).pilotId) }, 200),
    )
    .openapi(getRoute, async (c) => {
      const content = await find(actorOf(c).pilotId, c.req.valid('param').seq);
      const etag = etagOf(content);
      if (hasAlready(c.req.valid('header')['if-none-match'], etag)) {
        return c.body(null, 304, { etag });
      }
      return c.json(content, 200, { etag });
    })
    .openapi(tableRoute, async (c) => {
      const { seq: number, tableId } = c.req.valid('param');
      const content = await find(actorOf(c).pilotId, number);
      const table = content.tables.find(({ id }) => id === tableId);
      if (table === undefined) throw new Refusal(404, 'Deze editie heeft die tabel niet.');
      const answer = csvHeaders(content, tableId.replace('.', '-'));
      if (hasAlready(c.req.valid('header')['if-none-match'], etagOf(content))) {
        return c.body(null, 304, { etag: etagOf(content) });
      }
      return c.body(tableCsv(content, table), 200, answer);
    })
    .openapi(totalsRoute, async (c) => {
      const content = await find(actorOf(c).pilotId, c.req.valid('param').seq);
      if (hasAlready(c.req.valid('header')['if-none-match'], etagOf(content))) {
        return c.body(null, 304, { etag: etagOf(content) });
      }
      return c.body(totalsCsv(content), 200, csvHeaders(content, 'totalen'));
    })
    .openapi(exactRoute, async (c) => {
      const content = await find(actorOf(c).pilotId, c.req.valid('param').seq);
      if (hasAlready(c.req.valid('header')['if-none-match'], etagOf(content))) {
        return c.body(null, 304, { etag: etagOf(content) });
      }
      return c.body(exactCsv(content), 200, csvHeaders(content, 'overige-cijfers'));
    });
}
