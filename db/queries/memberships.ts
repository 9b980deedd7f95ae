import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { MembershipRow } from '../tables/pilot.ts';

/** A role in a pilot with the names around it, as lists show it. */
export type MembershipLine = MembershipRow & {
  userName: string;
  providerName: string | null;
  bodyName: string | null;
  grantedByName: string | null;
  confirmedByName: string | null;
};

/** The roles a person holds now: confirmed and not ended. Index: membership_user_idx. */
export async function activeMembershipsOf(db: Kysely<Tables>, userId: string) {
  return db
    .selectFrom('membership')
    .select(['id', 'pilotId', 'role', 'providerId', 'bodyId'])
    .where('userId', '=', userId)
    .where('confirmedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .orderBy('grantedAt')
    .execute();
}

function membershipLines(db: Kysely<Tables>) {
  return db
    .selectFrom('membership')
    .innerJoin('user', 'user.id', 'membership.userId')
    .leftJoin('provider', 'provider.id', 'membership.providerId')
    .leftJoin('body', 'body.id', 'membership.bodyId')
    .leftJoin('user as granter', 'granter.id', 'membership.grantedBy')
    .leftJoin('user as confirmer', 'confirmer.id', 'membership.confirmedBy')
    .selectAll('membership')
    .select([
      'user.name as userName',
      'provider.name as providerName',
      'body.name as bodyName',
      'granter.name as grantedByName',
      'confirmer.name as confirmedByName',
    ]);
}

/** Every role ever given in a pilot, by name. Index: membership_pilot_idx. */
export async function membershipsInPilot(
  db: Kysely<Tables>,
  pilotId: string,
): Promise<MembershipLine[]> {
  return membershipLines(db)
    .where('membership.pilotId', '=', pilotId)
    .orderBy('user.name')
    .orderBy('membership.grantedAt')
    .orderBy('membership.id')
    .execute();
}

/** The roles at one provider that have not ended, confirmed or waiting, by name. */
export async function membershipsAtProvider(
  db: Kysely<Tables>,
  pilotId: string,
  providerId: string,
): Promise<MembershipLine[]> {
  return membershipLines(db)
    .where('membership.pilotId', '=', pilotId)
    .where('membership.providerId', '=', providerId)
    .where('membership.endedAt', 'is', null)
    .orderBy('user.name')
    .orderBy('membership.id')
    .execute();
}

/** One role in a pilot, or undefined. */
export async function findMembership(
  db: Kysely<Tables>,
  pilotId: string,
  membershipId: string,
): Promise<MembershipLine | undefined> {
  return membershipLines(db)
    .where('membership.id', '=', membershipId)
    .where('membership.pilotId', '=', pilotId)
    .executeTakeFirst();
}

/** The roles of a person in every pilot that have not ended. Index: membership_user_idx. */
export async function openMembershipsOf(
  db: Kysely<Tables>,
  userId: string,
): Promise<MembershipRow[]> {
  return db
    .selectFrom('membership')
    .selectAll()
    .where('userId', '=', userId)
    .where('endedAt', 'is', null)
    .execute();
}

/** Adds a role. */
export async function insertMembership(db: Kysely<Tables>, row: MembershipRow): Promise<void> {
  await db.insertInto('membership').values(row).execute();
}

/** Confirms a role. */
export async function setConfirmed(
  db: Kysely<Tables>,
  membershipId: string,
  by: { confirmedBy: string; confirmedAt: string },
): Promise<void> {
  await db.updateTable('membership').set(by).where('id', '=', membershipId).execute();
}

/** Sets a role back to waiting, as if it was given anew. */
export async function setWaiting(
  db: Kysely<Tables>,
  membershipId: string,
  by: { grantedBy: string; grantedAt: string },
): Promise<void> {
  await db
    .updateTable('membership')
    .set({ ...by, confirmedBy: null, confirmedAt: null })
    .where('id', '=', membershipId)
    .execute();
}

/** Ends a role. */
export async function setEnded(
  db: Kysely<Tables>,
  membershipId: string,
  endedAt: string,
): Promise<void> {
  await db.updateTable('membership').set({ endedAt }).where('id', '=', membershipId).execute();
}

/** Counts the people, other than one, who hold a role now and can sign in. */
function otherHolders(
  db: Kysely<Tables>,
  search: { pilotId: string; role: MembershipRow['role']; exceptUserId: string },
) {
  return db
    .selectFrom('membership')
    .leftJoin('accountState', 'accountState.userId', 'membership.userId')
    .select((eb) => eb.fn.count<number>('membership.userId').distinct().as('n'))
    .where('membership.pilotId', '=', search.pilotId)
    .where('membership.role', '=', search.role)
    .where('membership.userId', '!=', search.exceptUserId)
    .where('membership.confirmedAt', 'is not', null)
    .where('membership.endedAt', 'is', null)
    .where('accountState.disabledAt', 'is', null);
}

/** How many people, other than one, hold a role in a pilot now and can sign in. Index: membership_pilot_idx. */
export async function othersWithRole(
  db: Kysely<Tables>,
  search: { pilotId: string; role: MembershipRow['role']; exceptUserId: string },
): Promise<number> {
  const row = await otherHolders(db, search).executeTakeFirstOrThrow();
  return row.n;
}

/** The same, at one provider. Index: membership_pilot_idx. */
export async function othersAtProvider(
  db: Kysely<Tables>,
  search: {
    pilotId: string;
    providerId: string;
    role: MembershipRow['role'];
    exceptUserId: string;
  },
): Promise<number> {
  const row = await otherHolders(db, search)
    .where('membership.providerId', '=', search.providerId)
    .executeTakeFirstOrThrow();
  return row.n;
}
