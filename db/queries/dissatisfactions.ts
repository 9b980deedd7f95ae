import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { DissatisfactionRow } from '../tables/records.ts';

/** Dissatisfaction as it stands in the file. */
export type StoredDissatisfaction = Selectable<DissatisfactionRow>;

/** The dissatisfactions of a case, oldest first. Index: dissatisfaction_case_idx. */
export async function dissatisfactionsOfCase(
  db: Db,
  caseId: string,
): Promise<StoredDissatisfaction[]> {
  return db
    .selectFrom('dissatisfaction')
    .selectAll()
    .where('caseId', '=', caseId)
    .orderBy('raisedDay')
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}

/** One dissatisfaction of a case. */
export async function findDissatisfaction(
  db: Db,
  caseId: string,
  id: string,
): Promise<StoredDissatisfaction | undefined> {
  return db
    .selectFrom('dissatisfaction')
    .selectAll()
    .where('id', '=', id)
    .where('caseId', '=', caseId)
    .executeTakeFirst();
}

/** Stores new dissatisfaction. */
export async function insertDissatisfaction(
  db: Db,
  row: Insertable<DissatisfactionRow>,
): Promise<void> {
  await db.insertInto('dissatisfaction').values(row).execute();
}

/** Changes dissatisfaction and raises its version. */
export async function updateDissatisfaction(
  db: Db,
  id: string,
  change: Updateable<DissatisfactionRow>,
): Promise<void> {
  await db
    .updateTable('dissatisfaction')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes dissatisfaction. */
export async function deleteDissatisfaction(db: Db, id: string): Promise<void> {
  await db.deleteFrom('dissatisfaction').where('id', '=', id).execute();
}
