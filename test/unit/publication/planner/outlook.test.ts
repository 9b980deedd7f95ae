import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../../server/publication/history.ts';
import { invariantGate } from '../../../../server/publication/invariant-gate.ts';
import { expectationFrom } from '../../../../server/publication/planner/expectation.ts';
import { liveFuture } from '../../../../server/publication/planner/live-future.ts';
import { mergeOutlookOf } from '../../../../server/publication/planner/merge-outlook.ts';
import { futuresFor, outlookOf } from '../../../../server/publication/planner/outlook.ts';
import type { Outlook } from '../../../../server/publication/planner/outlook.ts';
import { countsOf, letters, noLottery, planMonth } from '../small-world.ts';
import { atOnce, freshPilot } from './outlook-world.ts';

const area = letters('cases.area', 4);
const reason = letters('cases.reason', 6, true);

/** The month, counted from 1, in which a category is first shown on average; 13: not within the year. */
function averageFirst({ categories }: Outlook, category: string): number {
  const chances = categories.find((row) => row.category === category)?.chances ?? [];
  return 1 + chances.reduce((sum, chance) => sum + 1 - chance, 0);
}

function averageFirstOfAll(outlook: Outlook): number {
  const all = outlook.categories.map(({ category }) => averageFirst(outlook, category));
  return all.reduce((sum, first) => sum + first, 0) / all.length;
}

describe('an outlook', () => {
  it('is the same for the same start, and another for another seed', () => {
    const start = freshPilot([area, reason], 15);
    const outlook = atOnce(outlookOf(start));
    expect(atOnce(outlookOf(start))).toEqual(outlook);
    expect(atOnce(outlookOf({ ...start, seed: 'anders' }))).not.toEqual(outlook);
    expect(outlook.futures).toBe(100);
  });

  it('never expects anything later, on average, when more cases come in', () => {
    const averages = [5, 10, 20, 40, 80].map((volume) =>
      averageFirstOfAll(atOnce(outlookOf(freshPilot([area, reason], volume)))),
    );
    expect(averages).toEqual(averages.toSorted((one, other) => other - one));
    expect(averages[0]).toBeGreaterThan(6);
    expect(averages[4]).toBeLessThan(2);
  });

  it('gives a chance that only grows over the year, for every category', () => {
    const { categories, editions } = atOnce(outlookOf(freshPilot([area, reason], 12)));
    expect(editions).toHaveLength(12);
    for (const { chances } of categories) {
      expect(chances).toEqual(chances.toSorted((one, other) => one - other));
      expect(chances.at(-1)).toBeLessThanOrEqual(1);
    }
    const shares = editions.map(({ shown }) => shown);
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  });

  it('expects nothing of a pilot in which hardly anybody comes', () => {
    const { categories, editions } = atOnce(outlookOf(freshPilot([area], 0.1)));
    expect(categories.every(({ chances }) => chances.every((chance) => chance === 0))).toBe(true);
    expect(editions.at(-1)).toMatchObject({ shown: 0, error: null, lagMonths: null });
  });

  it('counts what is shown already as shown from the first month to come', () => {
    const tables = { 'cases.reason': { a: 9, b: 2 } };
    const counts = countsOf({ cases: 20 }, tables);
    const parameters = freshPilot([reason], 3).parameters;
    const { proposal } = planMonth('2026-01', { counts, parameters });
    const start = freshPilot([reason], 3, {
      counts,
      history: historyOf('2026-01', [proposal]),
      expectation: expectationFrom(3, counts),
      closes: [{ from: '2026-02', to: '2026-02', months: 1 }],
    });
    const { categories } = atOnce(outlookOf(start));
    expect(categories.find(({ category }) => category === 'a')?.chances).toEqual([1]);
    expect(categories.find(({ category }) => category === 'b')?.chances[0]).toBeLessThan(0.5);
  });

  it('leans on what was seen more than on equal parts when much was seen', () => {
    const seen = countsOf({ cases: 400 }, { 'cases.area': { a: 390, b: 6, c: 4 } });
    const start = freshPilot([area], 20, { expectation: expectationFrom(20, seen) });
    const { categories } = atOnce(outlookOf(start));
    const unitsOf = (code: string) => categories.find((row) => row.category === code)?.units ?? 0;
    expect(unitsOf('a')).toBeGreaterThan(20 * unitsOf('b'));
  });

  it('lives through fewer futures when there is more to draw', () => {
    expect(futuresFor(freshPilot([area], 10))).toBe(100);
    expect(futuresFor(freshPilot([area, reason], 2000))).toBe(25);
  });
});

