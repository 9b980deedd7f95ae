import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import type { Gate } from '../../server/publication/gate.ts';
import { invariantGate } from '../../server/publication/invariant-gate.ts';
import type { PreviewAnswer } from '../../server/work/preview-edition.ts';
import { ids } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

const path = `/pilots/${ids.pilot}`;

async function january(n = 30): Promise<EditionWorld> {
  const world = await arrangeEditions();
  await world.addCases(n, '2026-01-12', { areaId: ids.areaOne, phase: 'F1', reasons: ['R1'] });
  await world.addCases(n, '2026-01-12', { areaId: ids.areaTwo, phase: 'F2', reasons: ['R3'] });
  world.clock.set('2026-02-05T10:00:00.000Z');
  return world;
}

async function preview(world: EditionWorld): Promise<PreviewAnswer> {
  const response = await world.as('coordinator')('GET', `${path}/edition-preview`);
  expect(response.status).toBe(200);
  const answer: PreviewAnswer = await response.json();
  return answer;
}

const rowsOf = ({ tables }: EditionContent) => tables.map((table) => table.rows);

const editionsIn = (world: EditionWorld) => world.plain('SELECT count(*) FROM edition');

describe('the preview of an edition', () => {
  it('shows what would be released and stores nothing', async () => {
    const world = await january();
    await world.alone();
    const { due } = await preview(world);
    expect(due).toMatchObject({ seq: 1, from: '2026-01', to: '2026-01' });
    expect(due?.totals.find(({ series }) => series === 'cases')?.n).toBe(60);
    expect(due?.notes.map(({ previous }) => previous)).toEqual([null, null, null, null, null]);
    expect(editionsIn(world)).toBe(0);
    expect(world.plain('SELECT count(*) FROM support_case WHERE count_month IS NOT NULL')).toBe(0);
  });

  it('is what is then released', async () => {
    const world = await january();
    await world.alone();
    const { due } = await preview(world);
    await world.release('2026-01', '2026-02-05');
    const content: EditionContent = await (await world.edition(1)).json();
    const updates = due?.tables.flatMap(({ updates: rows }) =>
      rows.map(({ cumulative }) => cumulative),
    );
    const shown = content.tables.flatMap(({ rows }) => rows.flatMap(({ n }) => n ?? []));
    expect(shown).toEqual(updates);
    expect(shown.length).toBeGreaterThan(0);
    // What the notes are held against: every count of the edition, and none that waits.
    const totals = content.totals.flatMap(({ runs }) => runs.flatMap(({ n }) => n ?? []));
    const rests = content.tables.flatMap(({ notDistributed }) => notDistributed ?? []);
    expect(new Set(due?.numbers)).toEqual(new Set([...shown, ...totals, ...rests]));
  });

  it('says why a category waits', async () => {
    const world = await january(3);
    await world.alone();
    const area = (await preview(world)).due?.tables.find(({ id }) => id === 'cases.area');
    expect(area?.waiting.map(({ reason, batch }) => [reason, batch])).toEqual([
      ['too-few', 3],
      ['too-few', 3],
      ['too-few', 0],
    ]);
  });

  it('tells from which day the next month can be released when nothing is due', async () => {
    const world = await january();
    await world.release('2026-01', '2026-02-05');
    expect(await preview(world)).toEqual({ due: null, nextDay: '2026-03-01' });
  });

  it('is for the coordinator of a provider in the pilot only', async () => {
    const world = await january();
    for (const name of ['workgroup', 'secretary', 'supporter', 'admin'] as const) {
      expect((await world.as(name)('GET', `${path}/edition-preview`)).status).toBe(403);
    }
    expect(
      (await world.as('coordinator')('GET', `/pilots/${ids.otherPilot}/edition-preview`)).status,
    ).toBe(404);
    await world.alone();
    expect((await world.as('foreignCoordinator')('GET', `${path}/edition-preview`)).status).toBe(
      403,
    );
  });
});

