import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { BaselineFigureRow } from '../tables/pilot.ts';

/** A municipal figure as it stands in the file. */
export type StoredBaselineFigure = Selectable<BaselineFigureRow>;

/** The municipal figures of a pilot by kind, law and month. */
export async function listBaselineFigures(
  db: Db,
  pilotId: string,
): Promise<StoredBaselineFigure[]> {
  return db
    .selectFrom('baselineFigure')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .orderBy('kind')
    .orderBy('law')
    .orderBy('monthFrom')
    .limit(5000)
    .execute();
}

/** One municipal figure of a pilot. */
export async function findBaselineFigure(
  db: Db,
  pilotId: string,
  id: string,
): Promise<StoredBaselineFigure | undefined> {
  return db
    .selectFrom('baselineFigure')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Stores new municipal figures. */
export async function insertBaselineFigures(
  db: Db,
  rows: readonly Insertable<BaselineFigureRow>[],
): Promise<void> {
  // One statement per hundred rows stays well under the number of values SQLite can bind.
  for (let from = 0; from < rows.length; from += 100) {
    await db
      .insertInto('baselineFigure')
      .values(rows.slice(from, from + 100))
      .execute();
  }
}

/** Changes a municipal figure and raises its version. */
export async function updateBaselineFigure(
  db: Db,
  id: string,
  change: Updateable<BaselineFigureRow>,
): Promise<void> {
  await db
    .updateTable('baselineFigure')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Removes a municipal figure. */
export async function deleteBaselineFigure(db: Db, id: string): Promise<void> {
  await db.deleteFrom('baselineFigure').where('id', '=', id).execute();
}
