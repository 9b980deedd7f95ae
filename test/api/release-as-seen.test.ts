import { describe, expect, it } from 'vitest';
import type { EditionContent } from '../../server/publication/edition-content.ts';
import type { Gate } from '../../server/publication/gate.ts';
import { invariantGate } from '../../server/publication/invariant-gate.ts';
import type { Seen } from '../../server/publication/seen-digest.ts';
import { ids } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

/** January with sixty cases, one provider, and a check that can be broken. */
async function january() {
  let isBroken = false;
  const gate: Gate = {
    id: 'solver',
    name: 'De rekenende aanvaller',
    check: () => {
      if (isBroken) throw new Error('no solver here');
      return { ok: true, checked: 9 };
    },
  };
  const world = await arrangeEditions({ gates: [invariantGate, gate] });
  await world.alone();
  await world.addCases(30, '2026-01-12', { areaId: ids.areaOne });
  await world.addCases(30, '2026-01-12', { areaId: ids.areaTwo });
  world.clock.set('2026-02-05T10:00:00.000Z');
  return {
    ...world,
    breakCheck: (broken: boolean) => {
      isBroken = broken;
    },
  };
}

async function outcome(answer: Promise<Response>): Promise<readonly [number, string | undefined]> {
  const response = await answer;
  const body: { errors?: { code: string }[] } = await response.json();
  return [response.status, body.errors?.[0]?.code];
}

const releaseOn = (
  world: EditionWorld,
  choice: { seen?: Seen; withoutTables?: boolean },
): Promise<readonly [number, string | undefined]> =>
  outcome(world.release('2026-01', '2026-02-05', 'coordinator', choice));

const editionsIn = (world: EditionWorld) => world.plain('SELECT count(*) FROM edition');

describe('an edition that is released', () => {
  it('is the one that was seen: a total that changed since stops it', async () => {
    const world = await january();
    const seen = await world.seenBy('coordinator');
    await world.addCase('2026-01-20', { createdAt: '2026-02-04T10:00:00.000Z' });
    expect(await releaseOn(world, { seen })).toEqual([409, 'changed']);
    expect(editionsIn(world)).toBe(0);
    expect(await releaseOn(world, { seen: await world.seenBy('coordinator') })).toEqual([
      201,
      undefined,
    ]);
  });

  it('is stopped by a correction that changes no total', async () => {
    const world = await january();
    const seen = await world.seenBy('coordinator');
    await world.db.updateTable('supportCase').set({ areaId: ids.areaOne }).execute();
    expect(await releaseOn(world, { seen })).toEqual([409, 'changed']);
  });

  it('is not stopped by what is not in it: a case of this month', async () => {
    const world = await january();
    const seen = await world.seenBy('coordinator');
    await world.addCase('2026-02-03');
    expect(await releaseOn(world, { seen })).toEqual([201, undefined]);
  });

  it('cannot be released by somebody who did not look', async () => {
    const world = await january();
    const { notes } = world;
    const body = { through: '2026-01', notes };
    const response = await world.as('coordinator')('POST', `/pilots/${ids.pilot}/editions`, body);
    expect(response.status).toBe(422);
  });
});

describe('a check that fails while an edition is released', () => {
  it('releases nothing, until the totals alone are chosen', async () => {
    const world = await january();
    const seen = await world.seenBy('coordinator');
    world.breakCheck(true);
    expect(await releaseOn(world, { seen })).toEqual([409, 'check-failed']);
    expect(editionsIn(world)).toBe(0);
    expect(await releaseOn(world, { seen, withoutTables: true })).toEqual([201, undefined]);
    const content: EditionContent = await (await world.edition(1)).json();
    expect(content.totals[0]?.runs[0]?.n).toBe(60);
    expect(content.tables.flatMap(({ rows }) => rows.filter(({ n }) => n !== null))).toEqual([]);
  });

  it('is not passed over when it failed in the preview and works again: one looks again', async () => {
    const world = await january();
    world.breakCheck(true);
    const seen = await world.seenBy('coordinator');
    world.breakCheck(false);
    expect(await releaseOn(world, { seen, withoutTables: true })).toEqual([409, 'check-succeeded']);
    expect(await releaseOn(world, { seen })).toEqual([409, 'changed']);
    expect(editionsIn(world)).toBe(0);
  });

  it('lets no other totals out than those that were seen', async () => {
    const world = await january();
    world.breakCheck(true);
    const seen = await world.seenBy('coordinator');
    await world.addCase('2026-01-20', { createdAt: '2026-02-04T10:00:00.000Z' });
    expect(await releaseOn(world, { seen, withoutTables: true })).toEqual([409, 'changed']);
    expect(editionsIn(world)).toBe(0);
  });
});
