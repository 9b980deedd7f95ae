import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { ObjectionRow } from '../tables/records.ts';

/** An objection as it stands in the file. */
export type StoredObjection = Selectable<ObjectionRow>;

/** The objections of a case, oldest first. Index: objection_case_idx. */
export async function objectionsOfCase(db: Db, caseId: string): Promise<StoredObjection[]> {
  return db
    .selectFrom('objection')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** One objection of a case. */
export async function findObjection(
  db: Db,
  caseId: string,
  id: string,
): Promise<StoredObjection | undefined> {
  return db
    .selectFrom('objection')
    .selectAll()
    .where('id', '=', id)
    .where('caseId', '=', caseId)
    .executeTakeFirst();
}

/** Stores a new objection. */
export async function insertObjection(db: Db, row: Insertable<ObjectionRow>): Promise<void> {
  await db.insertInto('objection').values(row).execute();
}

/** Changes an objection and raises its version. */
export async function updateObjection(
  db: Db,
  id: string,
  change: Updateable<ObjectionRow>,
): Promise<void> {
  await db
    .updateTable('objection')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes an objection. */
export async function deleteObjection(db: Db, id: string): Promise<void> {
  await db.deleteFrom('objection').where('id', '=', id).execute();
}
