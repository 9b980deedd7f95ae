import { describe, expect, it } from 'vitest';
import {
  countInWords,
  eurosInWords,
  marginOf,
  percentOf,
  shareInWords,
} from '../../../server/measures/figure.ts';
import {
  dayInWords,
  periodInWords,
  throughInWords,
} from '../../../server/measures/period-words.ts';
import { runsToShow, totalOver, totalSoFar } from '../../../server/measures/run-totals.ts';
import { perMonth } from './hand-made-source.ts';

describe('numbers in Dutch', () => {
  it('have their unit, in the singular when there is one', () => {
    expect(countInWords(1, 'casussen')).toBe('1 casus');
    expect(countInWords(0, 'casussen')).toBe('0 casussen');
    expect(countInWords(1234, 'vragen')).toBe('1.234 vragen');
  });

  it('are shares with both counts, and a percentage from twenty on', () => {
    expect(shareInWords({ count: 19, of: 19 }, 'bezwaren')).toBe('19 van de 19 bezwaren');
    expect(shareInWords({ count: 27, of: 80 }, 'casussen')).toBe('27 van de 80 casussen (34%)');
  });

  it('never call something all or nothing that is not', () => {
    expect(shareInWords({ count: 999, of: 1000 }, '')).toBe('999 van de 1.000 (ruim 99%)');
    expect(percentOf({ count: 999, of: 1000 })).toBe(99);
    expect(percentOf({ count: 5, of: 19 })).toBe(null);
  });

  it('have a margin from twenty on', () => {
    expect(marginOf({ count: 81, of: 263 })).toBe('tussen 25% en 37%');
    expect(marginOf({ count: 5, of: 19 })).toBe(null);
  });

  it('are whole euros', () => {
    expect(eurosInWords(6_000_000)).toBe('€ 60.000');
  });
});

describe('months in Dutch', () => {
  it('name a run by its first and last month', () => {
    expect(periodInWords({ from: '2026-05', to: '2026-05' })).toBe('mei 2026');
    expect(periodInWords({ from: '2026-07', to: '2026-08' })).toBe('juli–augustus 2026');
    expect(periodInWords({ from: '2025-12', to: '2026-01' })).toBe('december 2025–januari 2026');
    expect(throughInWords('2026-05')).toBe('t/m mei 2026');
    expect(dayInWords('2026-06-05')).toBe('5 juni 2026');
  });
});

describe('totals over runs of months', () => {
  it('add up what is known and say how far it reaches', () => {
    expect(totalSoFar(perMonth(8, 11, null))).toEqual({ n: 19, through: '2026-02' });
    expect(totalSoFar(perMonth(null, null))).toEqual({ n: null, through: null });
    expect(totalSoFar([])).toEqual({ n: null, through: null });
  });

  it('exist only over months where runs meet', () => {
    const runs = [
      { from: '2026-01', to: '2026-01', n: 8 },
      { from: '2026-02', to: '2026-03', n: 11 },
    ];
    expect(totalOver(runs, { from: '2026-01', to: '2026-03' })).toBe(19);
    expect(totalOver(runs, { from: '2026-02', to: '2026-03' })).toBe(11);
    expect(totalOver(runs, { from: '2026-01', to: '2026-02' })).toBe(null);
    expect(totalOver(runs, { from: '2026-01', to: '2026-04' })).toBe(null);
  });

  it('show waiting months at the end as one run', () => {
    expect(runsToShow(perMonth(8, null, null))).toEqual([
      { from: '2026-01', to: '2026-01', n: 8 },
      { from: '2026-02', to: '2026-03', n: null },
    ]);
  });
});
