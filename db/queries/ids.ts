import type { Db } from '../open.ts';

/** Tables whose rows can get an id made by the screen. */
export type TableWithId =
  | 'supportCase'
  | 'contact'
  | 'dissatisfaction'
  | 'objection'
  | 'turnedAway'
  | 'signal'
  | 'effort'
  | 'pilotEvent'
  | 'baselineFigure'
  | 'experienceBatch'
  | 'experience';

/** Whether a row with this id exists, whoever it belongs to. */
export async function idExists(db: Db, table: TableWithId, id: string): Promise<boolean> {
  // One statement for every table: the tables of the union share nothing but their id.
  const row = await db
    .selectFrom(table as 'contact')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  return row !== undefined;
}
