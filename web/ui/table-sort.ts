/** Which column a table is sorted by, and which way. */
export type Sort = { column: string; direction: 'ascending' | 'descending' };

/** What a row is sorted by in one column; null sorts last, whichever way. */
export type SortValue = string | number | null;

/** The rows in order of `valueOf`. Dutch order for words; equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  valueOf: (row: Row) => SortValue,
  direction: Sort['direction'],
): Row[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((left, right) => {
    const a = valueOf(left);
    const b = valueOf(right);
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * String(a).localeCompare(String(b), 'nl');
  });
}

/** The next sort when the button of a column is pressed: up first, then down, then up again. */
export function nextSort(sort: Sort | undefined, column: string): Sort {
  const down = sort?.column === column && sort.direction === 'ascending';
  return { column, direction: down ? 'descending' : 'ascending' };
}
