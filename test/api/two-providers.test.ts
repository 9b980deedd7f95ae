import { describe, expect, it } from 'vitest';
import type { PreviewAnswer } from '../../server/work/preview-edition.ts';
import { ids } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

/** What the first provider has in January, and so many cases of the second. */
async function january(ofTheOther: number, wish = {}): Promise<EditionWorld> {
  const world = await arrangeEditions();
  await world.addCases(4, '2026-01-12', { areaId: ids.areaOne });
  await world.addCases(9, '2026-01-12', { areaId: ids.areaTwo });
  await world.addCases(ofTheOther, '2026-01-12', {
    providerId: ids.otherProvider,
    areaId: ids.areaOne,
    ...wish,
  });
  world.clock.set('2026-02-05T10:00:00.000Z');
  return world;
}

async function previewText(world: EditionWorld): Promise<string> {
  const path = `/pilots/${ids.pilot}/edition-preview`;
  return (await world.as('coordinator')('GET', path)).text();
}

describe('the preview of one provider among others', () => {
  it('is the same to the byte whatever the others have', async () => {
    const texts = await Promise.all(
      [0, 1, 4, 30].map(async (others) => previewText(await january(others))),
    );
    expect(new Set(texts).size).toBe(1);
  });

  it('does not change from day to day when the others record something', async () => {
    const world = await january(20);
    const before = await previewText(world);
    const late = { createdAt: '2026-02-04T10:00:00.000Z', providerId: ids.otherProvider };
    await world.addCase('2026-01-20', { ...late, areaId: ids.areaTwo, phase: 'F2' });
    expect(await previewText(world)).toBe(before);
  });

  it('shows what their own records add, and what is published', async () => {
    const world = await january(20);
    const { due }: PreviewAnswer = JSON.parse(await previewText(world));
    const area = due?.tables.find(({ id }) => id === 'cases.area');
    expect(due?.basis).toBe('own');
    expect(due?.totals.find(({ series }) => series === 'cases')?.n).toBe(13);
    expect(area?.updates).toEqual([]);
    expect(area?.waiting.map(({ reason, batch }) => [reason, batch])).toEqual([
      [null, 4],
      [null, 9],
      [null, 0],
    ]);
    await world.release('2026-01', '2026-02-05');
    await world.addCases(2, '2026-02-12', { areaId: ids.areaOne });
    world.clock.set('2026-03-05T10:00:00.000Z');
    const next: PreviewAnswer = JSON.parse(await previewText(world));
    const after = next.due?.tables.find(({ id }) => id === 'cases.area');
    expect(after?.waiting.map(({ batch }) => batch)).toEqual([2, 0, 0]);
    expect(after?.waiting[0]?.shown).toBe(24);
  });

  it('is what the release is held against: a change of the others does not stop it, one of their own does', async () => {
    const world = await january(20);
    const seen = await world.seenBy('coordinator');
    const late = { createdAt: '2026-02-04T10:00:00.000Z' };
    await world.addCase('2026-01-20', { ...late, providerId: ids.otherProvider });
    expect(await world.seenBy('coordinator')).toEqual(seen);
    await world.addCase('2026-01-20', late);
    expect((await world.release('2026-01', '2026-02-05', 'coordinator', { seen })).status).toBe(
      409,
    );
    expect((await world.release('2026-01', '2026-02-05')).status).toBe(201);
  });

  it('shows everything to the only provider', async () => {
    const world = await january(0);
    await world.alone();
    const { due }: PreviewAnswer = JSON.parse(await previewText(world));
    expect(due?.basis).toBe('all');
    expect(due?.gates.length).toBeGreaterThan(0);
  });
});