describe('releasing an edition', () => {
  it('is for the coordinator only', async () => {
    const world = await january();
    for (const name of ['workgroup', 'secretary', 'supporter', 'admin'] as const) {
      expect((await world.release('2026-01', '2026-02-05', name)).status).toBe(403);
    }
    expect(editionsIn(world)).toBe(0);
  });

  it('needs a note with every result', async () => {
    const world = await january();
    const { 'result-3': _left, ...notes } = world.notes;
    const ask = world.as('coordinator');
    const seen = await world.seenBy('coordinator');
    const response = await ask('POST', `${path}/editions`, { through: '2026-01', seen, notes });
    expect(response.status).toBe(422);
    const problem: { errors: { location: { pointer: string } }[] } = await response.json();
    expect(problem.errors.map(({ location }) => location.pointer)).toContain('/notes/result-3');
    const empty = { ...world.notes, 'result-1': '   ' };
    expect(
      (await ask('POST', `${path}/editions`, { through: '2026-01', seen, notes: empty })).status,
    ).toBe(422);
    expect(editionsIn(world)).toBe(0);
  });

  it('refuses a note with personal data in it', async () => {
    const world = await january();
    const notes = { ...world.notes, 'result-1': 'Bel 06 12345678 voor meer.' };
    const response = await world.as('coordinator')('POST', `${path}/editions`, {
      through: '2026-01',
      seen: await world.seenBy('coordinator'),
      notes,
    });
    expect(response.status).toBe(422);
    expect(await response.text()).not.toContain('12345678');
    expect(editionsIn(world)).toBe(0);
  });

  it('refuses a month that is not over, or another month than was seen', async () => {
    const world = await january();
    expect((await world.release('2026-02', '2026-02-05')).status).toBe(409);
    expect((await world.release('2026-01', '2026-02-05')).status).toBe(201);
    expect((await world.release('2026-02', '2026-02-28')).status).toBe(409);
    expect(editionsIn(world)).toBe(1);
  });

  it('takes a forgotten month along', async () => {
    const world = await january();
    await world.addCases(9, '2026-02-12');
    expect((await world.release('2026-02', '2026-03-05')).status).toBe(201);
    const content: EditionContent = await (await world.edition(1)).json();
    expect(content).toMatchObject({ from: '2026-01', to: '2026-02' });
    expect(content.totals[0]?.runs).toEqual([{ from: '2026-01', to: '2026-02', n: 69 }]);
  });

  it('happens once, however often it is sent', async () => {
    const world = await january();
    const seen = await world.seenBy('coordinator');
    const send = async () =>
      world.as('coordinator')(
        'POST',
        `${path}/editions`,
        { through: '2026-01', seen, notes: world.notes },
        { 'idempotency-key': '00000000-0000-4000-8000-00000000abcd' },
      );
    const first: unknown = await (await send()).json();
    const second: unknown = await (await send()).json();
    expect(second).toEqual(first);
    expect(editionsIn(world)).toBe(1);
  });

  it('happens once when two coordinators release at the same moment', async () => {
    const world = await january();
    const answers = await Promise.all([
      world.release('2026-01', '2026-02-05'),
      world.release('2026-01', '2026-02-05', 'foreignCoordinator'),
    ]);
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201, 409]));
    expect(editionsIn(world)).toBe(1);
  });

  it('starts a new series-year when the key of the lottery was lost', async () => {
    let key = Buffer.alloc(32, 1);
    const world = await arrangeEditions({ lotteryKey: () => key });
    await world.addCases(20, '2026-01-12');
    await world.release('2026-01', '2026-02-05');
    const before = await (await world.edition(1)).text();
    key = Buffer.alloc(32, 2);
    await world.addCases(9, '2026-02-12');
    await world.release('2026-02', '2026-03-05');
    const content: EditionContent = await (await world.edition(2)).json();
    expect(content).toMatchObject({ seriesYear: 2, firstMonth: '2026-02' });
    expect(content.totals[0]?.runs).toEqual([{ from: '2026-02', to: '2026-02', n: 9 }]);
    expect(await (await world.edition(1)).text()).toBe(before);
  });

  it('never lowers the least number again', async () => {
    const world = await january();
    await world.db.updateTable('pilot').set({ batchSize: 10 }).execute();
    await world.release('2026-01', '2026-02-05');
    await world.db.updateTable('pilot').set({ batchSize: 5 }).execute();
    await world.addCases(7, '2026-02-12');
    await world.release('2026-02', '2026-03-05');
    const content: EditionContent = await (await world.edition(2)).json();
    expect(content.parameters.batchSize).toBe(10);
    expect(content.totals[0]?.runs[1]?.n).toBeNull();
  });
});

describe('a gate that does not do its work', () => {
  const gates: [string, Gate['check']][] = [
    [
      'throws',
      () => {
        throw new Error('no solver here');
      },
    ],
    ['gives up', () => ({ ok: false, drop: 'all-tables', reason: 'too hard' })],
  ];

  it.each(gates)(
    'leaves the totals only when it %s and that was chosen, and the edition says so',
    async (_, check) => {
      let isBroken = false;
      const gate: Gate = {
        id: 'solver',
        name: 'De rekenende aanvaller',
        check: (...given) => (isBroken ? check(...given) : { ok: true, checked: 9 }),
      };
      const world = await arrangeEditions({ gates: [invariantGate, gate] });
      await world.addCases(30, '2026-01-12', { areaId: ids.areaOne, reasons: ['R1'] });
      await world.addCases(30, '2026-01-12', { areaId: ids.areaTwo, reasons: ['R3'] });
      await world.release('2026-01', '2026-02-05');
      await world.addCases(30, '2026-02-12', { areaId: ids.areaOne, reasons: ['R1'] });
      await world.addCases(30, '2026-02-12', { areaId: ids.areaTwo, reasons: ['R3'] });
      isBroken = true;
      expect((await world.release('2026-02', '2026-03-05')).status).toBe(409);
      expect(editionsIn(world)).toBe(1);
      const chosen = { withoutTables: true };
      expect((await world.release('2026-02', '2026-03-05', 'coordinator', chosen)).status).toBe(
        201,
      );
      const first: EditionContent = await (await world.edition(1)).json();
      const second: EditionContent = await (await world.edition(2)).json();
      expect(second.totals[0]?.runs.map(({ n }) => n)).toEqual([60, 60]);
      expect(rowsOf(second)).toEqual(rowsOf(first));
      expect(second.gates.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
      expect(second.explanation.join(' ')).toContain('De rekenende aanvaller');
      expect(JSON.stringify(second)).not.toMatch(/no solver here|too hard/);
    },
  );

  it('releases nothing when it finds the totals broken', async () => {
    const refuse: Gate = {
      id: 'refuse',
      name: 'Weigert',
      check: () => ({ ok: false, drop: 'edition', reason: 'a total of 3' }),
    };
    const world = await arrangeEditions({ gates: [refuse] });
    await world.addCases(9, '2026-01-12');
    const response = await world.release('2026-01', '2026-02-05');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('total of 3');
    expect(editionsIn(world)).toBe(0);
    expect(world.plain('SELECT count(*) FROM support_case WHERE count_month IS NOT NULL')).toBe(0);
  });
});
