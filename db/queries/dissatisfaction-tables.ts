import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerCategory } from './code-counts.ts';
import type { CodeCount } from './code-counts.ts';
import type { Ids } from './publication-units.ts';

type Db = Kysely<Tables>;

/** Dissatisfactions per value of a column. */
export async function dissatisfactionsPerColumn(
  db: Db,
  dissatisfactions: Ids<'dissatisfaction'>,
  column: 'status' | 'subject' | 'aboutWhom',
): Promise<CodeCount[]> {
  return db
    .selectFrom('dissatisfaction')
    .where('id', 'in', dissatisfactions)
    .select((eb) => [eb.ref(column).as('code'), eb.fn.countAll<number>().as('n')])
    .groupBy(column)
    .execute();
}

/** Dissatisfactions per reason for not complaining; those that became a complaint are "filed". */
export async function dissatisfactionsPerReasonNotFiled(
  db: Db,
  dissatisfactions: Ids<'dissatisfaction'>,
): Promise<CodeCount[]> {
  const reasons = db
    .selectFrom('dissatisfaction')
    .where('id', 'in', dissatisfactions)
    .select((eb) =>
      eb
        .case()
        .when('status', 'in', ['C3', 'C4'])
        .then('filed')
        .else(eb.ref('reasonNotFiled'))
        .end()
        .as('category'),
    );
  return countPerCategory(db, reasons.as('unit'));
}

/** Dissatisfactions by whether the complaints officer was contacted. */
export async function dissatisfactionsPerOfficerContact(
  db: Db,
  dissatisfactions: Ids<'dissatisfaction'>,
): Promise<CodeCount[]> {
  const contacts = db
    .selectFrom('dissatisfaction')
    .where('id', 'in', dissatisfactions)
    .select((eb) =>
      eb
        .case()
        .when('officerContact', '=', 1)
        .then('yes')
        .when('officerContact', '=', 0)
        .then('no')
        .else('unknown')
        .end()
        .as('category'),
    );
  return countPerCategory(db, contacts.as('unit'));
}
