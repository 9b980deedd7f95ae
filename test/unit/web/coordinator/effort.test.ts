import { expect, test } from 'vitest';
import { effortSoFar } from '../../../../web/coordinator/effort/effort-months.ts';
import type { StoredEffort } from '../../../../web/coordinator/effort/effort-query.ts';
import {
  effortToSend,
  effortValues,
  isNumber,
} from '../../../../web/coordinator/effort/effort-values.ts';

const pilot = { startDay: '2026-01-15', endDay: '2027-01-15' };
const filled = (month: string, minutes: number, costCents: number): StoredEffort => ({
  id: month,
  month,
  minutes,
  costCents,
  version: 1,
});

test('months that have begun are listed, an empty one included, with the cost so far', () => {
  const soFar = effortSoFar(pilot, '2026-03-02', [
    filled('2026-01', 600, 50_000),
    filled('2026-03', 300, 20_000),
  ]);
  expect(soFar.months.map(({ month, soFarCents }) => [month, soFarCents])).toEqual([
    ['2026-01', 50_000],
    ['2026-02', 50_000],
    ['2026-03', 70_000],
  ]);
  expect(soFar).toMatchObject({ minutes: 900, costCents: 70_000, filled: 2, monthsOfPilot: 13 });
});

test('before the pilot there is nothing to fill in', () => {
  expect(effortSoFar(pilot, '2025-12-31', []).months).toEqual([]);
});

test('half an hour and fifty cents come back as they were typed', () => {
  const sent = effortToSend({ minutes: '62,5', costCents: '1.250,50' });
  expect(sent).toEqual({ minutes: 3750, costCents: 125_050 });
  expect(effortToSend(effortValues(sent))).toEqual(sent);
  expect(['', 'tachtig', '80'].map(isNumber)).toEqual([false, false, true]);
});