describe('a future', () => {
  it('shows a category in the month in which a real release would', () => {
    // A month in which nothing comes in leaves nothing to chance.
    const counts = countsOf({ cases: 14 }, { 'cases.reason': { a: 9, b: 3 } });
    const closes = [{ from: '2026-01', to: '2026-01', months: 0 }];
    const start = freshPilot([reason], 10, { counts, closes, lottery: () => noLottery });
    const real = planMonth('2026-01', { counts, parameters: start.parameters });
    const future = liveFuture(start, 0);
    expect(future.proposals).toEqual([real.proposal]);
    expect([...future.firstShown]).toEqual([['cases.reason|a', 0]]);
  });

  it('is planned month after month as real releases are', () => {
    const start = freshPilot([area, reason], 15, { lottery: () => noLottery });
    const { proposals, firstShown } = liveFuture(start, 3);
    const first = new Map<string, number>();
    for (const [place, { cells }] of proposals.entries()) {
      for (const { table, category } of cells) {
        if (!first.has(`${table}|${category}`)) first.set(`${table}|${category}`, place);
      }
    }
    expect(firstShown).toEqual(first);
    expect(first.size).toBeGreaterThan(6);
  });

  it('never proposes what the first gate would refuse', async () => {
    const start = freshPilot([area, reason], 15);
    for (const future of [0, 1, 2, 3, 4]) {
      const { proposals } = liveFuture(start, future);
      for (const [place, proposal] of proposals.entries()) {
        const history = historyOf('2026-01', proposals.slice(0, place));
        const verdict = await invariantGate.check(proposal, history, start.parameters);
        expect(verdict.ok).toBe(true);
      }
    }
  });
});

const given = (volume: number) => {
  const { expectation, parameters } = freshPilot([area, reason], volume);
  return { parameters, expectation };
};

describe('merging two categories', () => {
  it('shows them together no later than either apart, when enough lies outside them', () => {
    for (const volume of [6, 12, 24]) {
      const { parameters, expectation } = given(volume);
      const merged = { table: 'cases.reason', one: 'a', other: 'b' } as const;
      const { apart, together } = atOnce(
        mergeOutlookOf(parameters, merged, { expectation, firstMonth: '2027-01', seed: 'm' }),
      );
      const together1 = averageFirst(together, 'a');
      expect(together1).toBeLessThanOrEqual(averageFirst(apart, 'a'));
      expect(together1).toBeLessThanOrEqual(averageFirst(apart, 'b'));
      expect(together.categories).toHaveLength(apart.categories.length - 1);
    }
  });

  it('in every single future comes no later, without a lottery', () => {
    // Many cases over many categories: there are always enough outside the two.
    const start = freshPilot([letters('cases.reason', 12, true)], 30, {
      lottery: () => noLottery,
    });
    const merged = { table: 'cases.reason', one: 'c', other: 'd' } as const;
    for (let future = 0; future < 30; future += 1) {
      const apart = liveFuture(start, future).firstShown;
      const together = liveFuture(start, future, merged).firstShown.get('cases.reason|c') ?? 12;
      for (const code of ['c', 'd']) {
        expect(together).toBeLessThanOrEqual(apart.get(`cases.reason|${code}`) ?? 12);
      }
    }
  });

  it('leaves the other categories of a table with several codes as they were', () => {
    const start = freshPilot([reason], 8);
    const merged = { table: 'cases.reason', one: 'c', other: 'd' } as const;
    const apart = liveFuture(start, 1);
    const together = liveFuture(start, 1, merged);
    for (const code of ['a', 'b', 'e', 'f']) {
      expect(together.firstShown.get(`cases.reason|${code}`)).toBe(
        apart.firstShown.get(`cases.reason|${code}`),
      );
    }
    const both = together.end.tables['cases.reason'].get('c') ?? 0;
    const c = apart.end.tables['cases.reason'].get('c') ?? 0;
    const d = apart.end.tables['cases.reason'].get('d') ?? 0;
    // A case with both codes counts once.
    expect(both).toBeLessThanOrEqual(c + d);
    expect(both).toBeGreaterThanOrEqual(Math.max(c, d));
  });
});
