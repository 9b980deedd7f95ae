import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CodeCount } from './code-counts.ts';
import type { Ids } from './publication-units.ts';

type Db = Kysely<Tables>;

/** Released signals per theme. */
export async function signalsPerTheme(db: Db, signals: Ids<'signal'>): Promise<CodeCount[]> {
  return db
    .selectFrom('signal')
    .where('id', 'in', signals)
    .select((eb) => ['theme as code', eb.fn.countAll<number>().as('n')])
    .groupBy('theme')
    .execute();
}
