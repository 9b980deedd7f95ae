import { beforeAll, describe, expect, it } from 'vitest';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import type { EditionCoverage } from '../../server/work/edition-coverage.ts';
import type { MergeView, OutlookView } from '../../server/work/plan-outlook.ts';
import { ids } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';
import type { PersonName } from '../arrange.ts';

const path = `/pilots/${ids.pilot}`;

/** Two areas with many cases and one reason with few, in January; the provider alone unless said. */
async function january(isAlone = true): Promise<EditionWorld> {
  const world = await arrangeEditions();
  await world.addCases(20, '2026-01-12', { areaId: ids.areaOne, phase: 'F1', reasons: ['R1'] });
  await world.addCases(12, '2026-01-12', { areaId: ids.areaTwo, phase: 'F2', reasons: ['R3'] });
  await world.addCases(3, '2026-01-12', { areaId: ids.areaTwo, phase: 'F3', reasons: ['R6'] });
  if (isAlone) {
    const others = world.db.deleteFrom('pilotProvider');
    await others.where('providerId', '=', ids.otherProvider).execute();
  }
  world.clock.set('2026-02-05T10:00:00.000Z');
  return world;
}

async function read<Answer>(
  world: EditionWorld,
  address: string,
  name: PersonName = 'coordinator',
): Promise<Answer> {
  const response = await world.as(name)('GET', `${path}/${address}`);
  expect(response.status).toBe(200);
  const answer: Answer = await response.json();
  return answer;
}

const total = (chances: readonly number[]) => chances.reduce((sum, chance) => sum + chance, 0);

const rowOf = ({ tables }: OutlookView, table: string, category: string) =>
  tables.find(({ id }) => id === table)?.rows.find((row) => row.category === category);

describe('the outlook of the coordinator', () => {
  let world: EditionWorld;
  beforeAll(async () => {
    world = await january();
  });

  it('says from the first month what can be shown when, and why a category waits', async () => {
    const outlook = await read<OutlookView>(world, 'outlook');
    expect(outlook.basis).toBe('records');
    expect(outlook.editions.map(({ to }) => to)).toHaveLength(12);
    expect(outlook.volume).toMatchObject({ source: 'seen', seenPerMonth: 35, casesPerMonth: 35 });
    // R1 is in the edition that is due, unless its secret lottery lets it wait a month.
    const often = rowOf(outlook, 'cases.reason', 'R1');
    expect(often?.chances.at(-1)).toBeGreaterThan(0.9);
    const rare = rowOf(outlook, 'cases.reason', 'R6');
    expect(rare?.waiting).toEqual({ reason: 'too-few', batch: 3 });
    expect(rare?.chances[0]).toBe(0);
    expect(rare?.chances.at(-1)).toBeGreaterThan(0.5);
  });

  it('is sure of what the edition that is due turns out to show', async () => {
    const lived = await january();
    const outlook = await read<OutlookView>(lived, 'outlook');
    await lived.release('2026-01', '2026-02-05');
    const { tables } = await read<EditionContent>(lived, 'editions/1', 'workgroup');
    for (const table of tables) {
      for (const { category } of table.rows.filter(({ n }) => n !== null)) {
        expect(rowOf(outlook, table.id, category)?.chances[0]).toBe(1);
      }
    }
    expect(tables.flatMap(({ rows }) => rows).some(({ n }) => n !== null)).toBe(true);
  });

  it('takes the number the coordinator expects, and shows more when more come', async () => {
    const few = await read<OutlookView>(world, 'outlook?casesPerMonth=2');
    const many = await read<OutlookView>(world, 'outlook?casesPerMonth=60');
    expect(few.volume).toMatchObject({ source: 'entered', casesPerMonth: 2 });
    expect(many.editions.at(-1)?.shown).toBeGreaterThan(few.editions.at(-1)?.shown ?? 1);
    expect(many.reference.shown).toBeGreaterThan(few.reference.shown);
  });

  it('refuses a number that cannot be, and a parameter it does not know', async () => {
    const ask = world.as('coordinator');
    for (const query of ['casesPerMonth=0', 'casesPerMonth=veel', 'areaId=1']) {
      expect((await ask('GET', `${path}/outlook?${query}`)).status).toBe(400);
    }
  });

  it('gives the same answer to the same question, and stores nothing', async () => {
    const one = await read<OutlookView>(world, 'outlook?casesPerMonth=7');
    expect(await read<OutlookView>(world, 'outlook?casesPerMonth=7')).toEqual(one);
    expect(world.plain('SELECT count(*) FROM edition')).toBe(0);
    expect(world.plain('SELECT count(*) FROM support_case WHERE count_month IS NOT NULL')).toBe(0);
  });

  it('says what merging two codes would change in a year from its start', async () => {
    const merge = await read<MergeView>(
      world,
      'outlook/merge?table=cases.reason&one=R6&other=R7&casesPerMonth=15',
    );
    expect(merge.together.categories).toBe(merge.apart.categories - 1);
    expect(merge.merged.chances).toHaveLength(12);
    expect(total(merge.merged.chances)).toBeGreaterThanOrEqual(total(merge.one.chances));
    expect(total(merge.merged.chances)).toBeGreaterThanOrEqual(total(merge.other.chances));
  });

  it('does not merge what does not stand together, or what would leave one category', async () => {
    const ask = world.as('coordinator');
    const merge = async (query: string) =>
      (await ask('GET', `${path}/outlook/merge?${query}`)).status;
    expect(await merge('table=cases.reason&one=R6&other=G1')).toBe(404);
    expect(await merge('table=cases.reason&one=R6&other=R6')).toBe(404);
    expect(await merge('table=cases.objection&one=yes&other=no')).toBe(409);
    expect(await merge('table=cases.nothing&one=yes&other=no')).toBe(400);
  });
});

