import { describe, expect, it } from 'vitest';
import { attackInWorker } from '../../../server/publication/attack-runner.ts';
import type { AttackRequest } from '../../../server/publication/attacker-gate.ts';
import { historyOf } from '../../../server/publication/history.ts';
import { parametersWith } from './small-world.ts';

/** A thread that answers as it is told by the month that is asked about. */
const script = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ id, request }) => {
  const month = request.proposal.to;
  if (month === '2026-02') throw new Error('the thread broke down');
  if (month === '2026-03') parentPort.postMessage({ id, kind: 'failed', reason: 'no solver' });
  else if (month === '2026-04') parentPort.postMessage({ id, kind: 'answer', answer: { hash: '' } });
  else parentPort.postMessage({ id, kind: 'answer', answer: { ok: true, checked: 7 } });
});
`;

const requestFor = (month: string): AttackRequest => ({
  proposal: { from: month, to: month, totals: [], cells: [] },
  history: historyOf(month, []),
  parameters: parametersWith([]),
});

describe('the attacker in a thread', () => {
  const { run } = attackInWorker(
    new URL(`data:text/javascript,${encodeURIComponent(script)}`),
    60_000,
  );

  it('answers, one question after the other', async () => {
    expect(await run(requestFor('2026-01'))).toEqual({ ok: true, checked: 7 });
    expect(await run(requestFor('2026-01'))).toEqual({ ok: true, checked: 7 });
  });

  it('fails the question that broke it down, and answers the next in a fresh thread', async () => {
    await expect(run(requestFor('2026-02'))).rejects.toThrow('the thread broke down');
    expect(await run(requestFor('2026-01'))).toEqual({ ok: true, checked: 7 });
  });

  it('fails when it says that it could not work it out', async () => {
    await expect(run(requestFor('2026-03'))).rejects.toThrow('no solver');
  });

  it('fails when it answers something else than was asked', async () => {
    await expect(run(requestFor('2026-04'))).rejects.toThrow('a certificate instead of a verdict');
  });
});
