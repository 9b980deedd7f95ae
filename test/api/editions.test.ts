import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { caseBoundSeries } from '../../server/publication/parameters.ts';
import { isUnaltered } from '../../server/publication/served-proof.ts';
import { ids, userIdOf } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

const path = `/pilots/${ids.pilot}`;

async function contentOf(world: EditionWorld, seq: number): Promise<EditionContent> {
  const response = await world.edition(seq);
  expect(response.status).toBe(200);
  const content: EditionContent = await response.json();
  return content;
}

const runsOf = (content: EditionContent, series: string) =>
  content.totals.find((totals) => totals.series === series)?.runs;

/** How plain SQL counts one table at the close of a month, per category. */
const plainCounts: Record<string, string> = {
  'cases.area': `SELECT count(*) FROM support_case c LEFT JOIN area a ON a.id = c.area_id
    WHERE c.count_month <= ? AND coalesce(a.code, 'unknown') = ?`,
  'cases.phase': `SELECT count(*) FROM support_case WHERE count_month <= ?
    AND coalesce(phase, 'F9') = ?`,
  'cases.reason': `SELECT count(DISTINCT c.id) FROM support_case c
    JOIN case_reason r ON r.case_id = c.id WHERE c.count_month <= ? AND substr(r.code, 1, 2) = ?`,
  'cases.law': `SELECT count(DISTINCT c.id) FROM support_case c
    JOIN question q ON q.case_id = c.id WHERE c.count_month <= ? AND q.law = ?`,
};

/** January 46 cases, February 3, March 31: two areas, two phases, four reasons, three laws. */
async function threeMonths(): Promise<EditionWorld> {
  const world = await arrangeEditions();
  const wmo = { lifeDomain: 'L02', law: 'W1' };
  const youth = { lifeDomain: 'L04', law: 'W2' };
  const mixes = [
    { areaId: ids.areaOne, phase: 'F1', reasons: ['R1'], questions: [wmo] },
    { areaId: ids.areaTwo, phase: 'F2', reasons: ['R2a', 'R2c'], questions: [wmo, youth] },
    { areaId: null, phase: null, reasons: ['R4b', 'R3'], questions: [youth] },
  ];
  const fill = async (n: number, day: string): Promise<void> => {
    for (let index = 0; index < n; index += 1) {
      await world.addCase(day, mixes[((index * index + index) % 7) % mixes.length]);
    }
  };
  await fill(46, '2026-01-12');
  await world.release('2026-01', '2026-02-05');
  await fill(3, '2026-02-10');
  await world.release('2026-02', '2026-03-05');
  await fill(31, '2026-03-11');
  await world.release('2026-03', '2026-04-03');
  return world;
}

describe('three months released one after the other', () => {
  it('show exact totals, and a month with too few joins the next', async () => {
    const world = await threeMonths();
    expect(runsOf(await contentOf(world, 1), 'cases')).toEqual([
      { from: '2026-01', to: '2026-01', n: 46 },
    ]);
    expect(runsOf(await contentOf(world, 2), 'cases')).toEqual([
      { from: '2026-01', to: '2026-01', n: 46 },
      { from: '2026-02', to: '2026-02', n: null },
    ]);
    expect(runsOf(await contentOf(world, 3), 'cases')).toEqual([
      { from: '2026-01', to: '2026-01', n: 46 },
      { from: '2026-02', to: '2026-03', n: 34 },
    ]);
    expect(world.plain('SELECT count(*) FROM support_case WHERE count_month IS NOT NULL')).toBe(80);
  });

  it('show numbers that plain SQL confirms', async () => {
    const world = await threeMonths();
    let shown = 0;
    for (const seq of [1, 2, 3]) {
      const content = await contentOf(world, seq);
      for (const table of content.tables) {
        const sql = plainCounts[table.id];
        for (const row of sql === undefined ? [] : table.rows) {
          if (row.n === null) continue;
          shown += 1;
          expect(row.n).toBe(world.plain(sql ?? '', row.through, row.category));
          expect(row.of).toBe(
            world.plain('SELECT count(*) FROM support_case WHERE count_month <= ?', row.through),
          );
        }
      }
    }
    expect(shown).toBeGreaterThan(15);
  });

  it('round the workload to five', async () => {
    const content = await contentOf(await threeMonths(), 3);
    expect(runsOf(content, 'contacts')).toEqual([
      { from: '2026-01', to: '2026-01', n: 45 },
      { from: '2026-02', to: '2026-03', n: 35 },
    ]);
  });

  it('are chained, and can be checked from what is served', async () => {
    const world = await threeMonths();
    const contents = [await contentOf(world, 1), await contentOf(world, 2)];
    expect(contents[1]?.prevHash).toBe(contents[0]?.hash);
    for (const content of contents) expect(isUnaltered(content)).toBe(true);
  });

  it('stay the same to the byte after late entries, corrections and erasures', async () => {
    const world = await threeMonths();
    const before = await (await world.edition(2)).text();
    await world.addCases(7, '2026-02-20', { createdAt: '2026-04-10T10:00:00.000Z' });
    await world.db
      .updateTable('supportCase')
      .set({ phase: 'F3' })
      .where('phase', '=', 'F1')
      .execute();
    await world.db.deleteFrom('supportCase').where('phase', 'is', null).execute();
    await world.addCases(40, '2026-04-12', { areaId: ids.areaOne });
    await world.db
      .updateTable('area')
      .set({ name: 'Andere naam' })
      .where('id', '=', ids.areaOne)
      .execute();
    expect((await world.release('2026-04', '2026-05-06')).status).toBe(201);
    expect(await (await world.edition(2)).text()).toBe(before);
  });
});

