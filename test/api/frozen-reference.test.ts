import { describe, expect, it } from 'vitest';
import { verifyChain } from '../../server/publication/chain.ts';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import { isUnaltered } from '../../server/publication/served-proof.ts';
import { chainedEditions, plantEditions } from '../chained-editions.ts';
import { ids } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

const measuresOf = async (world: EditionWorld, seq: number): Promise<Response> =>
  world.as('workgroup')('GET', `/pilots/${ids.pilot}/editions/${seq}/measures`);

/** What an admin can change at any moment: budget, norm for the mark, inhabitants, a new area. */
async function changeSettings(world: EditionWorld): Promise<void> {
  await world.db
    .updateTable('pilot')
    .set({ budgetCents: 9_900_000, markNormPercent: 80 })
    .execute();
  await world.db.updateTable('area').set({ population: 99_000 }).execute();
}

async function oneEdition(): Promise<EditionWorld> {
  const world = await arrangeEditions();
  await world.addCases(12, '2026-01-12', { areaId: ids.areaOne });
  await world.addCases(9, '2026-01-12', { areaId: ids.areaTwo });
  await world.release('2026-01', '2026-02-05');
  return world;
}

describe('the figures of an old edition', () => {
  it('stay the same to the byte when budget, norm and inhabitants are changed', async () => {
    const world = await oneEdition();
    const before = await measuresOf(world, 1);
    const text = await before.text();
    await changeSettings(world);
    const after = await measuresOf(world, 1);
    expect(await after.text()).toBe(text);
    expect(after.headers.get('etag')).toBe(before.headers.get('etag'));
    expect(text).toContain('60.000');
  });

  it('are held against the new settings in the next edition only', async () => {
    const world = await oneEdition();
    await changeSettings(world);
    await world.addCases(12, '2026-02-12', { areaId: ids.areaOne });
    await world.release('2026-02', '2026-03-05');
    const [first, second] = [await measuresOf(world, 1), await measuresOf(world, 2)];
    expect(await second.text()).toContain('99.000');
    expect(await first.text()).not.toContain('99.000');
  });

  it('carry the settings in their hash, so that nobody changes those later', async () => {
    const world = await oneEdition();
    const content: EditionContent = await (await world.edition(1)).json();
    const { reference } = content.parameters;
    expect(reference).toEqual({
      budgetCents: 6_000_000,
      markNormPercent: 95,
      areas: [
        { code: 'G1', population: 14_000 },
        { code: 'G2', population: null },
      ],
    });
    expect(isUnaltered(content)).toBe(true);
    const changed = { ...content.parameters, reference: { ...reference, budgetCents: 1 } };
    expect(isUnaltered({ ...content, parameters: changed } as EditionContent)).toBe(false);
  });
});

describe('an edition of before settings were kept', () => {
  it('still stands, and is shown with the present settings', async () => {
    const editions = chainedEditions('2026-01', 2);
    expect(verifyChain(editions)).toEqual({ ok: true, editions: 2 });
    const world = await arrangeEditions();
    await plantEditions(world.db, editions);
    const before = await (await measuresOf(world, 2)).text();
    await changeSettings(world);
    const after = await (await measuresOf(world, 2)).text();
    expect(before).not.toBe(after);
    expect(after).toContain('99.000');
  });
});
