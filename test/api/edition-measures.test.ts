import { beforeAll, describe, expect, it } from 'vitest';
import type { MeasureResult, Row } from '../../server/measures/measure-result.ts';
import { measureDefinitions } from '../../server/measures/registry.ts';
import { tableDefinitions } from '../../server/measures/series.ts';
import { ids } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import { cellText } from '../unit/measures/read-result.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

const path = (seq: number, rest = ''): string =>
  `/pilots/${ids.pilot}/editions/${seq}/measures${rest}`;

let world: EditionWorld;

beforeAll(async () => {
  world = await arrangeEditions();
  await world.addCases(12, '2026-01-12', { areaId: ids.areaOne, reasons: ['R1'], phase: 'F1' });
  await world.addCases(10, '2026-01-20', { areaId: ids.areaTwo, reasons: ['R6'], phase: 'F2' });
  await world.release('2026-01', '2026-02-03');
  await world.addCases(9, '2026-02-10', { areaId: ids.areaOne, reasons: ['R3'], phase: 'F1' });
  await world.addCases(3, '2026-02-16', { areaId: ids.areaTwo, reasons: ['R2b'], phase: 'F2' });
  await world.release('2026-02', '2026-03-03');
});

async function measures(seq: number, name: PersonName = 'workgroup'): Promise<MeasureResult[]> {
  const response = await world.as(name)('GET', path(seq));
  const body: { measures: MeasureResult[] } = await response.json();
  return body.measures;
}

async function measure(seq: number, id: string): Promise<MeasureResult> {
  const found = (await measures(seq)).find((result) => result.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

/** The published cases through an edition, by plain SQL on the ledger. */
function casesThrough(seq: number): number {
  return Number(
    world.plain(
      "SELECT sum(t.n) FROM ledger_total t JOIN edition e ON e.id = t.edition_id WHERE t.series = 'cases' AND e.seq <= ?",
      seq,
    ),
  );
}

function ledgerCells(condition: string, seq: number): ReadonlyMap<string, number> {
  const rows = world.sqlite
    .prepare<[number], { key: string; n: number }>(
      `SELECT c.table_id || ' ' || c.category AS key, sum(c.n) AS n FROM ledger_cell c JOIN edition e ON e.id = c.edition_id WHERE e.seq ${condition} GROUP BY 1`,
    )
    .all(seq);
  return new Map(rows.map(({ key, n }) => [key, n]));
}

/** The published counts per table and category through an edition, by plain SQL on the ledger. */
function countsThrough(seq: number): ReadonlyMap<string, number> {
  return ledgerCells('<= ?', seq);
}

/** The batches that one edition added. */
function batchesOf(seq: number): ReadonlyMap<string, number> {
  return ledgerCells('= ?', seq);
}

/** The rows of all tables of the publication set that the measures show, by table and category. */
function tableRows(
  results: readonly MeasureResult[],
): readonly (readonly [string, Row['cells']])[] {
  const tables = new Set<string>(tableDefinitions.map(({ id }) => id));
  return results
    .flatMap(({ parts }) => parts)
    .filter(({ id, columns }) => tables.has(id) && columns[0]?.id === 'new')
    .flatMap(({ id, rows }) =>
      rows
        .filter((row) => row.id !== 'total')
        .map((row) => [`${id} ${row.id}`, row.cells] as const),
    );
}

describe('the measures of an edition', () => {
  it('are all measures in their order, from the ledger', async () => {
    const results = await measures(1);
    expect(results.map(({ id }) => id)).toEqual(measureDefinitions.map(({ id }) => id));
    expect(new Set(results.map(({ basis }) => basis))).toEqual(new Set(['ledger']));
    expect(new Set(results.map(({ asOf }) => asOf))).toEqual(new Set(['t/m januari 2026']));
  });

  it('have the totals that plain SQL counts in the ledger', async () => {
    const { thisEdition, cumulative } = await measure(2, 'R1.1');
    expect(cumulative?.value).toBe(casesThrough(2));
    expect(thisEdition?.value).toBe(casesThrough(2) - casesThrough(1));
    expect(cumulative?.value).toBe(34);
  });

  it('show every cell as the ledger has it, and nothing that it has not', async () => {
    const rows = tableRows(await measures(2));
    const ledger = countsThrough(2);
    expect(ledger.size).toBeGreaterThan(3);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.map(([key, cells]) => [key, cells[1]?.value])).toEqual(
      rows.map(([key]) => [key, ledger.get(key) ?? null]),
    );
  });

  it('never change when later editions come', async () => {
    expect((await measure(1, 'R1.1')).cumulative?.text).toBe('22 casussen');
    expect(cellText(await measure(1, 'R1.3'), 'cases.area', 'unknown', 'so-far')).toBe(
      'nog niet te tonen',
    );
  });

  it('do not read a category without a new batch as zero', async () => {
    const batches = batchesOf(2);
    const cells = tableRows(await measures(2)).map(([key, row]) => ({
      batch: batches.get(key) ?? null,
      value: row[0]?.value,
      isSaid: batches.has(key) || /^(niet bijgewerkt|nog niet te tonen)$/.test(row[0]?.text ?? ''),
    }));
    expect(batches.size).toBeGreaterThan(0);
    expect(cells.filter(({ batch, value, isSaid }) => batch !== value || !isSaid)).toEqual([]);
  });

  it('have an ETag, and are not sent again to who has them', async () => {
    const first = await world.as('workgroup')('GET', path(2));
    const etag = first.headers.get('etag') ?? '';
    const again = await world.as('workgroup')('GET', path(2), undefined, {
      'if-none-match': etag,
    });
    expect([etag.length > 60, again.status, await again.text()]).toEqual([true, 304, '']);
  });

  it('are 404 for an edition that is not there', async () => {
    expect((await world.as('workgroup')('GET', path(3))).status).toBe(404);
    expect((await world.as('workgroup')('GET', path(0))).status).toBe(400);
  });

  it.each(['workgroup', 'secretary', 'coordinator', 'supporter'] as const)(
    'are the same for a %s',
    async (name) => {
      expect(await measures(2, name)).toEqual(await measures(2));
    },
  );

  it('are not for an admin, and not for somebody who is not signed in', async () => {
    expect((await world.as('admin')('GET', path(1))).status).toBe(403);
    expect((await world.as(null)('GET', path(1))).status).toBe(401);
  });
});

describe('one measure of an edition as CSV', () => {
  it('is a download with the numbers of the measure', async () => {
    const response = await world.as('workgroup')('GET', path(2, '/R1.1/csv'));
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('editie-2-R1.1.csv');
    expect(await response.text()).toContain('februari 2026;Opgeteld;casussen;34;;34;;');
  });

  it('is refused for a measure that does not exist', async () => {
    expect((await world.as('workgroup')('GET', path(2, '/R9.9/csv'))).status).toBe(400);
  });
});

describe('the definitions of measures', () => {
  it.each(['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'] as const)(
    'can be read by a %s',
    async (name) => {
      const response = await world.as(name)('GET', `/pilots/${ids.pilot}/measure-definitions`);
      const body: { definitions: unknown } = await response.json();
      expect(body.definitions).toEqual(JSON.parse(JSON.stringify(measureDefinitions)));
    },
  );
});
