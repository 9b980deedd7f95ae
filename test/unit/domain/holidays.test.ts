import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../../server/domain/holidays.ts';

const dayNamed = (year: number, name: string) =>
  publicHolidays(year).find((holiday) => holiday.name === name)?.day;

describe('the Dutch public holidays', () => {
  it('of 2016 are the nine of the calendar', () => {
    expect(publicHolidays(2016).map((holiday) => holiday.day)).toEqual([
      '2016-01-01',
      '2016-03-27',
      '2016-03-28',
      '2016-04-27',
      '2016-05-05',
      '2016-05-15',
      '2016-05-16',
      '2016-12-25',
      '2016-12-26',
    ]);
  });

  it.each([
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2017, '2017-04-16'],
    [2018, '2018-04-01'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('put Easter of %i on %s', (year, easter) => {
    expect(dayNamed(year, 'Eerste paasdag')).toBe(easter);
  });

  it("move King's Day to Saturday when the 27th is a Sunday", () => {
    expect(dayNamed(2024, 'Koningsdag')).toBe('2024-04-27');
    expect(dayNamed(2025, 'Koningsdag')).toBe('2025-04-26');
  });

  it('know Liberation Day only in a lustrum year', () => {
    expect(dayNamed(2025, 'Bevrijdingsdag')).toBe('2025-05-05');
    expect(dayNamed(2026, 'Bevrijdingsdag')).toBeUndefined();
  });
});
