import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

/** Signals per theme. */
export async function signalsPerTheme(db: Db, signals: CountedUnits): Promise<MonthCount[]> {
  const themes = db
    .selectFrom(signals.as('own'))
    .innerJoin('signal', 'signal.id', 'own.id')
    .select(['own.month', 'signal.theme as category']);
  return countPerMonthAndCategory(db, themes.as('unit'));
}
