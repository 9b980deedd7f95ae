import { describe, expect, it } from 'vitest';
import {
  monthsGoneBy,
  partOfMonth,
  restOfYear,
} from '../../../../server/publication/planner/coming-closes.ts';

const pilot = { startDay: '2026-01-15', endDay: '2027-01-15' };
const last = { seq: 3, seriesYear: 1, to: '2026-03', keyId: 'k' };

describe('the releases to come', () => {
  it('start with the month that is open, of which the days to come still bring units', () => {
    const rest = restOfYear(pilot, last, {
      today: '2026-04-15',
      keyId: 'k',
      countedThrough: null,
    });
    expect(rest?.due).toBeNull();
    expect(rest?.through).toBe('2026-04-15');
    expect(rest?.closes[0]).toEqual({ from: '2026-04', to: '2026-04', months: 0.5 });
    expect(rest?.closes.at(-1)?.to).toBe('2027-01');
    expect(rest?.closes).toHaveLength(10);
  });

  it('start with the edition that is due, to which nothing comes any more', () => {
    const rest = restOfYear(pilot, last, {
      today: '2026-06-10',
      keyId: 'k',
      countedThrough: null,
    });
    expect(rest?.due).toMatchObject({ from: '2026-04', to: '2026-05' });
    expect(rest?.closes.slice(0, 2)).toEqual([
      { from: '2026-04', to: '2026-05', months: 0 },
      { from: '2026-06', to: '2026-06', months: 1 },
    ]);
  });

  it('reckon with what came since the last edition when only editions are known', () => {
    const rest = restOfYear(pilot, last, {
      today: '2026-06-10',
      keyId: 'k',
      countedThrough: '2026-03-31',
    });
    expect(rest?.closes[0]).toEqual({ from: '2026-04', to: '2026-05', months: 2 });
  });

  it('are those of the whole pilot before it starts, and none after it', () => {
    const before = restOfYear(pilot, null, {
      today: '2025-12-01',
      keyId: 'k',
      countedThrough: null,
    });
    expect(before?.closes).toHaveLength(13);
    expect(before?.closes[0]?.months).toBeCloseTo(17 / 31);
    const given = { today: '2027-03-01', keyId: 'k', countedThrough: null };
    expect(restOfYear(pilot, { ...last, to: '2027-01' }, given)).toBeNull();
  });

  it('stop at the end of a pilot year', () => {
    const twoYears = { startDay: '2026-01-01', endDay: '2028-01-01' };
    const rest = restOfYear(twoYears, last, {
      today: '2026-04-15',
      keyId: 'k',
      countedThrough: null,
    });
    expect(rest?.closes.at(-1)?.to).toBe('2026-12');
  });
});

describe('months', () => {
  it('count for the part that lies within the pilot and after a day', () => {
    expect(partOfMonth(pilot, '2026-01', '2025-12-31')).toBeCloseTo(17 / 31);
    expect(partOfMonth(pilot, '2026-02', '2026-02-14')).toBe(0.5);
    expect(partOfMonth(pilot, '2027-01', '2026-12-31')).toBeCloseTo(14 / 31);
    expect(partOfMonth(pilot, '2027-02', '2026-12-31')).toBe(0);
  });

  it('that have gone by count for their part', () => {
    expect(monthsGoneBy(pilot, '2026-01-14')).toBe(0);
    expect(monthsGoneBy(pilot, '2026-02-28')).toBeCloseTo(17 / 31 + 1);
    expect(monthsGoneBy(pilot, '2025-11-02')).toBe(0);
  });
});
