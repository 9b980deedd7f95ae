import { beforeAll, describe, expect, it } from 'vitest';
import { categoriesFor } from '../../server/measures/categories.ts';
import type { MeasureResult } from '../../server/measures/measure-result.ts';
import { totalSoFar } from '../../server/measures/run-totals.ts';
import { publishedTables } from '../../server/publication/parameters.ts';
import { countMonthClose } from '../../server/work/count-month-close.ts';
import { liveSource } from '../../server/work/live-source.ts';
import type { LiveView } from '../../server/work/live-figures.ts';
import { ids, userIdOf } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import { cellOf } from '../unit/measures/read-result.ts';
import { arrangeLiveWorld } from './live-world.ts';
import type { LiveWorld } from './live-world.ts';

let world: LiveWorld;
let provider: LiveView;
let own: LiveView;

beforeAll(async () => {
  world = await arrangeLiveWorld();
  provider = await world.live('coordinator');
  own = await world.live('supporter');
});

function measure(view: LiveView, id: string): MeasureResult {
  const found = view.measures.find((result) => result.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

/** Cases, questions, dissatisfactions and closed cases so far. */
function counts(view: LiveView): readonly number[] {
  return ['R1.1', 'R2.1', 'R3.2', 'R5.5'].map((id) => measure(view, id).cumulative?.value ?? 0);
}

describe('the live figures of a coordinator', () => {
  it('are marked as not for the workgroup, with the day they are of', () => {
    expect(provider).toMatchObject({
      scope: 'provider',
      mark: 'Intern, niet voor de werkgroep',
      asOfDay: '2026-06-15',
    });
    expect(measure(provider, 'R1.1').asOf).toBe('stand van 15 juni 2026');
  });

  it.each([
    ['R1.1', 'SELECT count(*) FROM support_case WHERE pilot_id = ?'],
    [
      'R2.1',
      'SELECT count(*) FROM question q JOIN contact c ON c.id = q.contact_id WHERE c.pilot_id = ?',
    ],
    ['R3.2', 'SELECT count(*) FROM dissatisfaction WHERE pilot_id = ?'],
    ['R5.5', 'SELECT count(*) FROM support_case WHERE closed_day IS NOT NULL AND pilot_id = ?'],
    ['R5.3', 'SELECT count(*) FROM experience WHERE pilot_id = ?'],
    ['R5.6', "SELECT count(*) FROM signal WHERE status <> 'withdrawn' AND pilot_id = ?"],
  ])('%s adds up to what plain SQL counts', (id, sql) => {
    const counted = world.plain(sql, ids.pilot);
    expect(counted).toBeGreaterThan(0);
    expect(measure(provider, id).cumulative?.value).toBe(counted);
  });

  it.each([
    [
      'R2.3',
      'cases.phase',
      'F2',
      "SELECT count(*) FROM support_case WHERE phase = 'F2' AND pilot_id = ?",
    ],
    [
      'R2.2',
      'cases.reason',
      'R2',
      "SELECT count(DISTINCT c.id) FROM support_case c JOIN case_reason r ON r.case_id = c.id WHERE r.code LIKE 'R2_' AND c.pilot_id = ?",
    ],
    [
      'R1.3',
      'cases.area',
      'G1',
      `SELECT count(*) FROM support_case WHERE area_id = '${ids.areaOne}' AND pilot_id = ?`,
    ],
    [
      'R3.1',
      'cases.dissatisfaction',
      'C3',
      "SELECT count(*) FROM support_case s WHERE s.pilot_id = ? AND (EXISTS (SELECT 1 FROM contact c WHERE c.case_id = s.id AND c.nature = 'C3') OR EXISTS (SELECT 1 FROM dissatisfaction d WHERE d.case_id = s.id AND d.status IN ('C3', 'C4')))",
    ],
    [
      'R4.1',
      'objections-intended.outcome',
      'withdrawn',
      "SELECT count(*) FROM objection WHERE status = 'B2' AND reason <> 'BR5' AND intended_day IS NOT NULL AND pilot_id = ?",
    ],
    [
      'R5.2',
      'experiences.mark',
      'seven-or-higher',
      'SELECT count(*) FROM experience WHERE mark >= 7 AND pilot_id = ?',
    ],
    [
      'R5.4',
      'closed-cases.ladder',
      'lighter',
      "SELECT count(*) FROM support_case WHERE closed_day IS NOT NULL AND ladder_after < ladder_before AND ladder_after <> 'S0' AND pilot_id = ?",
    ],
  ])('%s has in %s, %s, what plain SQL counts', (id, part, row, sql) => {
    const counted = world.plain(sql, ids.pilot);
    expect(counted).toBeGreaterThan(0);
    expect(cellOf(measure(provider, id), part, row, 'so-far').value).toBe(counted);
  });

  it('count contacts with residents apart from look-up work', () => {
    const contacts = measure(provider, 'R1.1').parts;
    const [, withClient, without] = contacts.map(({ rows }) =>
      rows.reduce((sum, { cells }) => sum + (cells[0]?.value ?? 0), 0),
    );
    const sql = 'SELECT count(*) FROM contact WHERE pilot_id = ? AND (channel = ?) = ?';
    expect([withClient, without]).toEqual([
      world.plain(sql, ids.pilot, 'K8', 0),
      world.plain(sql, ids.pilot, 'K8', 1),
    ]);
  });

  it('count every table and total as an edition would', async () => {
    const areas = [
      { code: 'G1', name: 'Gebiedsteam 1' },
      { code: 'G2', name: 'Gebiedsteam 2' },
    ];
    const settings = { firstMonth: '2026-01', asOfMonth: '2026-06', responseNormDays: 3, areas };
    const reach = { pilotId: ids.pilot, providerId: ids.provider, supporterId: null };
    const source = await liveSource(world.db, reach, settings);
    const tables = publishedTables(categoriesFor(areas));
    const edition = await countMonthClose(world.db, {
      close: {
        pilotId: ids.pilot,
        seriesFrom: '2026-01',
        month: '2026-06',
        lastDay: '2026-06-30',
        cutoffAt: '2026-07-01T00:00:00.000Z',
      },
      tables,
      responseNormDays: 3,
      workloadFrom: { contacts: '2026-01', questions: '2026-01', 'turned-away': '2026-01' },
    });
    // Signals differ on purpose: an edition has only those of which the text was released.
    const compared = tables.filter(({ series }) => series !== 'signals');
    expect(
      compared.map(({ id, series }) => [
        id,
        source.table(id).total,
        ...source.table(id).rows.map(({ n }) => n),
        series,
      ]),
    ).toEqual(
      compared.map(({ id, series, categories }) => [
        id,
        edition.totals[series],
        ...categories.map(({ code }) => edition.tables[id].get(code) ?? 0),
        series,
      ]),
    );
    expect(edition.workload.questions.n).toBe(totalSoFar(source.totals('questions')).n);
    expect(edition.workload.contacts.n).toBe(totalSoFar(source.totals('contacts')).n);
  });
});

describe('the live figures of a supporter', () => {
  it('are the own records only', () => {
    const counted = world.plain(
      'SELECT count(*) FROM support_case WHERE pilot_id = ? AND supporter_id = ?',
      ids.pilot,
      userIdOf('supporter'),
    );
    expect(own.scope).toBe('own');
    expect(measure(own, 'R1.1').cumulative?.value).toBe(counted);
    expect(Number(counted)).toBeLessThan(Number(measure(provider, 'R1.1').cumulative?.value));
  });

  it('add up with those of a colleague to those of the provider', async () => {
    const colleague = await world.live('otherSupporter');
    const colleagues = counts(colleague);
    expect(counts(own).map((n, index) => n + (colleagues[index] ?? 0))).toEqual(counts(provider));
  });

  it('have no client answers and no cost, and say why', () => {
    expect(measure(own, 'R5.1').parts).toEqual([]);
    expect(measure(own, 'R5.1').notes[0]).toContain('niet aan een ondersteuner te koppelen');
    expect(measure(own, 'R1.6').parts).toEqual([]);
  });
});

describe('who may see live figures', () => {
  const path = `/pilots/${ids.pilot}/live-figures`;

  it.each(['workgroup', 'secretary', 'admin'] as const)('not the %s', async (name: PersonName) => {
    expect((await world.as(name)('GET', path)).status).toBe(403);
  });

  it('nobody without signing in, and nobody in a pilot that is not theirs', async () => {
    expect((await world.as(null)('GET', path)).status).toBe(401);
    const elsewhere = `/pilots/${ids.otherPilot}/live-figures`;
    expect((await world.as('coordinator')('GET', elsewhere)).status).toBe(404);
  });

  it('another provider sees its own, which is nothing yet', async () => {
    const view = await world.live('foreignCoordinator');
    expect(measure(view, 'R1.1').cumulative?.text).toBe('0 casussen');
    expect(measure(view, 'R1.2').headline?.text).toBe('nog geen casussen');
  });

  it('an unknown query parameter is refused', async () => {
    const response = await world.as('coordinator')('GET', `${path}?month=2026-01`);
    expect(response.status).toBe(400);
  });
});

/** The tables that a query would read from end to end. */
function scannedBy(source: string): string[] {
  const { sqlite } = world;
  const tables = sqlite
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all();
  const slots = source.split('?').length - 1;
  return sqlite
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${source}`)
    .all(...Array.from({ length: slots }, () => null))
    .flatMap(({ detail }) => tables.filter((table) => detail.startsWith(`SCAN ${table}`)));
}

/** Every query that is asked while something is done. */
async function queriesOf(done: () => Promise<unknown>): Promise<readonly string[]> {
  const { sqlite } = world;
  const asked = new Set<string>();
  const prepare = sqlite.prepare.bind(sqlite);
  sqlite.prepare = (source: string) => {
    asked.add(source);
    return prepare(source);
  };
  await done();
  sqlite.prepare = prepare;
  return [...asked].filter((source) => /^select/i.test(source));
}

describe('the queries behind live figures', () => {
  it.each(['coordinator', 'supporter'] as const)(
    'read no table from end to end for a %s, so that other pilots cost nothing',
    async (name) => {
      const queries = await queriesOf(() => world.live(name));
      expect(queries.length).toBeGreaterThan(40);
      expect(queries.flatMap(scannedBy)).toEqual([]);
    },
  );

  it('would be caught if they did', () => {
    expect(scannedBy("SELECT count(*) FROM contact WHERE nature = 'C1'")).toEqual(['contact']);
  });
});
