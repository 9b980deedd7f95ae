import type { Insertable, Selectable } from 'kysely';
import type { Db } from '../open.ts';
import type { TurnedAwayRow } from '../tables/records.ts';
import type { Reach } from './reach.ts';

function turnedAwayWithin(db: Db, reach: Reach) {
  return db
    .selectFrom('turnedAway')
    .where('turnedAway.pilotId', '=', reach.pilotId)
    .where('turnedAway.providerId', '=', reach.providerId)
    .$if(reach.supporterId !== null, (query) =>
      query.where('turnedAway.supporterId', '=', reach.supporterId ?? ''),
    );
}

/** People who were not helped, newest first. Index: turned_away_pilot_idx. */
export async function listTurnedAway(
  db: Db,
  reach: Reach,
  page: { limit: number; offset: number },
): Promise<Selectable<TurnedAwayRow>[]> {
  return turnedAwayWithin(db, reach)
    .selectAll()
    .orderBy('day', 'desc')
    .orderBy('createdAt', 'desc')
    .orderBy('id')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** How many people were not helped. */
export async function countTurnedAway(db: Db, reach: Reach): Promise<number> {
  const row = await turnedAwayWithin(db, reach)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  return row?.n ?? 0;
}

/** Stores somebody who was not helped. */
export async function insertTurnedAway(db: Db, row: Insertable<TurnedAwayRow>): Promise<void> {
  await db.insertInto('turnedAway').values(row).execute();
}

/** Removes one line; false when it does not exist within reach. */
export async function deleteTurnedAway(db: Db, reach: Reach, id: string): Promise<boolean> {
  const found = await turnedAwayWithin(db, reach)
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!found) return false;
  await db.deleteFrom('turnedAway').where('id', '=', id).execute();
  return true;
}
