import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  countText,
  formatDay,
  formatDayShort,
  formatEuro,
  formatInstant,
  formatInstantDay,
  formatMinutes,
  formatMonth,
  formatMonthRun,
  formatMonthShort,
  formatNumber,
  formatPercent,
  formatWeekday,
  parseDutchNumber,
  shareText,
} from '../../../web/data/format.ts';

/** Intl puts a no-break space after the euro sign; to a reader it is a space. */
const spaced = (text: string) => text.replaceAll(/\s/g, ' ');

describe('days and months', () => {
  test('a day is written in full, short, or with its weekday', () => {
    expect(formatDay('2026-06-03')).toBe('3 juni 2026');
    expect(formatDayShort('2026-08-03')).toBe('3 aug 2026');
    expect(formatDayShort('2026-06-03')).toBe('3 juni 2026');
    expect(formatWeekday('2026-06-03')).toBe('woensdag 3 juni');
  });

  test('the first and last day of a year stay in their year, whatever the time zone', () => {
    expect(formatDay('2026-01-01')).toBe('1 januari 2026');
    expect(formatDay('2026-12-31')).toBe('31 december 2026');
  });

  test('a month is written in full or short', () => {
    expect(formatMonth('2026-06')).toBe('juni 2026');
    expect(formatMonthShort('2026-09')).toBe('sep 2026');
    expect(formatMonthShort('2026-03')).toBe('mrt 2026');
  });

  test('a run of months names the year once when it is one year', () => {
    expect(formatMonthRun('2026-07', '2026-08')).toBe('juli–aug 2026');
    expect(formatMonthRun('2025-12', '2026-01')).toBe('dec 2025–jan 2026');
    expect(formatMonthRun('2026-07', '2026-07')).toBe('juli 2026');
  });

  test('an instant is shown in Amsterdam time, summer and winter', () => {
    expect(formatInstant('2026-06-03T12:05:00.000Z')).toBe('3 juni 2026, 14.05 uur');
    expect(formatInstant('2026-12-31T23:30:00.000Z')).toBe('1 januari 2027, 00.30 uur');
    expect(formatInstantDay('2026-12-31T23:30:00.000Z')).toBe('1 januari 2027');
  });
});

describe('numbers', () => {
  test('a number has points for thousands and a comma', () => {
    expect(formatNumber(12345)).toBe('12.345');
    expect(formatNumber(7.5)).toBe('7,5');
    expect(formatNumber(7, 1)).toBe('7,0');
  });

  test('an amount shows cents only when there are any', () => {
    expect(spaced(formatEuro(1250))).toBe('€ 1.250');
    expect(spaced(formatEuro(12.5))).toBe('€ 12,50');
  });

  test('a share always carries its counts, and a percentage only from twenty on', () => {
    expect(shareText(27, 80)).toBe('27 van de 80 (34%)');
    expect(shareText(9, 12)).toBe('9 van de 12');
    expect(shareText(10, 19)).toBe('10 van de 19');
    expect(shareText(10, 20)).toBe('10 van de 20 (50%)');
    expect(shareText(0, 0)).toBe('0 van de 0');
    expect(formatPercent(0.335)).toBe('34%');
  });

  test('a count agrees with its word', () => {
    expect(countText(1, 'casus', 'casussen')).toBe('1 casus');
    expect(countText(0, 'casus', 'casussen')).toBe('0 casussen');
  });

  test('minutes are said in hours from sixty on', () => {
    expect(formatMinutes(1)).toBe('1 minuut');
    expect(formatMinutes(45)).toBe('45 minuten');
    expect(formatMinutes(60)).toBe('1 uur');
    expect(formatMinutes(80)).toBe('1 uur 20 min');
  });
});

describe('a number typed the Dutch way', () => {
  test('reads the comma, the thousands point and an empty box', () => {
    expect(parseDutchNumber('1.234,5')).toBe(1234.5);
    expect(parseDutchNumber(' 30 ')).toBe(30);
    expect(parseDutchNumber('')).toBeUndefined();
  });

  test('does not take what is not a number, nor an English decimal point', () => {
    expect(parseDutchNumber('abc')).toBeNaN();
    expect(parseDutchNumber('1.5')).toBeNaN();
    expect(parseDutchNumber('1,2,3')).toBeNaN();
  });

  test('reads back every number as Naast writes it', () => {
    assert(
      property(integer({ min: -1_000_000, max: 1_000_000 }), (cents) => {
        expect(parseDutchNumber(formatNumber(cents / 100))).toBeCloseTo(cents / 100, 6);
      }),
    );
  });
});
