import type { Db } from '../open.ts';

/** The supporters of a provider in a pilot, by name. Index: membership_pilot_idx. */
function activeSupporters(db: Db, pilotId: string, providerId: string) {
  return db
    .selectFrom('membership')
    .innerJoin('user', 'user.id', 'membership.userId')
    .leftJoin('accountState', 'accountState.userId', 'membership.userId')
    .where('membership.pilotId', '=', pilotId)
    .where('membership.providerId', '=', providerId)
    .where('membership.role', '=', 'supporter')
    .where('membership.confirmedAt', 'is not', null)
    .where('membership.endedAt', 'is', null)
    .where('accountState.disabledAt', 'is', null);
}

/** Everybody who can be given a case of this provider, with how many open cases they have. */
export async function supportersWithOpenCases(
  db: Db,
  pilotId: string,
  providerId: string,
): Promise<{ id: string; name: string; openCases: number }[]> {
  return activeSupporters(db, pilotId, providerId)
    .select(['user.id as id', 'user.name as name'])
    .select((eb) =>
      eb
        .selectFrom('supportCase')
        .whereRef('supportCase.supporterId', '=', 'user.id')
        .where('supportCase.pilotId', '=', pilotId)
        .where('supportCase.providerId', '=', providerId)
        .where('supportCase.status', 'not in', ['closed', 'stopped'])
        .select((inner) => inner.fn.countAll<number>().as('n'))
        .as('openCases'),
    )
    .distinct()
    .orderBy('user.name')
    .$narrowType<{ openCases: number }>()
    .execute();
}

/** Whether somebody can be given a case of this provider. */
export async function isActiveSupporter(
  db: Db,
  supporter: { userId: string; pilotId: string; providerId: string },
): Promise<boolean> {
  const row = await activeSupporters(db, supporter.pilotId, supporter.providerId)
    .select('user.id')
    .where('user.id', '=', supporter.userId)
    .executeTakeFirst();
  return row !== undefined;
}
