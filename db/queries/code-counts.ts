import type { AliasedSelectQueryBuilder, Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** How many units have a code; code null: the field is empty. */
export type CodeCount = { code: string | null; n: number };

/** Counts units by their category, worked out in SQL. */
export async function countPerCategory(
  db: Kysely<Tables>,
  units: AliasedSelectQueryBuilder<{ category: string | null }, 'unit'>,
): Promise<CodeCount[]> {
  return db
    .selectFrom(units)
    .select((eb) => ['unit.category as code', eb.fn.countAll<number>().as('n')])
    .groupBy('unit.category')
    .execute();
}
