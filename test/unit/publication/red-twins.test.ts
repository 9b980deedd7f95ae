import { describe, expect, it } from 'vitest';
import { cellIn, openFromOf, seriesIn } from '../../../server/publication/history.ts';
import { invariantGate } from '../../../server/publication/invariant-gate.ts';
import { EditionRefused } from '../../../server/publication/pass-gates.ts';
import type { CellStatement } from '../../../server/publication/statements.ts';
import {
  brokenRules,
  keyNamed,
  liveYear,
  noLottery,
  planMonth,
  smallTables,
} from './small-world.ts';
import type { MonthEvents, Planner } from './small-world.ts';

// What happens when a rule is left out: the check on the ledger sees it, and the gate stops it.

/** A small pilot with a rare category, a frequent one, and corrections. */
const months: MonthEvents[] = Array.from({ length: 12 }, (_, month) => ({
  added: Array.from({ length: 7 + ((month * 5) % 9) }, (__, index) => ({
    single: ['a', 'a', 'a', 'a', 'b', 'b', 'c'][(index + month) % 7] ?? 'a',
    several: index % 6 === 0 ? ['a', 'b'] : ['a'],
  })),
  changed: [{ place: month * 3, to: { single: 'c', several: ['c'] } }],
  erased: month % 4 === 3 ? [month] : [],
}));

/** All batches of five or more, whatever lies outside them. */
const withoutComplement: Planner = (month, given) => {
  const plan = planMonth(month, given);
  const history = given.history;
  const total = plan.proposal.totals.find(({ series }) => series === 'cases')?.n ?? null;
  if (history === undefined || total === null) return plan;
  const cells = smallTables.flatMap(({ id, categories }) =>
    categories.flatMap(({ code }): CellStatement[] => {
      const key = { table: id, category: code };
      const cumulative = given.counts.tables[id].get(code) ?? 0;
      const n = cumulative - cellIn(history, key).n;
      return n < 5 ? [] : [{ ...key, from: openFromOf(history, key), to: month, n, cumulative }];
    }),
  );
  return { ...plan, proposal: { ...plan.proposal, cells } };
};

/** Every batch as a corrected count from the first month on. */
const withThePastRevised: Planner = (month, given) => {
  const plan = planMonth(month, { ...given, lottery: noLottery });
  const cells = plan.proposal.cells.map((cell) => ({
    ...cell,
    from: '2026-01',
    n: cell.cumulative,
  }));
  return { ...plan, proposal: { ...plan.proposal, cells } };
};

/** Every total as a corrected total from the first month on. */
const withTotalsRevised: Planner = (month, given) => {
  const plan = planMonth(month, given);
  const earlier = given.history === undefined ? 0 : seriesIn(given.history, 'cases').total;
  const totals = plan.proposal.totals.map((total) =>
    total.n === null ? total : { ...total, from: '2026-01', n: total.n + earlier },
  );
  return { ...plan, proposal: { ...plan.proposal, totals } };
};

const key = keyNamed('one');

describe('a release without the complement rule', () => {
  it('breaks the rules when no gate looks', async () => {
    const lived = await liveYear(months, key, [], withoutComplement);
    expect(brokenRules(lived)).toContain('complement');
    expect(brokenRules(lived)).toContain('rest');
  });

  it('is put right by the gate', async () => {
    const lived = await liveYear(months, key, [invariantGate], withoutComplement);
    expect(lived.dropped).toBeGreaterThan(0);
    expect(brokenRules(lived)).toEqual([]);
  });
});

describe('a release that revises the past', () => {
  it('breaks the rules when no gate looks', async () => {
    const lived = await liveYear(months, key, [], withThePastRevised);
    expect(brokenRules(lived)).toContain('cumulative');
  });

  it('is put right by the gate', async () => {
    const lived = await liveYear(months, key, [invariantGate], withThePastRevised);
    expect(lived.dropped).toBeGreaterThan(0);
    expect(brokenRules(lived)).toEqual([]);
  });

  it('is stopped altogether when it revises totals', async () => {
    const revised = liveYear(months, key, [invariantGate], withTotalsRevised);
    await expect(revised).rejects.toThrow(EditionRefused);
  });
});
