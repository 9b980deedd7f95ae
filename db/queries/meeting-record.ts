import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { MeetingAddendumRow, MeetingAttendanceRow } from '../tables/review.ts';

type Db = Kysely<Tables>;

/** A body of the pilot and whether it was at a meeting; state null and version 0 when nothing was written. */
export type AttendanceRow = {
  bodyId: string;
  bodyName: string;
  state: MeetingAttendanceRow['state'] | null;
  version: number;
};

/** The attendance at a meeting: every body of the pilot in its order. */
export async function attendanceOf(
  db: Db,
  pilotId: string,
  meetingId: string,
): Promise<AttendanceRow[]> {
  const rows = await db
    .selectFrom('body')
    .leftJoin('meetingAttendance', (join) =>
      join
        .onRef('meetingAttendance.bodyId', '=', 'body.id')
        .on('meetingAttendance.meetingId', '=', meetingId),
    )
    .where('body.pilotId', '=', pilotId)
    .select([
      'body.id as bodyId',
      'body.name as bodyName',
      'meetingAttendance.state',
      'meetingAttendance.version',
    ])
    .orderBy('body.sort')
    .orderBy('body.name')
    .execute();
  return rows.map(({ version, ...row }) => ({ ...row, version: version ?? 0 }));
}

/** Writes whether a body was at a meeting. */
export async function storeAttendance(
  db: Db,
  row: { meetingId: string; bodyId: string; state: MeetingAttendanceRow['state']; version: number },
): Promise<void> {
  const { state, version } = row;
  await db
    .insertInto('meetingAttendance')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['meetingId', 'bodyId']).doUpdateSet({ state, version }),
    )
    .execute();
}

/** The frozen text of a closed meeting; undefined when it is open, or was closed before records were kept. */
export async function recordOf(db: Db, meetingId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('meetingRecord')
    .select('content')
    .where('meetingId', '=', meetingId)
    .executeTakeFirst();
  return row?.content;
}

/** Keeps the frozen text of a meeting. */
export async function storeRecord(db: Db, meetingId: string, content: string): Promise<void> {
  await db.insertInto('meetingRecord').values({ meetingId, content }).execute();
}

/** What was added to a closed meeting, oldest first. */
export async function addendaOf(db: Db, meetingId: string): Promise<MeetingAddendumRow[]> {
  return db
    .selectFrom('meetingAddendum')
    .selectAll()
    .where('meetingId', '=', meetingId)
    .orderBy('seq')
    .execute();
}

/** Adds to a closed meeting. */
export async function storeAddendum(db: Db, row: MeetingAddendumRow): Promise<void> {
  await db.insertInto('meetingAddendum').values(row).execute();
}
