import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { MembershipRow } from '../tables/pilot.ts';
import { signInTables } from './sign-in.ts';

/** A person as the admin sees them; instants are ISO. */
export type PersonLine = {
  id: string;
  name: string;
  email: string;
  disabledAt: string | null;
  oneTimeUntil: string | null;
};

/** The person with an e-mail address (lower case), or undefined. */
export async function findUserByEmail(
  db: Kysely<Tables>,
  email: string,
): Promise<{ id: string; name: string; email: string } | undefined> {
  return db
    .selectFrom('user')
    .select(['id', 'name', 'email'])
    .where('email', '=', email)
    .executeTakeFirst();
}

function personLines(db: Kysely<Tables>) {
  return db
    .selectFrom('user')
    .leftJoin('accountState', 'accountState.userId', 'user.id')
    .select([
      'user.id',
      'user.name',
      'user.email',
      'accountState.disabledAt',
      'accountState.oneTimeUntil',
    ]);
}

/** Everybody who holds, held or waits for a role in a pilot, by name. Index: membership_pilot_idx. */
export async function peopleInPilot(db: Kysely<Tables>, pilotId: string): Promise<PersonLine[]> {
  return personLines(db)
    .where('user.id', 'in', (eb) =>
      eb.selectFrom('membership').select('membership.userId').where('pilotId', '=', pilotId),
    )
    .orderBy('user.name')
    .orderBy('user.id')
    .execute();
}

/** One person with a role, past role or waiting role in a pilot, or undefined. */
export async function findPersonInPilot(
  db: Kysely<Tables>,
  pilotId: string,
  userId: string,
): Promise<PersonLine | undefined> {
  return personLines(db)
    .where('user.id', '=', userId)
    .where('user.id', 'in', (eb) =>
      eb.selectFrom('membership').select('membership.userId').where('pilotId', '=', pilotId),
    )
    .executeTakeFirst();
}

/** Who of everybody signs in with an app as second step. */
export async function usersWithSecondStep(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await signInTables(db)
    .selectFrom('user')
    .select('id')
    .where('twoFactorEnabled', '=', 1)
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** The roles of people in rehearsal pilots whose address has this ending, in the order of adding. */
export async function accountsWithEnding(
  db: Kysely<Tables>,
  ending: string,
): Promise<
  { name: string; email: string; role: MembershipRow['role']; bodyName: string | null }[]
> {
  return db
    .selectFrom('user')
    .innerJoin('membership', 'membership.userId', 'user.id')
    .innerJoin('pilot', 'pilot.id', 'membership.pilotId')
    .leftJoin('body', 'body.id', 'membership.bodyId')
    .select(['user.name', 'user.email', 'membership.role', 'body.name as bodyName'])
    .where('user.email', 'like', `%${ending}`)
    .where('pilot.isRehearsal', '=', 1)
    .where('membership.confirmedAt', 'is not', null)
    .where('membership.endedAt', 'is', null)
    .orderBy('membership.grantedAt')
    .orderBy(sql`membership.rowid`)
    .execute();
}
