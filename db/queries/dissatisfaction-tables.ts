import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

/** Dissatisfactions per value of a column. */
export async function dissatisfactionsPerColumn(
  db: Db,
  dissatisfactions: CountedUnits,
  column: 'status' | 'subject' | 'aboutWhom',
): Promise<MonthCount[]> {
  const values = db
    .selectFrom(dissatisfactions.as('own'))
    .innerJoin('dissatisfaction', 'dissatisfaction.id', 'own.id')
    .select((eb) => ['own.month', eb.ref(`dissatisfaction.${column}`).as('category')]);
  return countPerMonthAndCategory(db, values.as('unit'));
}

/** Dissatisfactions per reason for not complaining; those that became a complaint are "filed". */
export async function dissatisfactionsPerReasonNotFiled(
  db: Db,
  dissatisfactions: CountedUnits,
): Promise<MonthCount[]> {
  const reasons = db
    .selectFrom(dissatisfactions.as('own'))
    .innerJoin('dissatisfaction', 'dissatisfaction.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('dissatisfaction.status', 'in', ['C3', 'C4'])
        .then('filed')
        .else(eb.ref('dissatisfaction.reasonNotFiled'))
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, reasons.as('unit'));
}

/** Dissatisfactions by whether the complaints officer was contacted. */
export async function dissatisfactionsPerOfficerContact(
  db: Db,
  dissatisfactions: CountedUnits,
): Promise<MonthCount[]> {
  const contacts = db
    .selectFrom(dissatisfactions.as('own'))
    .innerJoin('dissatisfaction', 'dissatisfaction.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('dissatisfaction.officerContact', '=', 1)
        .then('yes')
        .when('dissatisfaction.officerContact', '=', 0)
        .then('no')
        .else('unknown')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, contacts.as('unit'));
}
