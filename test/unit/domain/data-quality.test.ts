import { describe, expect, test } from 'vitest';
import { byUrgency, entryLateness, fieldQuality } from '../../../server/domain/data-quality.ts';

describe('how a field stands', () => {
  const counts = [
    { month: '2026-02', code: 'F1', n: 4 },
    { month: '2026-01', code: 'F2', n: 3 },
    { month: '2026-01', code: 'F9', n: 2 },
    { month: '2026-01', code: null, n: 1 },
  ];

  test('filled, unknown and empty add up, and the months are in order', () => {
    const { months, ...all } = fieldQuality(counts, 'F9');
    expect(all).toEqual({ filled: 7, unknown: 2, empty: 1 });
    expect(months).toEqual([
      { month: '2026-01', filled: 3, unknown: 2, empty: 1 },
      { month: '2026-02', filled: 4, unknown: 0, empty: 0 },
    ]);
  });

  test('a field without a code for unknown is filled or empty', () => {
    expect(fieldQuality(counts, null)).toMatchObject({ filled: 9, unknown: 0, empty: 1 });
  });
});

const entry = (day: string, enteredOn: string, n = 1, isLate: 0 | 1 = 0) => ({
  day,
  enteredOn,
  n,
  isLate,
});

describe('how late contacts are entered', () => {
  test('seven days later is in time, eight is late', () => {
    const told = entryLateness([
      entry('2026-03-01', '2026-03-08'),
      entry('2026-03-01', '2026-03-09', 2),
    ]);
    expect(told).toMatchObject({ of: 3, late: 2 });
  });

  test('the median is the day by which half was entered', () => {
    const told = entryLateness([
      entry('2026-03-01', '2026-03-01', 5),
      entry('2026-03-01', '2026-03-04', 4),
      entry('2026-03-01', '2026-03-30', 2),
    ]);
    expect(told.medianDays).toBe(3);
    expect(entryLateness([entry('2026-03-01', '2026-03-01', 9)]).medianDays).toBe(0);
    expect(entryLateness([]).medianDays).toBeNull();
  });

  test('an entry just after midnight is never before its contact', () => {
    expect(entryLateness([entry('2026-03-02', '2026-03-01')]).medianDays).toBe(0);
  });

  test('what came after the release is told apart, per month of the contact', () => {
    const { months } = entryLateness([
      entry('2026-03-31', '2026-05-09', 1, 1),
      entry('2026-02-01', '2026-02-02', 2),
    ]);
    expect(months).toEqual([
      { month: '2026-02', of: 2, medianDays: 1, late: 0, afterRelease: 0 },
      { month: '2026-03', of: 1, medianDays: 39, late: 1, afterRelease: 1 },
    ]);
  });
});

const line = (id: string, countsNext: boolean, missing: number, openedDay: string) => ({
  id,
  countsNext,
  missing: Array.from({ length: missing }),
  openedDay,
});

test('the worklist begins with what the next edition counts, then what misses most, then the oldest', () => {
  const lines = [
    line('counted', false, 5, '2026-01-01'),
    line('new', true, 1, '2026-03-02'),
    line('old', true, 1, '2026-03-01'),
    line('bare', true, 3, '2026-04-01'),
  ];
  expect(lines.toSorted(byUrgency).map(({ id }) => id)).toEqual(['bare', 'old', 'new', 'counted']);
});
