import { describe, expect, it } from 'vitest';
import { CheckStopped } from '../../../server/publication/gate.ts';
import type { Gate } from '../../../server/publication/gate.ts';
import { historyOf } from '../../../server/publication/history.ts';
import { invariantGate } from '../../../server/publication/invariant-gate.ts';
import { explanationOf } from '../../../server/publication/parameters.ts';
import { EditionRefused, passGates } from '../../../server/publication/pass-gates.ts';
import type { CellKey, Proposal } from '../../../server/publication/statements.ts';
import { letters, parametersWith } from './small-world.ts';

const parameters = parametersWith([letters('cases.area', 3), letters('cases.reason', 4, true)]);

const proposal: Proposal = {
  from: '2026-01',
  to: '2026-01',
  totals: [{ series: 'cases', from: '2026-01', to: '2026-01', n: 30 }],
  cells: ['a', 'b', 'c'].map((category) => ({
    table: 'cases.reason',
    category,
    from: '2026-01',
    to: '2026-01',
    n: 10,
    cumulative: 10,
  })),
};

const byName = ({ category }: CellKey): string => category;

function pass(gates: readonly Gate[], change: Partial<Parameters<typeof passGates>[0]> = {}) {
  return passGates({
    gates,
    proposal,
    history: historyOf('2026-01', []),
    parameters,
    rank: byName,
    timeLimit: 1000,
    ...change,
  });
}

const gate = (check: Gate['check'], id = 'test'): Gate => ({ id, name: `Poort ${id}`, check });
const categories = (result: { proposal: Proposal }) =>
  result.proposal.cells.map(({ category }) => category);

describe('passing the gates', () => {
  it('changes nothing when every gate is satisfied', async () => {
    const result = await pass([gate(() => ({ ok: true, checked: 7 }))]);
    expect(result.proposal).toEqual(proposal);
    expect(result.reports).toEqual([
      { id: 'test', name: 'Poort test', outcome: 'passed', checked: 7 },
    ]);
  });

  it('takes out one category at a time, in keyed order, until nothing is broken', async () => {
    const mostTwo = gate(({ cells }) =>
      cells.length <= 1
        ? { ok: true, checked: cells.length }
        : { ok: false, drop: cells, reason: 'too many' },
    );
    const result = await pass([mostTwo], {
      rank: ({ category }) => (category === 'c' ? '0' : category),
    });
    expect(categories(result)).toEqual(['b']);
    expect(result.dropped.map(({ category }) => category)).toEqual(['c', 'a']);
  });

  it('prefers the category whose leaving is enough', async () => {
    const notB = gate(({ cells }) =>
      cells.some(({ category }) => category === 'b')
        ? { ok: false, drop: cells, reason: 'b' }
        : { ok: true, checked: 1 },
    );
    expect(categories(await pass([notB]))).toEqual(['a', 'c']);
  });

  it('asks the gates before again after something was taken out', async () => {
    const seen: number[] = [];
    const first = gate(({ cells }) => {
      seen.push(cells.length);
      return { ok: true, checked: 0 };
    }, 'first');
    const second = gate(
      ({ cells }) =>
        cells.length === 3
          ? { ok: false, drop: cells.slice(0, 1), reason: 'one' }
          : { ok: true, checked: 0 },
      'second',
    );
    await pass([first, second]);
    expect(seen).toEqual([3, 2]);
  });

  it('says nothing in the edition about what was taken out', async () => {
    const once = gate(({ cells }) =>
      cells.length === 3
        ? { ok: false, drop: cells, reason: 'secret' }
        : { ok: true, checked: cells.length },
    );
    const { reports } = await pass([once]);
    expect(JSON.stringify(reports)).not.toMatch(/secret|drop/);
  });
});

describe('a gate that does not do its work', () => {
  const failing: [string, Gate][] = [
    ['throws', gate(() => Promise.reject(new Error('no solver')))],
    [
      'throws at once',
      gate(() => {
        throw new Error('no solver');
      }),
    ],
    ['takes too long', gate(() => new Promise(() => {}))],
    ['gives up', gate(() => ({ ok: false, drop: 'all-tables', reason: 'contradiction' }))],
    ['refuses without saying what', gate(() => ({ ok: false, drop: [], reason: '' }))],
  ];

  it.each(failing)('leaves the totals only when it %s', async (_, broken) => {
    const result = await pass([invariantGate, broken], { timeLimit: 5 });
    expect(result.proposal.cells).toEqual([]);
    expect(result.proposal.totals).toEqual(proposal.totals);
    expect(result.failure?.gate).toBe(broken);
    expect(result.reports.map(({ outcome }) => outcome)).toEqual(['passed', 'failed']);
  });

  it('is named in the explanation of the edition', () => {
    expect(explanationOf(5, 'Poort test').join(' ')).toContain('niet gelukt (Poort test)');
  });
});

describe('the explanation beside the numbers', () => {
  it('names the least number, and that of client answers when it is another', () => {
    expect(explanationOf(5, null)).toHaveLength(3);
    expect(explanationOf(10, null, 3).join(' ')).toMatch(/minste tien .*cliënten is dat drie/);
  });
});

describe('a gate that finds the totals broken', () => {
  it('stops the whole release', async () => {
    const refuse = gate(() => ({ ok: false, drop: 'edition', reason: 'total of 3' }));
    await expect(pass([refuse])).rejects.toThrow(EditionRefused);
  });

  it('also stops it when another gate failed first', async () => {
    const refuse = gate(
      ({ cells }) =>
        cells.length === 0
          ? { ok: false, drop: 'edition', reason: 'total of 3' }
          : { ok: true, checked: 0 },
      'late',
    );
    const broken = gate(() => Promise.reject(new Error('no solver')));
    await expect(pass([refuse, broken])).rejects.toThrow(EditionRefused);
  });
});

describe('a check that is waited for', () => {
  it('comes to nothing when it is stopped: that is no verdict', async () => {
    const controller = new AbortController();
    const watch = { signal: controller.signal, onProgress: () => controller.abort() };
    const slow = gate((_proposal, _history, _parameters, waiting) => {
      waiting?.onProgress({ done: 1, of: 9 });
      return new Promise<never>(() => undefined);
    });
    await expect(pass([slow], { watch })).rejects.toThrow(CheckStopped);
  });

  it('is told to stop when it takes too long', async () => {
    let stopped = false;
    const slow = gate((_proposal, _history, _parameters, waiting) => {
      waiting?.signal.addEventListener('abort', () => {
        stopped = true;
      });
      return new Promise<never>(() => undefined);
    });
    const result = await pass([slow], { timeLimit: 10 });
    expect([result.proposal.cells, result.failure?.reason, stopped]).toEqual([
      [],
      'took too long',
      true,
    ]);
  });
});
