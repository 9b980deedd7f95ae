import { describe, expect, it } from 'vitest';
import type { NewContactInput } from '../../server/domain/records/contact.ts';
import { batchSizeOf } from '../../server/publication/parameters.ts';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { arrangeEditions } from '../api/edition-world.ts';
import type { EditionWorld } from '../api/edition-world.ts';
import { log, pilot } from '../api/log.ts';
import { ids } from '../arrange.ts';
import { attackServed } from './attack-served.ts';
import { releaseByDeed } from './scraped-pilot.ts';

// What happens after a count was published: late entries, corrected fields, erasures, all of them
// through the API as people do them. Nothing is revised; the balance settles in later batches.

const first = { 'if-match': '"1"' };

const inOne = { areaId: ids.areaOne, phase: 'F1', reasons: ['R1'] };
const inTwo = { areaId: ids.areaTwo, phase: 'F2', reasons: ['R3'] };

async function releaseOn(world: EditionWorld, month: string, day: string): Promise<void> {
  world.clock.set(`${day}T10:00:00.000Z`);
  await releaseByDeed(world, month);
}

/** January with twenty cases in each of two areas, released. */
async function january() {
  const world = await arrangeEditions();
  const one = await world.addCases(20, '2026-01-12', inOne);
  const two = await world.addCases(20, '2026-01-13', inTwo);
  await releaseOn(world, '2026-01', '2026-02-05');
  return { ...world, one, two };
}

async function erase(world: EditionWorld, caseIds: readonly string[]): Promise<void> {
  const ask = world.as('coordinator');
  for (const id of caseIds) {
    expect((await ask('DELETE', `${pilot}/cases/${id}`, undefined, first)).status).toBe(200);
  }
}

/** The supporter finds out that these cases were further along than was noted down. */
async function correctPhase(world: EditionWorld, caseIds: readonly string[]): Promise<void> {
  const ask = world.as('supporter');
  for (const id of caseIds) {
    const edit = {
      areaId: ids.areaOne,
      phase: 'F3',
      reasons: ['R1'],
      referralSource: null,
      forWhom: null,
      requestDay: null,
      mainReason: 'R1',
      code: null,
      status: 'open',
      nextAction: null,
    };
    expect((await ask('PUT', `${pilot}/cases/${id}`, edit, first)).status).toBe(200);
  }
}

async function bodies(world: EditionWorld, count: number): Promise<readonly string[]> {
  const ask = world.as('workgroup');
  const all = Array.from({ length: count }, (_, index) =>
    ask('GET', `${pilot}/editions/${index + 1}`),
  );
  return Promise.all(all.map(async (answer) => (await answer).text()));
}

const contentOf = (body: string | undefined): EditionContent => JSON.parse(body ?? '');

function countOf({ tables }: EditionContent, table: string, category: string): number | null {
  const rows = tables.find(({ id }) => id === table)?.rows ?? [];
  return rows.find((row) => row.category === category)?.n ?? null;
}

/** Counts that went down, or up by less than a batch, from one edition to the next. */
function smallMoves(before: EditionContent, after: EditionContent): readonly string[] {
  return after.tables.flatMap(({ id, series, rows }) =>
    rows.flatMap(({ category, n }) => {
      const was = countOf(before, id, category) ?? 0;
      const now = n ?? 0;
      return now === was || now - was >= batchSizeOf(after.parameters, series)
        ? []
        : [`${id} ${category}: ${was} -> ${now}`];
    }),
  );
}

const casesShown = ({ totals }: EditionContent): readonly (number | null)[] =>
  totals.find(({ series }) => series === 'cases')?.runs.map(({ n }) => n) ?? [];

describe('after a count was published', () => {
  it('late entries, corrections and erasures change no edition, and settle in later batches', async () => {
    const world = await january();
    const released = await bodies(world, 1);
    world.clock.set('2026-02-20T10:00:00.000Z');
    await erase(world, world.two.slice(0, 4));
    await correctPhase(world, world.one.slice(0, 6));
    const late: Partial<NewContactInput> = {
      day: '2026-01-28',
      case: { kind: 'new', reasons: ['R3'] },
    };
    const supporter = world.as('supporter');
    for (let entry = 0; entry < 3; entry += 1) await log(supporter, late);
    expect(await bodies(world, 1)).toEqual(released);

    // Three came and four went: February has no total, and nothing in it moves.
    await releaseOn(world, '2026-02', '2026-03-05');
    await world.addCases(9, '2026-03-12', { ...inOne, phase: 'F3' });
    await world.addCases(12, '2026-03-12', inTwo);
    await releaseOn(world, '2026-03', '2026-04-07');
    const [january1, february, march] = await bodies(world, 3);
    expect(january1).toBe(released[0]);
    const contents = [january1, february, march].map(contentOf);
    const [one, two, three] = contents;
    if (one === undefined || two === undefined || three === undefined) throw new Error('editions');
    expect(casesShown(two)).toEqual([40, null]);
    expect(smallMoves(one, two)).toEqual([]);
    expect(smallMoves(two, three)).toEqual([]);
    // 40 − 4 + 3 + 21: what is counted now, to the last one.
    expect(casesShown(three)).toEqual([40, 20]);
    expect(world.plain('SELECT count(*) FROM support_case')).toBe(60);
    const { findings } = await attackServed(contents.map((content) => ({ content })));
    expect(findings).toEqual([]);
  });

  it('a count that lost more than it gained stays, until there is a whole batch again', async () => {
    const world = await january();
    world.clock.set('2026-02-20T10:00:00.000Z');
    await erase(world, world.one.slice(0, 12));
    await world.addCases(10, '2026-02-20', inOne);
    await world.addCases(30, '2026-02-20', inTwo);
    await releaseOn(world, '2026-02', '2026-03-05');
    const [before, after] = (await bodies(world, 2)).map(contentOf);
    if (before === undefined || after === undefined) throw new Error('editions');
    expect(countOf(before, 'cases.area', 'G1')).toBe(20);
    expect(countOf(after, 'cases.area', 'G1')).toBe(20);

    await world.addCases(8, '2026-03-12', inOne);
    await world.addCases(8, '2026-03-12', inTwo);
    await releaseOn(world, '2026-03', '2026-04-07');
    const last = contentOf((await bodies(world, 3)).at(-1));
    expect(smallMoves(after, last)).toEqual([]);
    const now = world.plain('SELECT count(*) FROM support_case WHERE area_id = ?', ids.areaOne);
    expect(now).toBe(26);
    expect([20, 26]).toContain(countOf(last, 'cases.area', 'G1'));
  });
});
