import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { MeetingActionRow, MeetingDecisionRow, MeetingMinuteRow } from '../tables/review.ts';

type Db = Kysely<Tables>;

/** A meeting with the edition it discusses; the edition is null as long as none is chosen. */
export type MeetingWithEdition = {
  id: string;
  day: string;
  status: 'planned' | 'closed';
  closedAt: string | null;
  hash: string | null;
  version: number;
  editionId: string | null;
  editionSeq: number | null;
  editionHash: string | null;
  monthFrom: string | null;
  monthTo: string | null;
};

function meetingsWithEdition(db: Db, pilotId: string) {
  return db
    .selectFrom('meeting')
    .leftJoin('edition', 'edition.id', 'meeting.editionId')
    .where('meeting.pilotId', '=', pilotId)
    .select([
      'meeting.id',
      'meeting.day',
      'meeting.status',
      'meeting.closedAt',
      'meeting.hash',
      'meeting.version',
      'meeting.editionId',
      'edition.seq as editionSeq',
      'edition.hash as editionHash',
      'edition.monthFrom',
      'edition.monthTo',
    ]);
}

/** All meetings of a pilot, the newest day first. */
export async function meetingsOf(db: Db, pilotId: string): Promise<MeetingWithEdition[]> {
  return meetingsWithEdition(db, pilotId).orderBy('meeting.day', 'desc').execute();
}

/** One meeting of a pilot; undefined when there is none with this id. */
export async function meetingOf(
  db: Db,
  pilotId: string,
  meetingId: string,
): Promise<MeetingWithEdition | undefined> {
  return meetingsWithEdition(db, pilotId).where('meeting.id', '=', meetingId).executeTakeFirst();
}

/** The minutes of a meeting, one row per step that was written. */
export async function minutesOf(db: Db, meetingId: string): Promise<MinuteRow[]> {
  return db
    .selectFrom('meetingMinute')
    .select(['item', 'text', 'version'])
    .where('meetingId', '=', meetingId)
    .orderBy('item')
    .execute();
}

/** The minutes of one step; undefined when nothing was written yet. */
export async function minuteOf(
  db: Db,
  meetingId: string,
  item: string,
): Promise<MinuteRow | undefined> {
  return db
    .selectFrom('meetingMinute')
    .select(['item', 'text', 'version'])
    .where('meetingId', '=', meetingId)
    .where('item', '=', item)
    .executeTakeFirst();
}

/** The minutes of one step as they are kept. */
export type MinuteRow = Pick<MeetingMinuteRow, 'item' | 'text'> & { version: number };

/** A decision with the meeting it was taken in. */
export type DecisionRow = MeetingDecisionRow & { meetingDay: string };

/** An action with the meeting it comes from and the body that does it. */
export type ActionRow = Omit<MeetingActionRow, 'version'> & {
  version: number;
  meetingDay: string;
  bodyName: string | null;
};

/** All decisions of a pilot in the order in which they were taken. */
export async function decisionsOf(db: Db, pilotId: string): Promise<DecisionRow[]> {
  return db
    .selectFrom('meetingDecision')
    .innerJoin('meeting', 'meeting.id', 'meetingDecision.meetingId')
    .where('meeting.pilotId', '=', pilotId)
    .selectAll('meetingDecision')
    .select('meeting.day as meetingDay')
    .orderBy('meeting.day')
    .orderBy('meetingDecision.createdAt')
    .orderBy('meetingDecision.id')
    .execute();
}

/** All actions of a pilot in the order in which they were agreed. */
export async function actionsOf(db: Db, pilotId: string): Promise<ActionRow[]> {
  return db
    .selectFrom('meetingAction')
    .innerJoin('meeting', 'meeting.id', 'meetingAction.meetingId')
    .leftJoin('body', 'body.id', 'meetingAction.bodyId')
    .where('meeting.pilotId', '=', pilotId)
    .selectAll('meetingAction')
    .select(['meeting.day as meetingDay', 'body.name as bodyName'])
    .orderBy('meeting.day')
    .orderBy('meetingAction.createdAt')
    .orderBy('meetingAction.id')
    .execute();
}

/** One action of a pilot; undefined when there is none with this id. */
export async function actionOf(
  db: Db,
  pilotId: string,
  actionId: string,
): Promise<ActionRow | undefined> {
  return (await actionsOf(db, pilotId)).find(({ id }) => id === actionId);
}
