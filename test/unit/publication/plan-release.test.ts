import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../server/publication/history.ts';
import { batchesIn, countsOf, letters, parametersWith, planMonth } from './small-world.ts';

const area = letters('cases.area', 3);
const reason = letters('cases.reason', 3, true);

function totalOf(plan: ReturnType<typeof planMonth>, series: string) {
  return plan.proposal.totals.find((total) => total.series === series);
}

function reasonFor(plan: ReturnType<typeof planMonth>, category: string) {
  return plan.waiting.find((wait) => wait.category === category)?.reason;
}

describe('the total of a month', () => {
  it('is exact from five cases on', () => {
    const plan = planMonth('2026-01', {
      counts: countsOf({ cases: 5 }),
      parameters: parametersWith([]),
    });
    expect(totalOf(plan, 'cases')).toEqual({
      series: 'cases',
      from: '2026-01',
      to: '2026-01',
      n: 5,
    });
  });

  it('is not said under five, and then no table moves', () => {
    const plan = planMonth('2026-01', {
      counts: countsOf({ cases: 3 }, { 'cases.reason': { a: 3, b: 1 } }),
      parameters: parametersWith([reason]),
    });
    expect(totalOf(plan, 'cases')?.n).toBeNull();
    expect(plan.proposal.cells).toEqual([]);
    expect(reasonFor(plan, 'a')).toBe('no-total');
  });

  it('joins the months before that had too few', () => {
    const first = planMonth('2026-01', {
      counts: countsOf({ cases: 3 }),
      parameters: parametersWith([]),
    });
    const second = planMonth('2026-02', {
      counts: countsOf({ cases: 9 }),
      parameters: parametersWith([]),
      history: historyOf('2026-01', [first.proposal]),
    });
    expect(totalOf(second, 'cases')).toEqual({
      series: 'cases',
      from: '2026-01',
      to: '2026-02',
      n: 9,
    });
  });

  it('is what was counted less what was published, so an erasure waits in the next total', () => {
    const first = planMonth('2026-01', {
      counts: countsOf({ cases: 12 }),
      parameters: parametersWith([]),
    });
    const second = planMonth('2026-02', {
      // Two of the twelve were erased and six came in.
      counts: countsOf({ cases: 16 }),
      parameters: parametersWith([]),
      history: historyOf('2026-01', [first.proposal]),
    });
    expect(totalOf(second, 'cases')?.n).toBeNull();
  });

  it('of client answers has its own least number', () => {
    const plan = planMonth('2026-01', {
      counts: countsOf({ experiences: 3, cases: 3 }),
      parameters: parametersWith([], { experienceBatchSize: 3 }),
    });
    expect(totalOf(plan, 'experiences')?.n).toBe(3);
    expect(totalOf(plan, 'cases')?.n).toBeNull();
  });
});

const workloadOf = (contacts: { n: number; contributors: number }) =>
  totalOf(
    planMonth('2026-01', {
      counts: countsOf({}, {}, { contacts }),
      parameters: parametersWith([]),
    }),
    'contacts',
  )?.n;

describe('the workload of a month', () => {
  it('is rounded to five', () => {
    expect(workloadOf({ n: 23, contributors: 9 })).toBe(25);
    expect(workloadOf({ n: 22, contributors: 9 })).toBe(20);
  });

  it('is not said when fewer than five cases are in it', () => {
    expect(workloadOf({ n: 40, contributors: 4 })).toBeNull();
  });

  it('is said as soon as five cases are in it, however it is spread over them', () => {
    expect(workloadOf({ n: 5, contributors: 5 })).toBe(5);
    expect(workloadOf({ n: 400, contributors: 5 })).toBe(400);
  });
});

