import { describe, expect, it } from 'vitest';
import type { CheckWatch, Gate } from '../../server/publication/gate.ts';
import { ids } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import { arrangeEditions } from './edition-world.ts';
import type { EditionWorld } from './edition-world.ts';

const path = `/pilots/${ids.pilot}`;

/** A check that goes on until it is told to, and a promise of the moment at which it began. */
function waitingGate() {
  const listeners: { begin?: (watch: CheckWatch) => void; go?: () => void } = {};
  const begun = new Promise<CheckWatch>((resolve) => {
    listeners.begin = resolve;
  });
  const told = new Promise<void>((resolve) => {
    listeners.go = resolve;
  });
  const gate: Gate = {
    id: 'slow',
    name: 'Een trage controle',
    async check(_proposal, _history, _parameters, watch) {
      if (watch !== undefined) listeners.begin?.(watch);
      await told;
      return { ok: true, checked: 1 };
    },
  };
  return { gate, begun, go: () => listeners.go?.() };
}

async function january(gate: Gate): Promise<EditionWorld> {
  const world = await arrangeEditions({ gates: [gate] });
  await world.addCases(30, '2026-01-12', { areaId: ids.areaOne });
  await world.addCases(30, '2026-01-12', { areaId: ids.areaTwo });
  world.clock.set('2026-02-05T10:00:00.000Z');
  return world;
}

async function checkOf(world: EditionWorld, name: PersonName): Promise<unknown> {
  const response = await world.as(name)('GET', `${path}/edition-check`);
  const { check }: { check: unknown } = await response.json();
  return check;
}

async function stop(world: EditionWorld, name: PersonName): Promise<unknown> {
  const response = await world.as(name)('POST', `${path}/edition-check/stop`);
  const { stopped }: { stopped: unknown } = await response.json();
  return stopped;
}

describe('the check of a preview', () => {
  it('tells how many questions are answered and how long it will take, and then what came of it', async () => {
    const { gate, begun, go } = waitingGate();
    const world = await january(gate);
    await world.alone();
    const ask = world.as('coordinator');
    const preview = ask('GET', `${path}/edition-preview`);
    const watch = await begun;
    watch.onProgress({ done: 3000, of: 6000 });
    world.clock.set('2026-02-05T10:00:03.000Z');
    const during = await ask('GET', `${path}/edition-check`);
    expect(await during.json()).toEqual({ check: { answered: 3000, secondsLeft: 3 } });
    // A category was taken out and everything is checked again.
    watch.onProgress({ done: 1000, of: 5000 });
    const again = await ask('GET', `${path}/edition-check`);
    expect(await again.json()).toEqual({ check: { answered: 4000, secondsLeft: 3 } });
    go();
    expect((await preview).status).toBe(200);
    const after = await ask('GET', `${path}/edition-check`);
    expect(await after.json()).toEqual({ check: null });
  });
});

describe('a check', () => {
  it('is stopped by who waits for it, and comes to nothing', async () => {
    const { gate, begun } = waitingGate();
    const world = await january(gate);
    await world.alone();
    const preview = world.as('coordinator')('GET', `${path}/edition-preview`);
    await begun;
    expect(await stop(world, 'coordinator')).toBe(true);
    const answer = await preview;
    const problem: { detail: string; errors: { code: string }[] } = await answer.json();
    expect([answer.status, problem.errors[0]?.code]).toEqual([409, 'stopped']);
    expect(problem.detail).toBe('Het nakijken is gestopt. Er is niets vrijgegeven.');
    expect([await checkOf(world, 'coordinator'), await stop(world, 'coordinator')]).toEqual([
      null,
      false,
    ]);
  });

  it('releases nothing when it is stopped, also not the totals', async () => {
    const { gate, begun } = waitingGate();
    const world = await january(gate);
    const release = world.release('2026-01', '2026-02-05', 'coordinator', { withoutTables: true });
    await begun;
    await stop(world, 'coordinator');
    expect((await release).status).toBe(409);
    expect(world.plain('SELECT count(*) FROM edition')).toBe(0);
    expect(world.plain('SELECT count(*) FROM support_case WHERE count_month IS NOT NULL')).toBe(0);
  });

  it('of one provider is not seen or stopped by another, nor by another pilot', async () => {
    const { gate, begun, go } = waitingGate();
    const world = await january(gate);
    const release = world.release('2026-01', '2026-02-05', 'foreignCoordinator');
    const watch = await begun;
    watch.onProgress({ done: 3000, of: 6000 });
    expect(await checkOf(world, 'coordinator')).toBeNull();
    expect(await stop(world, 'coordinator')).toBe(false);
    const elsewhere = `/pilots/${ids.otherPilot}/edition-check`;
    expect((await world.as('foreignCoordinator')('GET', elsewhere)).status).toBe(404);
    // Where two providers take part, how many questions there are says something about the other.
    expect(await checkOf(world, 'foreignCoordinator')).toEqual({
      answered: null,
      secondsLeft: null,
    });
    go();
    expect((await release).status).toBe(201);
  });
});
