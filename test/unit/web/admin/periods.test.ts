import { expect, test } from 'vitest';
import {
  periodChoices,
  periodOf,
  periodText,
  periodValue,
  spanOf,
} from '../../../../web/admin/baseline/periods.ts';

const quarter = { monthFrom: '2026-01', monthTo: '2026-03' };
const odd = { monthFrom: '2026-02', monthTo: '2026-04' };

test('a period is named as people name it', () => {
  expect(periodText({ monthFrom: '2026-06', monthTo: '2026-06' })).toBe('juni 2026');
  expect(periodText(quarter)).toBe('1e kwartaal 2026 (jan–mrt 2026)');
  expect(periodText({ monthFrom: '2025-10', monthTo: '2025-12' })).toBe(
    '4e kwartaal 2025 (okt–dec 2025)',
  );
  expect(periodText(odd)).toBe('feb–apr 2026');
});

test('a period survives being the value of a field', () => {
  expect(periodOf(periodValue(quarter))).toEqual(quarter);
  expect([spanOf(quarter), spanOf({ monthFrom: '2026-01', monthTo: '2026-01' })]).toEqual([
    'quarter',
    'month',
  ]);
});

test('only quarters that are over are offered, newest first, under their year', () => {
  const choices = periodChoices('quarter', { first: '2025-07', last: '2026-05' });
  expect(choices.map(({ value, group }) => [value, group])).toEqual([
    ['2026-01/2026-03', '2026'],
    ['2025-10/2025-12', '2025'],
    ['2025-07/2025-09', '2025'],
  ]);
});

test('a stored period that is no calendar quarter stays in the list', () => {
  const range = { first: '2026-01', last: '2026-06' };
  expect(periodChoices('quarter', range, odd).map(({ value }) => value)).toContain(
    periodValue(odd),
  );
});
