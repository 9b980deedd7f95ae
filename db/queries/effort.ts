import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { EffortRow } from '../tables/pilot.ts';

/** Hours and cost of a month as they stand in the file. */
export type StoredEffort = Selectable<EffortRow>;

/** The months a provider filled in, oldest first. Index: the unique (pilot_id, provider_id, month). */
export async function listEffort(
  db: Db,
  pilotId: string,
  providerId: string,
): Promise<StoredEffort[]> {
  return db
    .selectFrom('effort')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .where('providerId', '=', providerId)
    .orderBy('month')
    .execute();
}

/** Stores the hours and cost of a month. */
export async function insertEffort(db: Db, row: Insertable<EffortRow>): Promise<void> {
  await db.insertInto('effort').values(row).execute();
}

/** Changes the hours and cost of a month and raises the version. */
export async function updateEffort(
  db: Db,
  id: string,
  change: Updateable<EffortRow>,
): Promise<void> {
  await db
    .updateTable('effort')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
