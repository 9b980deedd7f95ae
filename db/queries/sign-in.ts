import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { SignInTables } from '../tables/sign-in.ts';

/**
 * The same connection for the tables of better-auth, whose columns keep their own names. It shares
 * the lock on the one connection: a sign-in never lands inside somebody else's transaction.
 */
export function signInTables(db: Kysely<Tables>): Kysely<SignInTables> {
  return db.withoutPlugins() as unknown as Kysely<SignInTables>;
}

/** A new person with a password; the hash is argon2id in encoded form. */
export async function insertAccount(
  db: Kysely<Tables>,
  account: {
    userId: string;
    accountId: string;
    name: string;
    email: string;
    passwordHash: string;
    at: string;
  },
): Promise<void> {
  const { userId, name, email, at } = account;
  const tables = signInTables(db);
  await tables
    .insertInto('user')
    .values({
      id: userId,
      name,
      email,
      emailVerified: 1,
      image: null,
      createdAt: at,
      updatedAt: at,
      twoFactorEnabled: 0,
    })
    .execute();
  await tables
    .insertInto('account')
    .values({
      id: account.accountId,
      accountId: userId,
      providerId: 'credential',
      userId,
      password: account.passwordHash,
      createdAt: at,
      updatedAt: at,
    })
    .execute();
}

/** Replaces the password of a person by another hash. Index: account_user_idx. */
export async function setPasswordHash(
  db: Kysely<Tables>,
  userId: string,
  change: { passwordHash: string; at: string },
): Promise<void> {
  await signInTables(db)
    .updateTable('account')
    .set({ password: change.passwordHash, updatedAt: change.at })
    .where('userId', '=', userId)
    .where('providerId', '=', 'credential')
    .execute();
}

/** The second step of a person, or undefined. Index: two_factor_user_idx. */
export async function findTwoFactor(
  db: Kysely<Tables>,
  userId: string,
): Promise<{ secret: string; verified: number | null } | undefined> {
  return signInTables(db)
    .selectFrom('twoFactor')
    .select(['secret', 'verified'])
    .where('userId', '=', userId)
    .executeTakeFirst();
}

/** Whether signing in asks this person for a code from an app. */
export async function hasSecondStep(db: Kysely<Tables>, userId: string): Promise<boolean> {
  const row = await signInTables(db)
    .selectFrom('user')
    .select('twoFactorEnabled')
    .where('id', '=', userId)
    .executeTakeFirst();
  return row?.twoFactorEnabled === 1;
}

/** Ends sign-ins of a person that wait for a code: they began with a password that is gone. */
export async function deleteWaitingSignIns(db: Kysely<Tables>, userId: string): Promise<void> {
  await signInTables(db).deleteFrom('verification').where('value', '=', userId).execute();
}
