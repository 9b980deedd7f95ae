import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Failed sign-ins of one address: how many in a row, and when the last one was (ISO instant). */
export type SignInTries = { failed: number; lastFailedAt: string };

/** The failed sign-ins of an address, or undefined. */
export async function findTries(
  db: Kysely<Tables>,
  addressKey: string,
): Promise<SignInTries | undefined> {
  return db
    .selectFrom('signInTries')
    .select(['failed', 'lastFailedAt'])
    .where('addressKey', '=', addressKey)
    .executeTakeFirst();
}

/** Sets how many sign-ins of an address have failed. */
export async function setTries(
  db: Kysely<Tables>,
  addressKey: string,
  tries: SignInTries,
): Promise<void> {
  await db
    .insertInto('signInTries')
    .values({ addressKey, ...tries })
    .onConflict((conflict) => conflict.column('addressKey').doUpdateSet(tries))
    .execute();
}

/** Takes one failed try back: it was refused before the password was looked at. */
export async function takeBackTry(db: Kysely<Tables>, addressKey: string): Promise<void> {
  await db
    .updateTable('signInTries')
    .set((eb) => ({ failed: eb('failed', '-', 1) }))
    .where('addressKey', '=', addressKey)
    .where('failed', '>', 0)
    .execute();
}

/** Forgets the failed sign-ins of an address. */
export async function clearTries(db: Kysely<Tables>, addressKey: string): Promise<void> {
  await db.deleteFrom('signInTries').where('addressKey', '=', addressKey).execute();
}

/** Forgets every failed sign-in before an instant. */
export async function forgetTriesBefore(db: Kysely<Tables>, instant: string): Promise<void> {
  await db.deleteFrom('signInTries').where('lastFailedAt', '<', instant).execute();
}
