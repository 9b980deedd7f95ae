import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CodeCount, CountedUnits, MonthTotal } from './counts.ts';

type Db = Kysely<Tables>;

// The given contacts and cases come from an index of the pilot; the rest is looked up by primary
// key: question (contact_id, …), contact (id), support_case (id).

/** Questions per month of their contact; a question is one life domain with one law. */
export async function liveQuestionsPerMonth(db: Db, contacts: CountedUnits): Promise<MonthTotal[]> {
  return db
    .selectFrom(contacts.as('own'))
    .innerJoin('question', 'question.contactId', 'own.id')
    .select((eb) => ['own.month', eb.fn.countAll<number>().as('n')])
    .groupBy('own.month')
    .orderBy('own.month')
    .execute();
}

/** Questions per life domain or per law; every question has one of each, so both add up. */
export async function liveQuestionsPer(
  db: Db,
  contacts: CountedUnits,
  axis: 'lifeDomain' | 'law',
): Promise<CodeCount[]> {
  return db
    .selectFrom(contacts.as('own'))
    .innerJoin('question', 'question.contactId', 'own.id')
    .select((eb) => [eb.ref(`question.${axis}`).as('code'), eb.fn.countAll<number>().as('n')])
    .groupBy(`question.${axis}`)
    .execute();
}

/** Contacts per channel. */
export async function liveContactsPerChannel(db: Db, contacts: CountedUnits): Promise<CodeCount[]> {
  return db
    .selectFrom(contacts.as('own'))
    .innerJoin('contact', 'contact.id', 'own.id')
    .select((eb) => ['contact.channel as code', eb.fn.countAll<number>().as('n')])
    .groupBy('contact.channel')
    .execute();
}

/** How many contacts have no length, of how many. */
export async function liveContactsWithoutMinutes(
  db: Db,
  contacts: CountedUnits,
): Promise<{ unknown: number; of: number }> {
  const row = await db
    .selectFrom(contacts.as('own'))
    .innerJoin('contact', 'contact.id', 'own.id')
    .select((eb) => [
      eb.fn.countAll<number>().as('of'),
      eb.fn.count<number>('contact.minutes').as('known'),
    ])
    .executeTakeFirstOrThrow();
  return { unknown: row.of - row.known, of: row.of };
}

/** Working days from request to first conversation, one per case where known, ascending. */
export async function liveResponseDays(db: Db, cases: CountedUnits): Promise<number[]> {
  const rows = await db
    .selectFrom(cases.as('own'))
    .innerJoin('supportCase', 'supportCase.id', 'own.id')
    .where('supportCase.responseDays', 'is not', null)
    .select('supportCase.responseDays')
    .orderBy('supportCase.responseDays')
    .execute();
  return rows.flatMap(({ responseDays }) => (responseDays === null ? [] : [responseDays]));
}

/** Answers of residents that were filled in together with somebody, of all. */
export async function liveFilledInTogether(
  db: Db,
  experiences: CountedUnits,
): Promise<{ count: number; of: number }> {
  const row = await db
    .selectFrom(experiences.as('own'))
    .innerJoin('experience', 'experience.id', 'own.id')
    .select((eb) => [
      eb.fn.countAll<number>().as('of'),
      eb.fn.sum<number | null>('experience.filledInTogether').as('count'),
    ])
    .executeTakeFirstOrThrow();
  return { count: row.count ?? 0, of: row.of };
}
