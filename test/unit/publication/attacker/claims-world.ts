import type { Claim } from '../../../../server/publication/attacker/claims.ts';
import { tableModel } from '../../../../server/publication/attacker/table-model.ts';
import type { TableModel } from '../../../../server/publication/attacker/table-model.ts';
import type { PublishedTable } from '../../../../server/publication/parameters.ts';
import { letters } from '../small-world.ts';

/** Months are numbered from 1: `january` is 1. */
const month = (place: number): string => `2026-${String(place).padStart(2, '0')}`;

/** An exact total of the series over a run of months. */
export function total(first: number, last: number, n: number): Claim {
  return {
    series: 'cases',
    table: null,
    category: null,
    from: month(first),
    to: month(last),
    least: n,
    most: n,
  };
}

/** "No total yet": fewer than five. */
export function noTotal(first: number, last: number): Claim {
  return { ...total(first, last, 4), least: 0 };
}

/** An exact batch of a category: `batch('a', [1, 2], 9)` is nine over the first two months. */
export function batch(
  category: string,
  [first, last]: readonly [number, number],
  n: number,
  table: PublishedTable['id'] = 'cases.area',
): Claim {
  return {
    series: 'cases',
    table,
    category,
    from: month(first),
    to: month(last),
    least: n,
    most: n,
  };
}

/** A table with this many categories (a, b, c …) and what is known of it. */
export function known(
  claims: readonly Claim[],
  size = 3,
  table: PublishedTable = letters('cases.area', size),
): TableModel {
  return tableModel(table, {
    firstMonth: month(1),
    claims,
    parameters: { batchSize: 5, experienceBatchSize: 5 },
  });
}
