import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { PilotEventRow } from '../tables/pilot.ts';

/** An event around the pilot as it stands in the file. */
export type StoredPilotEvent = Selectable<PilotEventRow>;

/** The events of a pilot, oldest first. Index: pilot_event_pilot_idx. */
export async function listPilotEvents(db: Db, pilotId: string): Promise<StoredPilotEvent[]> {
  return db
    .selectFrom('pilotEvent')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('day')
    .orderBy('id')
    .limit(500)
    .execute();
}

/** One event of a pilot. */
export async function findPilotEvent(
  db: Db,
  pilotId: string,
  id: string,
): Promise<StoredPilotEvent | undefined> {
  return db
    .selectFrom('pilotEvent')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Stores a new event. */
export async function insertPilotEvent(db: Db, row: Insertable<PilotEventRow>): Promise<void> {
  await db.insertInto('pilotEvent').values(row).execute();
}

/** Changes an event and raises its version. */
export async function updatePilotEvent(
  db: Db,
  id: string,
  change: Updateable<PilotEventRow>,
): Promise<void> {
  await db
    .updateTable('pilotEvent')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes an event. */
export async function deletePilotEvent(db: Db, id: string): Promise<void> {
  await db.deleteFrom('pilotEvent').where('id', '=', id).execute();
}
