import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../../server/domain/edition-coverage.ts';
import { historyOf } from '../../../../server/publication/history.ts';
import { expectedAt } from '../../../../server/publication/planner/expected-by-volume.ts';
import { expectationFrom } from '../../../../server/publication/planner/expectation.ts';
import { countsFromLedger } from '../../../../server/publication/planner/ledger-counts.ts';
import { poisson, seededNumbers } from '../../../../server/publication/planner/seeded-numbers.ts';
import { countsOf, letters, parametersWith, planMonth } from '../small-world.ts';

describe('what an edition shows', () => {
  it('is how many numbers there are, and how far they are behind', () => {
    expect(coverageOf(['2026-05', '2026-03', null, '2026-05'], '2026-05')).toEqual({
      shown: 3,
      of: 4,
      lagMonths: 2 / 3,
    });
    expect(coverageOf(['2025-11'], '2026-02').lagMonths).toBe(3);
  });

  it('has no lag when nothing is shown', () => {
    expect(coverageOf([null, null], '2026-05')).toEqual({ shown: 0, of: 2, lagMonths: null });
  });
});

describe('what was found at a number of cases', () => {
  it('is as measured at the measured numbers, in between elsewhere', () => {
    expect(expectedAt(220)).toEqual({ shown: 0.78, error: 0.09, lagMonths: 0.7 });
    const between = expectedAt(150);
    expect(between.shown).toBeGreaterThan(0.62);
    expect(between.shown).toBeLessThan(0.78);
    expect(between.lagMonths).toBeGreaterThan(0.7);
  });

  it('is that of the nearest number outside them', () => {
    expect(expectedAt(10)).toEqual(expectedAt(60));
    expect(expectedAt(50_000)).toEqual(expectedAt(4000));
  });
});

describe('what is expected', () => {
  it('rests on assumptions at first, and on what was seen when that is much', () => {
    const first = expectationFrom(15, countsOf({}));
    expect(first.perCase['closed-cases']).toBeCloseTo(0.8);
    const later = expectationFrom(15, countsOf({ cases: 980, 'closed-cases': 100 }));
    expect(later.perCase['closed-cases']).toBeCloseTo(0.116);
    expect(later.perCase.cases).toBe(1);
  });

  it('has about as many arrivals as the mean, also a large one', () => {
    for (const mean of [0.5, 8, 900]) {
      const next = seededNumbers(`toets ${mean}`);
      const drawn = Array.from({ length: 400 }, () => poisson(next, mean));
      const average = drawn.reduce((sum, n) => sum + n, 0) / drawn.length;
      expect(Math.abs(average - mean)).toBeLessThan(4 * Math.sqrt(mean / 400));
    }
  });
});

describe('what there probably is, from editions alone', () => {
  const area = letters('cases.area', 4);
  const parameters = parametersWith([area]);

  it('divides the whole total of a single-choice table and never goes under what is shown', () => {
    const counts = countsOf({ cases: 31 }, { 'cases.area': { a: 14, b: 9, c: 4, d: 4 } });
    const { proposal } = planMonth('2026-01', { counts, parameters });
    const history = historyOf('2026-01', [proposal]);
    const estimated = countsFromLedger(parameters, history);
    const perArea = [...estimated.tables['cases.area'].values()];
    expect(estimated.totals.cases).toBe(31);
    expect(perArea.reduce((sum, n) => sum + n, 0)).toBe(31);
    expect(estimated.tables['cases.area'].get('a')).toBe(14);
  });

  it('knows nothing before the first edition', () => {
    const estimated = countsFromLedger(parameters, historyOf('2026-01', []));
    expect(estimated.totals.cases).toBe(0);
    expect([...estimated.tables['cases.area'].values()]).toEqual([0, 0, 0, 0]);
  });
});
