import { describe, expect, test } from 'vitest';
import {
  capitalised,
  dayInWords,
  enumeration,
  instantInWords,
  runInWords,
  wholeEuros,
  wholeNumber,
} from '../../../server/report/notation.ts';

describe('numbers and days as they are written in Dutch', () => {
  test('thousands have a point, amounts a euro sign that does not break off', () => {
    expect(wholeNumber(1234567)).toBe('1.234.567');
    expect(wholeEuros(6_000_000)).toBe('€\u00a060.000');
  });

  test('a day is written out, an instant is a day in the Netherlands', () => {
    expect(dayInWords('2017-05-04')).toBe('4 mei 2017');
    expect(instantInWords('2026-06-30T22:30:00.000Z')).toBe('1 juli 2026');
  });

  test('a run of months names its year once when it can', () => {
    expect(runInWords('2026-05', '2026-05')).toBe('mei 2026');
    expect(runInWords('2026-07', '2026-08')).toBe('juli en augustus 2026');
    expect(runInWords('2026-12', '2027-01')).toBe('december 2026 en januari 2027');
    expect(runInWords('2026-06', '2027-05')).toBe('juni 2026 tot en met mei 2027');
  });

  test('things in a row end with "en"', () => {
    expect(enumeration([])).toBe('');
    expect(enumeration(['a'])).toBe('a');
    expect(enumeration(['a', 'b', 'c'])).toBe('a, b en c');
  });

  test('a sentence begins with a capital', () => {
    expect(capitalised('één bezwaar')).toBe('Één bezwaar');
  });
});
