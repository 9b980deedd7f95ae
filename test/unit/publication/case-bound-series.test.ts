import { describe, expect, it } from 'vitest';
import { makeAttacker } from '../../../server/publication/attacker/attacker.ts';
import { claimsOf } from '../../../server/publication/attacker/claims-of-ledger.ts';
import { highsSolver } from '../../../server/publication/attacker/solver.ts';
import { historyOf } from '../../../server/publication/history.ts';
import type { CountStatements } from '../../../server/publication/history.ts';
import { invariantGate } from '../../../server/publication/invariant-gate.ts';
import { linkedTablesGate } from '../../../server/publication/linked-tables-gate.ts';
import { caseBoundSeries } from '../../../server/publication/parameters.ts';
import type { Proposal } from '../../../server/publication/statements.ts';
import { month, parameters, statementsOf } from './attacker/linked-world.ts';
import type { Told } from './attacker/linked-world.ts';
import { countsOf, parametersWith, planMonth } from './small-world.ts';

// What hangs on a case gets a total only together with the cases. Three cases came in February, too
// few to show; seven of those of January were closed, and that would tell that some must have come.

const attacker = makeAttacker(highsSolver());
const totalsOnly = parametersWith([]);

const january = statementsOf({
  totals: { cases: [[1, 1, 20]], 'closed-cases': [[1, 1, 15]] },
  cells: { 'closed-cases.slip|issued': [[1, 1, 8]] },
});
const february = countsOf({ cases: 23, 'closed-cases': 22, dissatisfactions: 9, signals: 6 });

const planned = (place: number, counts: typeof february, before: readonly CountStatements[]) =>
  planMonth(month(place), {
    counts,
    parameters: totalsOnly,
    history: historyOf(month(1), before),
  }).proposal;

const numbersOf = ({ totals }: CountStatements): Record<string, number | null> =>
  Object.fromEntries(totals.map(({ series, n }) => [series, n]));

async function findings(editions: readonly CountStatements[], carriesOver = false) {
  const claims = editions.flatMap((edition) => claimsOf(edition, parameters));
  return (await attacker.attack({ firstMonth: month(1), carriesOver, claims, parameters }))
    .findings;
}

describe('a month of which the cases cannot be shown yet', () => {
  it('says nothing of closed cases, objections and dissatisfaction, and later all at once', () => {
    const second = planned(2, february, [january]);
    expect(numbersOf(second)).toMatchObject({ cases: null, signals: 6 });
    expect(caseBoundSeries.filter((series) => series in numbersOf(second))).toEqual([]);
    const march = countsOf({ cases: 26, 'closed-cases': 24, dissatisfactions: 9, signals: 6 });
    const third = planned(3, march, [january, second]);
    expect(numbersOf(third)).toMatchObject({ cases: 6, 'closed-cases': 9, dissatisfactions: 9 });
    const closed = third.totals.find(({ series }) => series === 'closed-cases');
    expect(closed).toMatchObject({ from: month(2), to: month(3) });
  });

  it('betrays nobody so, and does when the closed cases are shown all the same', async () => {
    const second = planned(2, february, [january]);
    const third = planned(3, february, [january, second]);
    expect(await findings([january, second, third])).toEqual([]);

    const ahead = statementsOf({
      totals: { cases: [[2, 2, null]], 'closed-cases': [[2, 2, 7]] },
      cells: {},
    });
    const after = statementsOf({
      totals: { cases: [[2, 3, null]], 'closed-cases': [[3, 3, null]] },
      cells: {},
    });
    expect((await findings([january, ahead, after])).map(({ kind }) => kind)).toContain('linked');
  });

  it('is refused as a whole when somebody plans it otherwise', () => {
    const second = planned(2, february, [january]);
    const closed = { series: 'closed-cases', from: month(2), to: month(2), n: 7 } as const;
    const proposal: Proposal = { ...second, totals: [...second.totals, closed] };
    const verdictOf = (one: Proposal) =>
      invariantGate.check(one, historyOf(month(1), [january]), totalsOnly);
    expect(verdictOf(second)).toMatchObject({ ok: true });
    expect(verdictOf(proposal)).toMatchObject({
      ok: false,
      drop: 'edition',
      reason: 'closed-cases is ahead of cases',
    });
  });
});

const told = (yes: number, intended: number | null): Told => ({
  totals: {
    cases: [[1, 1, 40]],
    'objections-intended': [[1, 1, intended]],
    'objections-filed': [[1, 1, null]],
  },
  cells: { 'cases.objection|yes': [[1, 1, yes]], 'cases.objection|no': [[1, 1, 40 - yes]] },
});
const isLetThrough = async (one: Told): Promise<boolean> => {
  const proposal = { from: month(1), to: month(1), ...statementsOf(one) };
  return (await linkedTablesGate.check(proposal, historyOf(month(1), []), parameters)).ok;
};

const silent = (place: number) =>
  statementsOf({
    totals: {
      cases: [[place, place, 10]],
      'objections-intended': [[2, place, null]],
      'objections-filed': [[1, place, null]],
    },
    cells: {},
  });

describe('cases with an objection', () => {
  it('do not run ahead of the objections that are shown', async () => {
    expect(await isLetThrough(told(16, 12))).toBe(true);
    expect(await isLetThrough(told(17, 12))).toBe(false);
    expect(await isLetThrough(told(5, null))).toBe(false);
  });

  it('would otherwise be betrayed by months in which there is nothing to show', async () => {
    const later = [silent(2), silent(3)];
    expect(await findings([statementsOf(told(16, 12)), ...later])).toEqual([]);
    expect(await findings([statementsOf(told(19, 12)), ...later])).not.toEqual([]);
  });
});

describe('a later series-year', () => {
  // 22 closed through February, 20 cases in January and at most four more: only in the first year
  // does that leave two at most for March, because later the others came the year before.
  const closing = statementsOf({
    totals: {
      cases: [
        [1, 1, 20],
        [2, 3, null],
      ],
      'closed-cases': [
        [1, 2, 22],
        [3, 3, null],
      ],
    },
    cells: { 'closed-cases.slip|issued': [[1, 2, 11]] },
  });

  it('is not held to the cases of its own year', async () => {
    expect(await findings([closing], true)).toEqual([]);
    expect(await findings([closing])).not.toEqual([]);
  });
});
