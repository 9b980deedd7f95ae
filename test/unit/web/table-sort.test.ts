import { expect, test } from 'vitest';
import { nextSort, sortRows } from '../../../web/ui/table-sort.ts';

const rows = [
  { id: 'K-3', days: 12 },
  { id: 'K-1', days: null },
  { id: 'K-2', days: 3 },
];

test('rows stand in order of the column, both ways', () => {
  const up = sortRows(rows, (row) => row.days, 'ascending');
  const down = sortRows(rows, (row) => row.days, 'descending');
  expect(up.map((row) => row.id)).toEqual(['K-2', 'K-3', 'K-1']);
  expect(down.map((row) => row.id)).toEqual(['K-3', 'K-2', 'K-1']);
});

test('a row without a value comes last, whichever way', () => {
  for (const direction of ['ascending', 'descending'] as const) {
    expect(sortRows(rows, (row) => row.days, direction).at(-1)?.id).toBe('K-1');
  }
});

test('sorting leaves the rows that were given as they were', () => {
  const before = rows.map((row) => row.id);
  sortRows(rows, (row) => row.id, 'ascending');
  expect(rows.map((row) => row.id)).toEqual(before);
});

test('pressing a column sorts up first, then down', () => {
  const first = nextSort(undefined, 'days');
  expect(first).toEqual({ column: 'days', direction: 'ascending' });
  expect(nextSort(first, 'days').direction).toBe('descending');
  expect(nextSort(first, 'id')).toEqual({ column: 'id', direction: 'ascending' });
});
