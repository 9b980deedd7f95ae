import type { AliasedSelectQueryBuilder, Kysely, SelectQueryBuilder } from 'kysely';
import type { Tables } from '../tables.ts';

/** Rows to count: the id of each, and the month (yyyy-mm) in which it counts. */
export type CountedUnits = SelectQueryBuilder<Tables, never, { id: string; month: string }>;

/** One row per unit and category: the month of the unit and the code, null when the field is empty. */
export type CategorisedUnits = AliasedSelectQueryBuilder<
  { month: string; category: string | null },
  'unit'
>;

/** How many units have a code; code null: the field is empty. */
export type CodeCount = { code: string | null; n: number };

/** How many units of a month are in a category. */
export type MonthCount = CodeCount & { month: string };

/** How many units a month has. */
export type MonthTotal = { month: string; n: number };

/** Counts units per month, oldest first; a month without units has no row. */
export async function countPerMonth(
  db: Kysely<Tables>,
  units: CountedUnits,
): Promise<MonthTotal[]> {
  return db
    .selectFrom(units.as('unit'))
    .select((eb) => ['unit.month', eb.fn.countAll<number>().as('n')])
    .groupBy('unit.month')
    .orderBy('unit.month')
    .execute();
}

/** Counts units per month and category, oldest month first. */
export async function countPerMonthAndCategory(
  db: Kysely<Tables>,
  units: CategorisedUnits,
): Promise<MonthCount[]> {
  return db
    .selectFrom(units)
    .select((eb) => ['unit.month', 'unit.category as code', eb.fn.countAll<number>().as('n')])
    .groupBy(['unit.month', 'unit.category'])
    .orderBy('unit.month')
    .execute();
}