const firstMonth = async (n: number): Promise<string> => {
  const world = await arrangeEditions();
  await world.addCases(n, '2026-01-12', { areaId: ids.areaOne, reasons: ['R1'] });
  await world.release('2026-01', '2026-02-05');
  return (await world.edition(1)).text();
};

describe('a first month with three cases', () => {
  it('shows nothing but the explanation', async () => {
    const content: EditionContent = JSON.parse(await firstMonth(3));
    for (const { series, runs } of content.totals) {
      // What hangs on a case is not spoken of before the cases are.
      const open = [{ from: '2026-01', to: '2026-01', n: null }];
      expect(runs).toEqual(caseBoundSeries.includes(series) ? [] : open);
    }
    for (const table of content.tables) {
      expect(table).toMatchObject({ total: null, through: null, notDistributed: null });
      expect(table.rows.every(({ n, steps }) => n === null && steps.length === 0)).toBe(true);
    }
    expect(content.explanation[0]).toContain('ten minste vijf cliënten');
  });

  it('cannot be told from a month without any case', async () => {
    expect(await firstMonth(3)).toBe(await firstMonth(0));
  });
});

describe('what each series counts', () => {
  it('leaves out moments without the client, and counts no case for more than there are others', async () => {
    const world = await arrangeEditions();
    await world.addCases(6, '2026-01-12', { contacts: 2 });
    await world.db
      .updateTable('contact')
      .set({ channel: 'K8' })
      .where('id', 'in', (query) => query.selectFrom('contact').select('id').limit(1))
      .execute();
    await world.release('2026-01', '2026-02-05');
    expect(runsOf(await contentOf(world, 1), 'contacts')?.[0]?.n).toBe(10);
    await world.addCases(5, '2026-02-12', { contacts: 1 });
    await world.addCase('2026-02-12', { contacts: 9 });
    await world.release('2026-02', '2026-03-05');
    expect(runsOf(await contentOf(world, 2), 'contacts')?.[1]?.n).toBe(10);
  });

  it('counts closed cases apart; one that is reopened leaves and comes out in the next total', async () => {
    const world = await arrangeEditions();
    const closed = { status: 'closed', closedDay: '2026-01-30' } as const;
    const opened = await world.addCases(12, '2026-01-12', closed);
    await world.release('2026-01', '2026-02-05');
    expect(runsOf(await contentOf(world, 1), 'closed-cases')?.[0]?.n).toBe(12);
    await world.db
      .updateTable('supportCase')
      .set({ status: 'reopened', closedDay: null })
      .where('id', 'in', opened.slice(0, 2))
      .execute();
    await world.addCases(8, '2026-02-12', { status: 'closed', closedDay: '2026-02-27' });
    await world.release('2026-02', '2026-03-05');
    expect(runsOf(await contentOf(world, 2), 'closed-cases')?.[1]?.n).toBe(6);
  });

  it('takes in what was recorded late, and leaves out what came after the release', async () => {
    const world = await arrangeEditions();
    await world.addCases(9, '2026-01-12');
    await world.addCases(2, '2026-01-20', { createdAt: '2026-02-04T10:00:00.000Z' });
    await world.addCases(3, '2026-01-21', { createdAt: '2026-02-06T10:00:00.000Z' });
    await world.release('2026-01', '2026-02-05');
    expect(runsOf(await contentOf(world, 1), 'cases')?.[0]?.n).toBe(11);
    await world.addCases(6, '2026-02-12');
    await world.release('2026-02', '2026-03-05');
    expect(runsOf(await contentOf(world, 2), 'cases')?.[1]?.n).toBe(9);
  });

  it('shows figures that are not about cases exactly, as they were at the release', async () => {
    const world = await arrangeEditions();
    const made = { createdBy: userIdOf('admin'), createdAt: '2026-02-01T10:00:00.000Z' };
    const owner = { pilotId: ids.pilot };
    for (const providerId of [ids.provider, ids.otherProvider]) {
      await world.db
        .insertInto('effort')
        .values({
          id: providerId,
          ...owner,
          providerId,
          month: '2026-01',
          minutes: 600,
          costCents: 50_000,
          ...made,
        })
        .execute();
    }
    await world.db
      .insertInto('baselineFigure')
      .values({
        id: 'b1',
        ...owner,
        kind: 'objection',
        law: 'W1',
        monthFrom: '2025-01',
        monthTo: '2025-03',
        n: null,
        source: 'Jaarverslag',
        asOfDay: '2025-04-01',
        ...made,
      })
      .execute();
    await world.release('2026-01', '2026-02-05');
    const { exact } = await contentOf(world, 1);
    expect(exact).toContainEqual(
      expect.objectContaining({ measure: 'effort-minutes', from: '2026-01', value: 1200 }),
    );
    expect(exact).toContainEqual(
      expect.objectContaining({ measure: 'municipal-objections', category: 'W1', value: null }),
    );
    await world.db.updateTable('effort').set({ minutes: 700 }).execute();
    expect((await contentOf(world, 1)).exact).toEqual(exact);
  });
});

