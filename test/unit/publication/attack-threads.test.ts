import { describe, expect, it } from 'vitest';
import { attackThreads } from '../../../server/publication/attack-threads.ts';
import type { CheckProgress, CheckWatch } from '../../../server/publication/gate.ts';

// Stands in for the attacker: says that it began and then works without a pause, or answers at once.
const script = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, editions }) => {
  parentPort.postMessage({ id, kind: 'progress', progress: { done: 1, of: 2 } });
  if (editions.length > 0) for (;;);
  parentPort.postMessage({ id, kind: 'answer', answer: { ok: true, checked: id } });
});
`;
const file = new URL(`data:text/javascript,${encodeURIComponent(script)}`);

// The same, but says how many questions its own thread was asked, and leaves the long ones waiting.
const remembering = `
import { parentPort } from 'node:worker_threads';
let asked = 0;
parentPort.on('message', ({ id, editions }) => {
  asked += 1;
  if (editions.length > 0) return;
  parentPort.postMessage({ id, kind: 'answer', answer: { ok: true, checked: asked } });
});
`;

const quick = (id: number) => ({ id, kind: 'certify', editions: [] }) as const;
const endless = (id: number) => ({ id, kind: 'certify', editions: [{}] }) as never;

/** Somebody who waits for a check, and a promise of the first progress they are told of. */
function somebody() {
  const controller = new AbortController();
  const told: CheckProgress[] = [];
  let onProgress: CheckWatch['onProgress'] | null = null;
  const begun = new Promise<void>((resolve) => {
    onProgress = (progress) => {
      told.push(progress);
      resolve();
    };
  });
  const watch: CheckWatch = {
    signal: controller.signal,
    onProgress: (progress) => onProgress?.(progress),
  };
  return { watch, told, begun, stop: () => controller.abort() };
}

describe('checks in threads of their own', () => {
  it('let this thread go on answering while one works without a pause', async () => {
    const ask = attackThreads(file, 60_000, 2);
    const waiting = somebody();
    const check = ask(endless, waiting.watch);
    await waiting.begun;
    // Only a thread that is not blocked gets to run this.
    expect(await ask(quick)).toMatchObject({ ok: true });
    waiting.stop();
    await expect(check).rejects.toThrow('stopped');
  });

  it('tell each how far its own check is, and stop only the one that is stopped', async () => {
    const ask = attackThreads(file, 60_000, 2);
    const [one, other] = [somebody(), somebody()];
    const checks = [ask(endless, one.watch), ask(endless, other.watch)] as const;
    await Promise.all([one.begun, other.begun]);
    one.stop();
    await expect(checks[0]).rejects.toThrow('stopped');
    const state = await Promise.race([checks[1], Promise.resolve('goes on')]);
    expect(state).toBe('goes on');
    expect([one.told, other.told]).toEqual([[{ done: 1, of: 2 }], [{ done: 1, of: 2 }]]);
    other.stop();
    await expect(checks[1]).rejects.toThrow('stopped');
  });

  it('wait for their turn, and leave the queue when they are stopped', async () => {
    const ask = attackThreads(file, 60_000, 1);
    const [first, second] = [somebody(), somebody()];
    const running = ask(endless, first.watch);
    const queued = ask(endless, second.watch);
    const last = ask(quick);
    await first.begun;
    second.stop();
    await expect(queued).rejects.toThrow('stopped');
    first.stop();
    await expect(running).rejects.toThrow('stopped');
    expect(await last).toMatchObject({ ok: true });
  });

  it('end when they take too long, and the next one in the same pool gets a fresh thread', async () => {
    // What one thread remembers another does not have: it begins to count anew.
    const memory = new URL(`data:text/javascript,${encodeURIComponent(remembering)}`);
    const ask = attackThreads(memory, 2000, 1);
    expect([await ask(quick), await ask(quick)]).toEqual([
      { ok: true, checked: 1 },
      { ok: true, checked: 2 },
    ]);
    await expect(ask(endless)).rejects.toThrow('took too long');
    expect([await ask(quick), await ask(quick)]).toEqual([
      { ok: true, checked: 1 },
      { ok: true, checked: 2 },
    ]);
  });
});