describe('before the first case', () => {
  it('rests on the assumption, and says so', async () => {
    const world = await arrangeEditions();
    const others = world.db.deleteFrom('pilotProvider');
    await others.where('providerId', '=', ids.otherProvider).execute();
    world.clock.set('2026-01-02T10:00:00.000Z');
    const outlook = await read<OutlookView>(world, 'outlook');
    expect(outlook.volume).toMatchObject({ source: 'assumed', seenPerMonth: null });
    expect(rowOf(outlook, 'cases.reason', 'R1')?.waiting?.reason).toBe('no-total');
    expect(outlook.editions.at(-1)?.shown).toBeGreaterThan(0.5);
  });
});

describe('a pilot with two providers', () => {
  it('is foreseen from the editions alone: no record of the other changes a letter of it', async () => {
    const world = await january(false);
    await world.release('2026-01', '2026-02-05');
    const before = await read<OutlookView>(world, 'outlook');
    expect(before.basis).toBe('editions');
    expect(before.tables.flatMap(({ rows }) => rows).every((row) => row.waiting === null)).toBe(
      true,
    );
    await world.addCases(9, '2026-02-03', {
      areaId: ids.areaTwo,
      reasons: ['R6'],
      providerId: ids.otherProvider,
    });
    expect(await read<OutlookView>(world, 'outlook')).toEqual(before);
    const { editions } = await read<{ editions: EditionCoverage[] }>(world, 'edition-coverage');
    expect(editions.map(({ error }) => error)).toEqual([null]);
    expect(editions[0]?.all.shown).toBeGreaterThan(0);
  });
});

describe('how much an edition shows', () => {
  it('is measured against the records as they are now', async () => {
    const world = await january();
    await world.release('2026-01', '2026-02-05');
    await world.addCases(6, '2026-02-10', { areaId: ids.areaOne, reasons: ['R1'] });
    await world.release('2026-02', '2026-03-05');
    const { editions } = await read<{ editions: EditionCoverage[] }>(world, 'edition-coverage');
    expect(editions.map(({ seq }) => seq)).toEqual([1, 2]);
    for (const { seq, all, cases, error } of editions) {
      const shown = world.plain(
        `SELECT count(DISTINCT table_id || '|' || category) FROM ledger_cell
         JOIN edition ON edition.id = edition_id WHERE seq <= ?`,
        seq,
      );
      expect(all.shown).toBe(shown);
      expect(all.of).toBeGreaterThan(cases.of);
      expect(error).not.toBeNull();
    }
    // What the first edition shows was complete; in the second, what waits is behind.
    expect(editions[0]?.error).toEqual({ mean: 0, share: 0 });
    expect(editions[0]?.all.lagMonths).toBe(0);
    expect(editions[1]?.all.lagMonths).toBeGreaterThan(0);
    // Erasing a case that was published makes the shown number one too many.
    await world.db.deleteFrom('contact').execute();
    await world.db.deleteFrom('caseReason').execute();
    const later = await read<{ editions: EditionCoverage[] }>(world, 'edition-coverage');
    expect(later.editions[0]?.error?.mean).toBeGreaterThan(0);
  });
});

describe('who may look ahead', () => {
  it('is the coordinator of a provider in the pilot, and nobody else', async () => {
    const world = await january();
    const addresses = [
      'outlook',
      'outlook/merge?table=cases.reason&one=R6&other=R7',
      'edition-coverage',
    ];
    for (const address of addresses) {
      for (const name of ['workgroup', 'secretary', 'supporter', 'admin'] as const) {
        expect((await world.as(name)('GET', `${path}/${address}`)).status).toBe(403);
      }
      expect((await world.as('foreignCoordinator')('GET', `${path}/${address}`)).status).toBe(403);
      expect((await world.as(null)('GET', `${path}/${address}`)).status).toBe(401);
    }
  });
});