describe('a category', () => {
  it('is updated when five are in it and five are not', () => {
    const plan = planMonth('2026-01', {
      counts: countsOf({ cases: 12 }, { 'cases.reason': { a: 7, b: 6, c: 2 } }),
      parameters: parametersWith([reason]),
    });
    expect(batchesIn(plan)).toEqual(['a 01..01 +7 =7', 'b 01..01 +6 =6']);
    expect(reasonFor(plan, 'c')).toBe('too-few');
  });

  it('waits when fewer than five of the same months are outside it', () => {
    const plan = planMonth('2026-01', {
      counts: countsOf({ cases: 12 }, { 'cases.reason': { a: 8, b: 7 } }),
      parameters: parametersWith([reason]),
    });
    expect(batchesIn(plan)).toEqual(['b 01..01 +7 =7']);
    expect(reasonFor(plan, 'a')).toBe('too-few-others');
  });

  it('takes the months it waited along in its next batch', () => {
    const parameters = parametersWith([reason]);
    const first = planMonth('2026-01', {
      counts: countsOf({ cases: 10 }, { 'cases.reason': { a: 5, b: 3 } }),
      parameters,
    });
    const second = planMonth('2026-02', {
      counts: countsOf({ cases: 20 }, { 'cases.reason': { a: 8, b: 9 } }),
      parameters,
      history: historyOf('2026-01', [first.proposal]),
    });
    expect(batchesIn(first)).toEqual(['a 01..01 +5 =5']);
    expect(batchesIn(second)).toEqual(['b 01..02 +9 =9']);
  });

  it('waits after a correction took cases out of it, until five net have come in', () => {
    const parameters = parametersWith([reason]);
    const first = planMonth('2026-01', {
      counts: countsOf({ cases: 14 }, { 'cases.reason': { a: 7 } }),
      parameters,
    });
    const second = planMonth('2026-02', {
      counts: countsOf({ cases: 24 }, { 'cases.reason': { a: 6 } }),
      parameters,
      history: historyOf('2026-01', [first.proposal]),
    });
    expect(batchesIn(second)).toEqual([]);
    expect(second.waiting.find(({ category }) => category === 'a')?.batch).toBe(-1);
  });

  it('waits when the lottery draws it', () => {
    const plan = planMonth('2026-01', {
      counts: countsOf({ cases: 20 }, { 'cases.reason': { a: 7, b: 7 } }),
      parameters: parametersWith([reason]),
      lottery: { waits: ({ category }) => category === 'a', rank: ({ category }) => category },
    });
    expect(batchesIn(plan)).toEqual(['b 01..01 +7 =7']);
    expect(reasonFor(plan, 'a')).toBe('lottery');
  });
});

const areasOf = (counts: { [category: string]: number }, cases: number) =>
  planMonth('2026-01', {
    counts: countsOf({ cases }, { 'cases.area': counts }),
    parameters: parametersWith([area]),
  });

describe('the rest of a single-choice table', () => {
  it('may be nothing at all', () => {
    expect(batchesIn(areasOf({ a: 6, b: 7, c: 8 }, 21))).toHaveLength(3);
  });

  it('is never one category alone, because that could be worked out', () => {
    const result = areasOf({ a: 9, b: 8, c: 2 }, 19);
    expect(batchesIn(result)).toEqual(['b 01..01 +8 =8']);
    expect(reasonFor(result, 'a')).toBe('pool');
  });

  it('holds at least five, also when two categories are left', () => {
    const four = letters('cases.phase', 4);
    const result = planMonth('2026-01', {
      counts: countsOf({ cases: 24 }, { 'cases.phase': { a: 11, b: 10, c: 2, d: 1 } }),
      parameters: parametersWith([four]),
    });
    expect(batchesIn(result)).toHaveLength(1);
  });

  it('prefers to leave out the one category that makes the rest good', () => {
    const four = letters('cases.phase', 4);
    const result = planMonth('2026-01', {
      counts: countsOf({ cases: 26 }, { 'cases.phase': { a: 7, b: 9, c: 10, d: 0 } }),
      parameters: parametersWith([four]),
    });
    // Leaving out any one of a, b and c leaves it and d behind: the first in keyed order goes.
    expect(batchesIn(result)).toEqual(['b 01..01 +9 =9', 'c 01..01 +10 =10']);
  });

  it('of a yes-or-no table keeps both answers back as long as one is small', () => {
    const two = letters('cases.objection', 2);
    const result = planMonth('2026-01', {
      counts: countsOf({ cases: 23 }, { 'cases.objection': { a: 3, b: 20 } }),
      parameters: parametersWith([two]),
    });
    expect(batchesIn(result)).toEqual([]);
  });
});
