import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

// Every query starts from the given cases or contacts, which come from an index of the pilot and the
// provider, and looks up the rest by primary key or by case_id. A field that is empty has no code.

/**
 * Cases by whether an area is known. A resident who does not want to be registered is not asked:
 * such a case, without a code, counts as "unknown". Source: pilot document §4.
 */
export async function casesWithArea(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const areas = db
    .selectFrom(cases.as('own'))
    .innerJoin('supportCase', 'supportCase.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('supportCase.areaId', 'is not', null)
        .then('known')
        .when('supportCase.code', 'is', null)
        .then('unknown')
        .else(null)
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, areas.as('unit'));
}

/** Cases per main reason. */
export async function casesPerMainReason(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const reasons = db
    .selectFrom(cases.as('own'))
    .leftJoin('caseReason', (join) =>
      join.onRef('caseReason.caseId', '=', 'own.id').on('caseReason.isMain', '=', 1),
    )
    .select(['own.month', 'caseReason.code as category']);
  return countPerMonthAndCategory(db, reasons.as('unit'));
}

/** Cases by whether the day of the request is known. */
export async function casesWithRequestDay(db: Db, cases: CountedUnits): Promise<MonthCount[]> {
  const days = db
    .selectFrom(cases.as('own'))
    .innerJoin('supportCase', 'supportCase.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('supportCase.requestDay', 'is', null)
        .then(null)
        .else('known')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, days.as('unit'));
}

/** Contacts by whether their length is known. */
export async function contactsWithMinutes(db: Db, contacts: CountedUnits): Promise<MonthCount[]> {
  const lengths = db
    .selectFrom(contacts.as('own'))
    .innerJoin('contact', 'contact.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb.case().when('contact.minutes', 'is', null).then(null).else('known').end().as('category'),
    ]);
  return countPerMonthAndCategory(db, lengths.as('unit'));
}

/** Contacts by what was done: the code that sorts first, so "not known" only when it stands alone. */
export async function contactsPerFirstForm(db: Db, contacts: CountedUnits): Promise<MonthCount[]> {
  const forms = db.selectFrom(contacts.as('own')).select((eb) => [
    'own.month',
    eb
      .selectFrom('contactForm')
      .whereRef('contactForm.contactId', '=', 'own.id')
      .select((inner) => inner.fn.min('contactForm.code').as('code'))
      .as('category'),
  ]);
  return countPerMonthAndCategory(db, forms.as('unit'));
}

/** Questions per law or per life domain. */
export async function questionsPerCode(
  db: Db,
  contacts: CountedUnits,
  axis: 'lifeDomain' | 'law',
): Promise<MonthCount[]> {
  const codes = db
    .selectFrom(contacts.as('own'))
    .innerJoin('question', 'question.contactId', 'own.id')
    .select((eb) => ['own.month', eb.ref(`question.${axis}`).as('category')]);
  return countPerMonthAndCategory(db, codes.as('unit'));
}

/** How many contacts of one day were entered on one day. */
export type EntryDelay = {
  /** The day of the contact. */
  day: string;
  /** The day it was entered, in UTC: an entry in the first hours after midnight counts a day early. */
  enteredOn: string;
  /** Whether the month of the contact was released by then. */
  isLate: 0 | 1;
  n: number;
};

/** When contacts were entered. */
export async function entryDelays(db: Db, contacts: CountedUnits): Promise<EntryDelay[]> {
  const entries = db
    .selectFrom(contacts.as('own'))
    .innerJoin('contact', 'contact.id', 'own.id')
    .select((eb) => [
      'contact.day',
      'contact.isLate',
      eb.fn<string>('substr', ['contact.createdAt', eb.lit(1), eb.lit(10)]).as('enteredOn'),
    ]);
  return db
    .selectFrom(entries.as('entry'))
    .select((eb) => [
      'entry.day',
      'entry.enteredOn',
      'entry.isLate',
      eb.fn.countAll<number>().as('n'),
    ])
    .groupBy(['entry.day', 'entry.enteredOn', 'entry.isLate'])
    .orderBy('entry.day')
    .execute();
}
