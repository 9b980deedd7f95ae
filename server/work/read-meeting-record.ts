import type { Db } from '../../db/open.ts';
import { addendaOf, recordOf } from '../../db/queries/meeting-record.ts';
import { findPilot } from '../../db/queries/pilots.ts';
import type { Actor } from '../access/roles.ts';
import type { MeetingRecord } from '../domain/meeting-record.ts';
import { Refusal } from '../domain/refusal.ts';
import { emitOdt } from '../report/emit/odt.ts';
import { emitPdf } from '../report/emit/pdf.ts';
import { composeMeetingReport } from '../report/meeting-report.ts';
import type { Report } from '../report/model.ts';
import { composeRecord } from './compose-record.ts';
import type { MeetingDesk } from './meeting-desk.ts';
import { meetingTable } from './meeting-detail.ts';
import { editionIn, meetingNumbers } from './meeting-numbers.ts';
import { findMeeting } from './meeting-view.ts';

/** A frozen record with the hash it was closed with. */
export type ReadRecord = { readonly record: MeetingRecord; readonly hash: string };

/**
 * The frozen record of a closed meeting: the same bytes for ever. A meeting that was closed before
 * whole records were kept gets its record from its rows, which cannot change either.
 * @throws Refusal 404, 409 while the meeting is open.
 */
export async function readMeetingRecord(
  db: Db,
  desk: MeetingDesk,
  actor: Actor,
  meetingId: string,
): Promise<ReadRecord> {
  const row = await findMeeting(db, actor, meetingId);
  if (row.status !== 'closed' || row.hash === null || row.closedAt === null) {
    throw new Refusal(409, 'Het verslag van deze vergadering is nog open.');
  }
  const content = await recordOf(db, meetingId);
  if (content !== undefined)
    return { record: JSON.parse(content) as MeetingRecord, hash: row.hash };
  const numbers = await meetingNumbers(db, desk, actor.pilotId, row);
  const pilot = await findPilot(db, actor.pilotId);
  if (numbers.now === null || pilot === undefined) {
    throw new Error(`closed meeting ${meetingId} has no edition or no pilot`);
  }
  const record = composeRecord({
    pilot: {
      name: pilot.name,
      municipality: pilot.municipality,
      isRehearsal: pilot.isRehearsal === 1,
    },
    meeting: row,
    closedAt: row.closedAt,
    edition: numbers.now,
    measures: editionIn(numbers, numbers.now.seq)?.measures ?? [],
    table: await meetingTable(db, actor, row, numbers),
  });
  return { record, hash: row.hash };
}

async function reportOf(
  db: Db,
  desk: MeetingDesk,
  actor: Actor,
  meetingId: string,
): Promise<Report> {
  const { record, hash } = await readMeetingRecord(db, desk, actor, meetingId);
  const additions = (await addendaOf(db, meetingId)).map((addendum) => ({
    day: addendum.day,
    by: addendum.byName,
    text: addendum.text,
    hash: addendum.hash,
  }));
  return composeMeetingReport({ record, hash, additions });
}

/** A record as a file. */
export type MeetingFile = { readonly name: string; readonly content: Uint8Array };

/**
 * The record of a closed meeting as a file: an accessible PDF, or an OpenDocument text.
 * @throws Refusal 404, 409 while the meeting is open, 503 when this server cannot make a PDF.
 */
export async function exportMeetingRecord(
  db: Db,
  desk: MeetingDesk,
  request: { readonly actor: Actor; readonly meetingId: string; readonly format: 'pdf' | 'odt' },
): Promise<MeetingFile> {
  const { actor, meetingId, format } = request;
  const report = await reportOf(db, desk, actor, meetingId);
  const { day } = await findMeeting(db, actor, meetingId);
  const content = await (format === 'pdf' ? emitPdf(report) : emitOdt(report));
  return { name: `verslag-werkgroep-${day}.${format}`, content };
}
