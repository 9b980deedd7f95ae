import { createHash } from 'node:crypto';
import type { Db } from '../../db/open.ts';
import { addendaOf, recordOf } from '../../db/queries/meeting-record.ts';
import { actionsOf, decisionsOf, minutesOf } from '../../db/queries/meetings.ts';
import type { MeetingWithEdition } from '../../db/queries/meetings.ts';
import type { MeetingAddendumRow } from '../../db/tables/review.ts';
import type { MeetingRecord } from '../domain/meeting-record.ts';
import { canonicalJson } from '../publication/canonical.ts';

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A record in the one form that is kept and hashed. */
export function recordText(record: MeetingRecord): string {
  return canonicalJson(record);
}

/**
 * The hash of a frozen record. The record names the hash of the edition that was discussed, so this
 * one hash covers words and numbers.
 * @param content the record as it is kept. @returns SHA-256 in hexadecimal.
 */
export function hashOfRecord(content: string): string {
  return sha256(content);
}

/** The hash of a later addition over the hash before it: that of the record, or of the addition before. */
export function hashOfAddendum(
  prevHash: string,
  addendum: Pick<MeetingAddendumRow, 'meetingId' | 'seq' | 'day' | 'byName' | 'text'>,
): string {
  const { meetingId, seq, day, byName, text } = addendum;
  return sha256(canonicalJson({ prevHash, meetingId, seq, day, byName, text }));
}

/** The hash of minutes that were closed before whole records were kept. */
async function hashOfMinutes(db: Db, pilotId: string, meeting: MeetingWithEdition) {
  const minutes = await minutesOf(db, meeting.id);
  const own = ({ meetingId }: { meetingId: string }) => meetingId === meeting.id;
  const decisions = (await decisionsOf(db, pilotId)).filter(own);
  const actions = (await actionsOf(db, pilotId)).filter(own);
  return sha256(
    JSON.stringify([
      meeting.editionHash,
      meeting.id,
      meeting.day,
      minutes.map(({ item, text }) => [item, text]),
      decisions.map(({ id, item, text }) => [id, item, text]),
      actions.map(({ id, item, text, bodyId, dueDay }) => [id, item, text, bodyId, dueDay]),
    ]),
  );
}

const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

/** Whether the rows that the rest of the product reads still say what the record says. */
async function rowsAgree(db: Db, pilotId: string, record: MeetingRecord): Promise<boolean> {
  const own = ({ meetingId }: { meetingId: string }) => meetingId === record.meetingId;
  const minutes = await minutesOf(db, record.meetingId);
  const decisions = (await decisionsOf(db, pilotId)).filter(own);
  const actions = (await actionsOf(db, pilotId)).filter(own);
  const stored = {
    minutes: record.items.map(({ id }) => minutes.find(({ item }) => item === id)?.text ?? ''),
    decisions: decisions.map(({ id, item, text }) => ({ id, item, text })).toSorted(byId),
    actions: actions.map(({ id, item, text, dueDay }) => ({ id, item, text, dueDay })),
  };
  const recorded = {
    minutes: record.items.map((item) => item.minutes),
    decisions: record.items
      .flatMap(({ id: item, decisions: lines }) =>
        lines.map(({ id, text }) => ({ id, item, text })),
      )
      .toSorted(byId),
    actions: record.items.flatMap(({ id: item, actions: lines }) =>
      lines.map(({ id, text, dueDay }) => ({ id, item, text, dueDay })),
    ),
  };
  return (
    JSON.stringify([stored.minutes, stored.decisions, stored.actions.toSorted(byId)]) ===
    JSON.stringify([recorded.minutes, recorded.decisions, recorded.actions.toSorted(byId)])
  );
}

async function recordHolds(db: Db, pilotId: string, meeting: MeetingWithEdition): Promise<boolean> {
  const content = await recordOf(db, meeting.id);
  if (content === undefined) return (await hashOfMinutes(db, pilotId, meeting)) === meeting.hash;
  if (hashOfRecord(content) !== meeting.hash) return false;
  const record = JSON.parse(content) as MeetingRecord;
  return (
    record.meetingId === meeting.id &&
    record.day === meeting.day &&
    record.edition.hash === meeting.editionHash &&
    (await rowsAgree(db, pilotId, record))
  );
}

/**
 * Works the seal of a closed meeting out again: the record has the hash it was closed with, names the
 * edition that is in the ledger, agrees with the rows, and every later addition follows on the one
 * before.
 */
export async function sealHolds(
  db: Db,
  pilotId: string,
  meeting: MeetingWithEdition,
): Promise<boolean> {
  if (!(await recordHolds(db, pilotId, meeting))) return false;
  let prevHash = meeting.hash ?? '';
  for (const [index, addendum] of (await addendaOf(db, meeting.id)).entries()) {
    if (addendum.seq !== index + 1 || addendum.prevHash !== prevHash) return false;
    if (hashOfAddendum(prevHash, addendum) !== addendum.hash) return false;
    prevHash = addendum.hash;
  }
  return true;
}
