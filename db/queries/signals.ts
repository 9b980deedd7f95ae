import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Db } from '../open.ts';
import type { SignalRow } from '../tables/records.ts';
import type { Reach } from './reach.ts';

/** A bottleneck as it stands in the file, with the name of who raised it. */
export type StoredSignal = Selectable<SignalRow> & { supporterName: string };

function signalsWithin(db: Db, reach: Reach) {
  return db
    .selectFrom('signal')
    .innerJoin('user', 'user.id', 'signal.supporterId')
    .selectAll('signal')
    .select('user.name as supporterName')
    .where('signal.pilotId', '=', reach.pilotId)
    .where('signal.providerId', '=', reach.providerId)
    .$if(reach.supporterId !== null, (query) =>
      query.where('signal.supporterId', '=', reach.supporterId ?? ''),
    );
}

/** The bottlenecks within reach, newest first. Index: signal_pilot_idx. */
export async function listSignals(
  db: Db,
  reach: Reach,
  status: SignalRow['status'] | null,
): Promise<StoredSignal[]> {
  return signalsWithin(db, reach)
    .$if(status !== null, (query) => query.where('signal.status', '=', status ?? 'raised'))
    .orderBy('signal.raisedDay', 'desc')
    .orderBy('signal.createdAt', 'desc')
    .orderBy('signal.id')
    .limit(500)
    .execute();
}

/** One bottleneck, or undefined when it does not exist within reach. */
export async function findSignal(
  db: Db,
  reach: Reach,
  id: string,
): Promise<StoredSignal | undefined> {
  return signalsWithin(db, reach).where('signal.id', '=', id).executeTakeFirst();
}

/** Stores a new bottleneck. */
export async function insertSignal(db: Db, row: Insertable<SignalRow>): Promise<void> {
  await db.insertInto('signal').values(row).execute();
}

/** Changes a bottleneck and raises its version. */
export async function updateSignal(
  db: Db,
  id: string,
  change: Updateable<SignalRow>,
): Promise<void> {
  await db
    .updateTable('signal')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}