describe('reading editions', () => {
  it('gives every reader the same list, newest first', async () => {
    const world = await threeMonths();
    for (const name of ['workgroup', 'secretary', 'coordinator', 'supporter'] as const) {
      const response = await world.as(name)('GET', `${path}/editions`);
      const { editions }: { editions: { seq: number; to: string }[] } = await response.json();
      expect(editions.map(({ seq, to }) => `${seq} ${to}`)).toEqual([
        '3 2026-03',
        '2 2026-02',
        '1 2026-01',
      ]);
    }
  });

  it('has the hash as a strong ETag and answers 304 to who has it already', async () => {
    const world = await threeMonths();
    const response = await world.edition(2);
    const etag = response.headers.get('etag');
    const content: EditionContent = await response.json();
    expect(etag).toBe(`"${content.hash}"`);
    for (const below of ['', '/tables/cases.area/csv', '/totals/csv', '/exact-figures/csv']) {
      const again = await world.as('workgroup')('GET', `${path}/editions/2${below}`, undefined, {
        'if-none-match': `"other", ${etag}`,
      });
      expect(again.status).toBe(304);
      expect(again.headers.get('etag')).toBe(etag);
      expect(await again.text()).toBe('');
    }
  });

  it('gives a table as CSV that a Dutch spreadsheet opens', async () => {
    const world = await threeMonths();
    const response = await world.as('workgroup')('GET', `${path}/editions/3/tables/cases.area/csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('editie-3-cases-area.csv');
    const rows = (await response.text()).split('\r\n');
    expect(rows[0]).toContain('categorie;aantal t/m');
    expect(rows.some((row) => row.startsWith('3;G1;Gebiedsteam 1;'))).toBe(true);
  });

  it('answers 404 for an edition or a table that does not exist, and for another pilot', async () => {
    const world = await threeMonths();
    const ask = world.as('workgroup');
    expect((await ask('GET', `${path}/editions/4`)).status).toBe(404);
    expect((await ask('GET', `/pilots/${ids.otherPilot}/editions/1`)).status).toBe(404);
    expect((await ask('GET', `${path}/editions/1/tables/cases.secret/csv`)).status).toBe(400);
    expect((await ask('GET', `${path}/editions/0`)).status).toBe(400);
  });

  it('refuses every query parameter', async () => {
    const world = await threeMonths();
    for (const address of ['', '/1', '/1/tables/cases.area/csv', '/1/totals/csv']) {
      const response = await world.as('workgroup')('GET', `${path}/editions${address}?area=G1`);
      expect(response.status).toBe(400);
    }
  });

  it('is not for the admin, nor for who is not signed in', async () => {
    const world = await threeMonths();
    expect((await world.edition(1, 'admin')).status).toBe(403);
    expect((await world.as(null)('GET', `${path}/editions/1`)).status).toBe(401);
  });

  it('says nothing about who released it or at what time', async () => {
    const text = await (await (await threeMonths()).edition(1)).text();
    expect(text).not.toContain(userIdOf('coordinator'));
    expect(text).not.toMatch(/T\d\d:\d\d/);
  });

  it('shows no edition whose ledger was altered', async () => {
    const world = await threeMonths();
    world.sqlite.exec('DROP TRIGGER ledger_total_no_update');
    world.sqlite.exec("UPDATE ledger_total SET n = 47 WHERE n = 46 AND series = 'cases'");
    expect((await world.edition(1)).status).toBe(500);
  });
});
