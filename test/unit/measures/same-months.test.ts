import { describe, expect, it } from 'vitest';
import { sameMonthsAYearEarlier } from '../../../server/measures/result-4/same-months.ts';
import type { ExactFigure } from '../../../server/measures/source.ts';

const given = (from: string, to: string, value: number | null): ExactFigure => ({
  category: 'W1',
  from,
  to,
  value,
  source: null,
  asOfDay: null,
});

const pairs = (...figures: ExactFigure[]) => sameMonthsAYearEarlier(figures, '2026-01', '2026-12');

describe('the same months a year earlier', () => {
  it('pairs a month with the same month', () => {
    expect(pairs(given('2025-03', '2025-03', 7), given('2026-03', '2026-03', 5))).toEqual([
      { from: '2026-03', to: '2026-03', now: 5, before: 7 },
    ]);
  });

  it('joins three months to meet a quarter of the year before', () => {
    expect(
      pairs(
        given('2025-01', '2025-03', 20),
        given('2026-01', '2026-01', 5),
        given('2026-02', '2026-02', 4),
        given('2026-03', '2026-03', 6),
      ),
    ).toEqual([{ from: '2026-01', to: '2026-03', now: 15, before: 20 }]);
  });

  it('joins the months of the year before to meet a quarter of this year', () => {
    expect(
      pairs(
        given('2025-01', '2025-02', 8),
        given('2025-03', '2025-03', 6),
        given('2026-01', '2026-03', 9),
      ),
    ).toEqual([{ from: '2026-01', to: '2026-03', now: 9, before: 14 }]);
  });

  it.each([
    ['a month is missing', given('2026-01', '2026-02', 9)],
    ['a month is not known', given('2026-01', '2026-03', null)],
  ])('leaves the run out on both sides when %s', (_why, now) => {
    expect(pairs(given('2025-01', '2025-03', 20), now)).toEqual([]);
  });

  it('leaves out months that were given twice', () => {
    expect(
      pairs(
        given('2025-01', '2025-03', 20),
        given('2026-01', '2026-03', 15),
        given('2026-02', '2026-02', 5),
      ),
    ).toEqual([]);
  });

  it('never compares winter with summer', () => {
    expect(pairs(given('2025-01', '2025-01', 9), given('2026-07', '2026-07', 3))).toEqual([]);
  });
});
