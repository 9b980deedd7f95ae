import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { ContactRow } from '../tables/records.ts';
import type { Reach } from './reach.ts';

/** A contact as it stands in the file. */
export type StoredContact = Selectable<ContactRow>;

/** One question of a contact. */
export type StoredQuestion = { contactId: string; lifeDomain: string; law: string };

/** Contacts of cases within reach: a supporter's own cases, whoever had the conversation. */
function contactsWithin(db: Db, reach: Reach) {
  return db
    .selectFrom('contact')
    .innerJoin('supportCase', 'supportCase.id', 'contact.caseId')
    .selectAll('contact')
    .where('contact.pilotId', '=', reach.pilotId)
    .where('contact.providerId', '=', reach.providerId)
    .$if(reach.supporterId !== null, (query) =>
      query.where('supportCase.supporterId', '=', reach.supporterId ?? ''),
    );
}

/** One contact, or undefined when it does not exist within reach. */
export async function findContact(
  db: Db,
  reach: Reach,
  id: string,
): Promise<StoredContact | undefined> {
  return contactsWithin(db, reach).where('contact.id', '=', id).executeTakeFirst();
}

/** The contacts of a case, oldest first. Index: contact_case_idx. */
export async function contactsOfCase(db: Db, caseId: string): Promise<StoredContact[]> {
  return db
    .selectFrom('contact')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('day')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** The contact that a supporter logged last, in a case that is still within reach. Index: contact_supporter_idx. */
export async function lastLoggedContact(
  db: Db,
  reach: Reach,
  userId: string,
): Promise<StoredContact | undefined> {
  return contactsWithin(db, reach)
    .where('contact.supporterId', '=', userId)
    .orderBy('contact.createdAt', 'desc')
    .orderBy('contact.day', 'desc')
    .orderBy('contact.id')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Contacts of one supporter that took place on a day or were logged between two instants, newest
 * first. Index: contact_supporter_idx for the day.
 */
export async function contactsOfDay(
  db: Db,
  reach: Reach,
  on: { userId: string; day: string; from: string; to: string },
): Promise<(StoredContact & { caseCode: string | null })[]> {
  return contactsWithin(db, reach)
    .select('supportCase.code as caseCode')
    .where('contact.supporterId', '=', on.userId)
    .where((eb) =>
      eb.or([
        eb('contact.day', '=', on.day),
        eb.and([eb('contact.createdAt', '>=', on.from), eb('contact.createdAt', '<', on.to)]),
      ]),
    )
    .orderBy('contact.createdAt', 'desc')
    .orderBy('contact.id')
    .limit(200)
    .execute();
}

/** The questions of several contacts. */
export async function questionsOf(
  db: Db,
  contactIds: readonly string[],
): Promise<StoredQuestion[]> {
  if (contactIds.length === 0) return [];
  return db
    .selectFrom('question')
    .select(['contactId', 'lifeDomain', 'law'])
    .where('contactId', 'in', contactIds)
    .orderBy('contactId')
    .orderBy('lifeDomain')
    .orderBy('law')
    .execute();
}

/** The forms of support of several contacts. */
export async function formsOf(
  db: Db,
  contactIds: readonly string[],
): Promise<{ contactId: string; code: string }[]> {
  if (contactIds.length === 0) return [];
  return db
    .selectFrom('contactForm')
    .selectAll()
    .where('contactId', 'in', contactIds)
    .orderBy('contactId')
    .orderBy('code')
    .execute();
}

/** Stores a new contact. */
export async function insertContact(db: Db, row: Insertable<ContactRow>): Promise<void> {
  await db.insertInto('contact').values(row).execute();
}

/** Changes a contact and raises its version. */
export async function updateContact(
  db: Db,
  id: string,
  change: Updateable<ContactRow>,
): Promise<void> {
  await db
    .updateTable('contact')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes a contact with its questions and forms. */
export async function deleteContact(db: Db, id: string): Promise<void> {
  await db.deleteFrom('contact').where('id', '=', id).execute();
}

/** Replaces the questions and forms of a contact. */
export async function setContactCodes(
  db: Db,
  contact: { id: string; caseId: string },
  chosen: {
    questions: readonly { lifeDomain: string; law: string }[];
    forms: readonly string[];
  },
): Promise<void> {
  const { id: contactId, caseId } = contact;
  await db.deleteFrom('question').where('contactId', '=', contactId).execute();
  await db.deleteFrom('contactForm').where('contactId', '=', contactId).execute();
  if (chosen.questions.length > 0) {
    await db
      .insertInto('question')
      .values(
        chosen.questions.map(({ lifeDomain, law }) => ({ contactId, caseId, lifeDomain, law })),
      )
      .execute();
  }
  if (chosen.forms.length > 0) {
    await db
      .insertInto('contactForm')
      .values(chosen.forms.map((code) => ({ contactId, code })))
      .execute();
  }
}

/**
 * The first and last day of a case's contacts and the first day the resident was spoken to (channel
 * K8 is work without the resident). Index: contact_case_idx.
 */
export async function contactDays(
  db: Db,
  caseId: string,
): Promise<{ first: string | null; last: string | null; firstTalk: string | null }> {
  const row = await db
    .selectFrom('contact')
    .select((eb) => [
      eb.fn.min('day').as('first'),
      eb.fn.max('day').as('last'),
      eb.fn.min('day').filterWhere('channel', '!=', 'K8').as('firstTalk'),
    ])
    .where('caseId', '=', caseId)
    .executeTakeFirst();
  return {
    first: row?.first ?? null,
    last: row?.last ?? null,
    firstTalk: row?.firstTalk ?? null,
  };
}
