import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { signInTables } from './sign-in.ts';

/** When a session began and was last used, ISO instants. */
export type SessionTimes = { startedAt: string; lastSeenAt: string };

/** Notes that a session began. */
export async function insertSessionActivity(
  db: Kysely<Tables>,
  sessionId: string,
  at: string,
): Promise<void> {
  await db
    .insertInto('sessionActivity')
    .values({ sessionId, startedAt: at, lastSeenAt: at })
    .execute();
}

/** The times of one session, or undefined when it does not exist (any more). */
export async function findSessionTimes(
  db: Kysely<Tables>,
  sessionId: string,
): Promise<SessionTimes | undefined> {
  return db
    .selectFrom('sessionActivity')
    .select(['startedAt', 'lastSeenAt'])
    .where('sessionId', '=', sessionId)
    .executeTakeFirst();
}

/** Notes that a session was used just now. */
export async function touchSession(
  db: Kysely<Tables>,
  sessionId: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('sessionActivity')
    .set({ lastSeenAt: at })
    .where('sessionId', '=', sessionId)
    .execute();
}

/** The sessions of a person with their times, newest first. Index: session_user_idx. */
export async function sessionsOf(
  db: Kysely<Tables>,
  userId: string,
): Promise<(SessionTimes & { id: string })[]> {
  const rows = await signInTables(db)
    .selectFrom('session')
    .select('id')
    .where('userId', '=', userId)
    .execute();
  if (rows.length === 0) return [];
  return db
    .selectFrom('sessionActivity')
    .select(['sessionId as id', 'startedAt', 'lastSeenAt'])
    .where(
      'sessionId',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('startedAt', 'desc')
    .execute();
}

/** Ends one session; its cookie opens nothing from now on. */
export async function deleteSession(db: Kysely<Tables>, sessionId: string): Promise<void> {
  await signInTables(db).deleteFrom('session').where('id', '=', sessionId).execute();
}

/**
 * Ends the sessions of a person, all or all but one. Index: session_user_idx.
 * @returns how many ended.
 */
export async function deleteSessionsOf(
  db: Kysely<Tables>,
  userId: string,
  exceptId: string | null = null,
): Promise<number> {
  let query = signInTables(db).deleteFrom('session').where('userId', '=', userId);
  if (exceptId !== null) query = query.where('id', '!=', exceptId);
  const result = await query.executeTakeFirst();
  return Number(result.numDeletedRows);
}

/** Removes sessions that began before an instant and that nobody came back to. */
export async function deleteSessionsBegunBefore(
  db: Kysely<Tables>,
  instant: string,
): Promise<void> {
  const old = await db
    .selectFrom('sessionActivity')
    .select('sessionId')
    .where('startedAt', '<', instant)
    .execute();
  if (old.length === 0) return;
  await signInTables(db)
    .deleteFrom('session')
    .where(
      'id',
      'in',
      old.map((row) => row.sessionId),
    )
    .execute();
}
