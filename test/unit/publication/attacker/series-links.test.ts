import { describe, expect, it } from 'vitest';
import { attackHere } from '../../../../server/publication/attack-runner.ts';
import { attackerGate, questionTotals } from '../../../../server/publication/attacker-gate.ts';
import { makeAttacker } from '../../../../server/publication/attacker/attacker.ts';
import type { Finding } from '../../../../server/publication/attacker/attacker.ts';
import { claimsOf } from '../../../../server/publication/attacker/claims-of-ledger.ts';
import { highsSolver } from '../../../../server/publication/attacker/solver.ts';
import { historyOf } from '../../../../server/publication/history.ts';
import { month, parameters, statementsOf } from './linked-world.ts';
import type { Told } from './linked-world.ts';

const solver = highsSolver();
const attacker = makeAttacker(solver);
async function found(told: Told): Promise<readonly Finding[]> {
  const statements = statementsOf(told);
  const { findings } = await attacker.attack({
    firstMonth: month(1),
    claims: claimsOf(statements, parameters),
    questions: questionTotals(statements.totals),
    parameters,
  });
  return findings;
}

const without = (told: Told, ...names: readonly string[]): Told => ({
  totals: Object.fromEntries(
    Object.entries(told.totals).filter(([series]) => !names.includes(series)),
  ),
  cells: Object.fromEntries(
    Object.entries(told.cells).filter(([cell]) => !names.some((name) => cell.startsWith(name))),
  ),
});

const kindsOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.map(({ kind }) => kind)),
];

describe('two series that are safe apart and betray somebody together', () => {
  // Four of forty cases are near-complaints or complaints: 0 to 4 complaints. Five complaints were
  // told, and each belongs to a case: so there is one at least, and four at most.
  const complaints: Told = {
    totals: {
      cases: [
        [1, 1, 30],
        [2, 2, 10],
      ],
      dissatisfactions: [[1, 1, 20]],
    },
    cells: {
      'cases.dissatisfaction|C0': [[1, 2, 18]],
      'cases.dissatisfaction|C1': [[1, 2, 18]],
      'dissatisfactions.status|C3': [[1, 1, 5]],
    },
  };

  it('are found: complaints that must belong to one to four cases', async () => {
    const findings = await found(complaints);
    expect(kindsOf(findings)).toEqual(['linked']);
    expect(findings.some(({ interval }) => interval.lo === 1 && interval.hi === 4)).toBe(true);
    expect(await found(without(complaints, 'dissatisfactions'))).toEqual([]);
    expect(await found(without(complaints, 'cases'))).toEqual([]);
  });

  it('are found: objections that leave two cases of a month at most', async () => {
    // Sixteen cases had an objection through February. Through April there are at most 14 + 4.
    const told: Told = {
      totals: {
        cases: [
          [1, 1, 40],
          [2, 2, 40],
          [3, 3, 40],
          [4, 4, 40],
        ],
        'objections-intended': [[1, 4, 14]],
        'objections-filed': [[1, 4, null]],
      },
      cells: { 'cases.objection|yes': [[1, 2, 16]], 'cases.objection|no': [[1, 2, 64]] },
    };
    const findings = await found(told);
    expect(kindsOf(findings)).toEqual(['linked']);
    expect(await found(without(told, 'objections-intended'))).toEqual([]);
  });

  it('are found: no more questions than the cases of two life domains already asked', async () => {
    // 62 cases in two domains; through February at most 52 + 5 + 2 · 2 … questions were asked.
    const [one = '', two = ''] = (
      parameters.tables.find(({ id }) => id === 'cases.life-domain')?.categories ?? []
    ).map(({ code }) => code);
    const told: Told = {
      totals: {
        cases: [
          [1, 1, 60],
          [2, 2, 8],
        ],
        questions: [
          [1, 1, 55],
          [2, 2, 5],
        ],
      },
      cells: {
        [`cases.life-domain|${one}`]: [[1, 1, 31]],
        [`cases.life-domain|${two}`]: [[1, 1, 31]],
      },
    };
    const findings = await found(told);
    expect(kindsOf(findings)).toEqual(['linked']);
    expect(findings.some(({ interval }) => interval.lo === 0 && interval.hi === 2)).toBe(true);
    expect(await found(without(told, 'questions'))).toEqual([]);
  });

  it('are found: more closed cases than the cases that were shown', async () => {
    // 22 closed through February and 20 cases in January: of March at most 24 − 22 can be closed.
    const told: Told = {
      totals: {
        cases: [
          [1, 1, 20],
          [2, 2, null],
          [2, 3, null],
        ],
        'closed-cases': [
          [1, 2, 22],
          [3, 3, null],
        ],
      },
      cells: { 'closed-cases.slip|issued': [[1, 2, 11]] },
    };
    const findings = await found(told);
    expect(kindsOf(findings)).toEqual(['linked']);
    expect(await found(without(told, 'cases'))).toEqual([]);
  });

  it('tell nothing of each other when they cannot both be true, as after a correction', async () => {
    const told: Told = {
      totals: {
        cases: [
          [1, 1, 10],
          [2, 2, 10],
        ],
        'closed-cases': [
          [1, 1, 30],
          [2, 2, 6],
        ],
      },
      cells: { 'closed-cases.slip|issued': [[1, 1, 15]] },
    };
    expect(await found(told)).toEqual([]);
  });

  it('are kept apart by the gate: a category that moves has to wait', async () => {
    const { totals, cells } = complaints;
    const first = statementsOf({
      totals: { cases: [[1, 1, 30]], dissatisfactions: [[1, 1, 20]] },
      cells: { 'dissatisfactions.status|C3': cells['dissatisfactions.status|C3'] ?? [] },
    });
    const second = statementsOf({
      totals: { cases: totals.cases?.slice(1) ?? [], dissatisfactions: [[2, 2, null]] },
      cells: without({ totals: {}, cells }, 'dissatisfactions').cells,
    });
    const gate = attackerGate(attackHere(solver).run);
    const proposal = { from: month(2), to: month(2), ...second };
    const verdict = await gate.check(proposal, historyOf(month(1), [first]), parameters);
    expect(verdict).toMatchObject({ ok: false, drop: proposal.cells });
  });

  it('do not hold up an edition for what totals alone betray', async () => {
    const first = statementsOf({
      totals: { cases: [[1, 1, 20]], 'closed-cases': [[1, 1, 15]] },
      cells: { 'closed-cases.slip|issued': [[1, 1, 8]] },
    });
    const second = statementsOf({
      totals: { cases: [[2, 2, null]], 'closed-cases': [[2, 2, 7]] },
      cells: {},
    });
    const third = statementsOf({
      totals: { cases: [[2, 3, null]], 'closed-cases': [[3, 3, null]] },
      cells: {},
    });
    const gate = attackerGate(attackHere(solver).run);
    const proposal = { from: month(3), to: month(3), ...third };
    const verdict = await gate.check(proposal, historyOf(month(1), [first, second]), parameters);
    expect(verdict).toMatchObject({ ok: true });
  });
});
