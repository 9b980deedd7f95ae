import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { revisionLog, settledAlways } from '../../server/publication/revision-log.ts';
import type { Revision } from '../../server/publication/revision-log.ts';
import { ids } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

const path = `/pilots/${ids.pilot}/revision-log`;

/**
 * Three editions: many cases in January, a few in February, some more in March; and settings that
 * change in between.
 */
async function threeEditions(): Promise<EditionWorld> {
  const world = await arrangeEditions();
  await world.addCases(9, '2026-01-12', { areaId: ids.areaOne });
  await world.addCases(9, '2026-01-12', { areaId: ids.areaTwo });
  await world.release('2026-01', '2026-02-05');
  await world.addCases(3, '2026-02-12', { areaId: ids.areaOne });
  await world.release('2026-02', '2026-03-05');
  await world.db.updateTable('pilot').set({ batchSize: 6, budgetCents: 7_000_000 }).execute();
  await world.addCases(12, '2026-03-12', { areaId: ids.areaOne });
  await world.addCases(12, '2026-03-12', { areaId: ids.areaTwo });
  await world.release('2026-03', '2026-04-05');
  return world;
}

async function logOf(world: EditionWorld): Promise<string> {
  return (await world.as('workgroup')('GET', path)).text();
}

async function contentsOf(world: EditionWorld): Promise<EditionContent[]> {
  const seqs = [1, 2, 3];
  return Promise.all(seqs.map(async (seq) => (await world.edition(seq)).json()));
}

describe('the revision log', () => {
  it('tells per edition which months were taken together and what was set differently', async () => {
    const world = await threeEditions();
    const { always, revisions }: { always: string; revisions: Revision[] } = JSON.parse(
      await logOf(world),
    );
    expect(always).toBe(settledAlways);
    expect(revisions.map(({ seq }) => seq)).toEqual([3, 2, 1]);
    const [third, second] = revisions.map(({ lines }) => lines.join(' '));
    expect(second).toContain('Nog geen totaal');
    expect(second).toContain('Nieuwe casussen');
    expect(third).toContain('Maanden samen geteld, februari–maart 2026: Nieuwe casussen');
    expect(third).toMatch(/ook over eerdere maanden gaan: .*Casussen per gebiedsteam \(\d\)/);
    expect(third).toContain('Het kleinste aantal ging van 5 naar 6.');
    expect(third).toMatch(/Het budget ging van €\s60\.000 naar €\s70\.000\./);
  });

  it('follows from the editions as they are served, and from nothing else', async () => {
    const world = await threeEditions();
    const contents = await contentsOf(world);
    const { revisions }: { revisions: Revision[] } = JSON.parse(await logOf(world));
    expect(revisionLog(contents.toReversed())).toEqual(revisions.toReversed());
  });

  it('stays the same to the byte after late entries, corrections and erasures', async () => {
    const world = await threeEditions();
    const before = await logOf(world);
    await world.addCases(4, '2026-02-20', { createdAt: '2026-04-10T10:00:00.000Z' });
    await world.db.updateTable('supportCase').set({ areaId: ids.areaOne }).execute();
    await world.db.deleteFrom('supportCase').where('openedDay', '=', '2026-02-12').execute();
    expect(await logOf(world)).toBe(before);
  });

  it('has no line that depends on how much was settled', async () => {
    // The same editions to the workgroup; in one of them a case of January was entered late.
    const worlds = await Promise.all(
      [false, true].map(async (isLate) => {
        const world = await arrangeEditions();
        await world.addCases(18, '2026-01-12', { areaId: ids.areaOne });
        await world.addCases(9, '2026-01-12', { areaId: ids.areaTwo });
        await world.release('2026-01', '2026-02-05');
        const late = { createdAt: '2026-02-10T10:00:00.000Z', areaId: ids.areaOne };
        await world.addCases(9, '2026-02-12', { areaId: ids.areaTwo });
        await world.addCases(8, '2026-02-12', { areaId: ids.areaOne });
        await world.addCase(isLate ? '2026-01-20' : '2026-02-12', late);
        await world.release('2026-02', '2026-03-05');
        return logOf(world);
      }),
    );
    expect(worlds[0]).toBe(worlds[1]);
  });

  it('is empty but for the fixed sentence before the first edition', async () => {
    const world = await arrangeEditions();
    expect(JSON.parse(await logOf(world))).toEqual({ always: settledAlways, revisions: [] });
  });
});
