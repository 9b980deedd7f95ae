import type { Db } from '../../db/open.ts';
import { storeRecord } from '../../db/queries/meeting-record.ts';
import { findPilot } from '../../db/queries/pilots.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';
import { composeRecord } from './compose-record.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import type { MeetingDesk } from './meeting-desk.ts';
import { meetingTable } from './meeting-detail.ts';
import { editionIn, editionOnTable, meetingNumbers } from './meeting-numbers.ts';
import { findMeeting, findOpenMeeting, summaryOf } from './meeting-view.ts';
import type { MeetingSummary } from './meeting-view.ts';
import { hashOfRecord, recordText } from './verify-meeting.ts';

/** What closing works with: the desk is read before the transaction begins. */
export type ClosingParts = { readonly db: Db; readonly clock: Clock; readonly desk: MeetingDesk };

/**
 * Closes a meeting: attendance, minutes, decisions, actions and the numbers that were on the table
 * are frozen as one record, chained by its hash to the edition that was discussed (the newest one
 * when none was chosen).
 * @throws Refusal 404, 409 when it is closed already, there is no edition, or one was released just
 * now; 412 when it was changed.
 */
export async function closeMeeting(
  { db, clock, desk }: ClosingParts,
  request: WriteRequest & { meetingId: string; version: number },
): Promise<Answer<MeetingSummary>> {
  const { meetingId, version } = request;
  const { pilotId } = request.actor;
  const asked = await findMeeting(db, request.actor, meetingId);
  const numbers = await meetingNumbers(db, desk, pilotId, asked);
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const current = await findOpenMeeting(trx, actor, meetingId);
    requireVersion(version, summaryOf(current));
    const edition = await editionOnTable(trx, pilotId, current);
    if (edition === null) {
      throw new Refusal(
        409,
        'Er is nog geen editie vrijgegeven. Een verslag wordt vastgesteld met de editie die is besproken.',
      );
    }
    if (edition.id !== numbers.now?.id) {
      throw new Refusal(409, 'Er is net een editie vrijgegeven. Kijk welke editie u bespreekt.');
    }
    const pilot = await findPilot(trx, pilotId);
    if (pilot === undefined) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
    const closedAt = clock.now();
    const content = recordText(
      composeRecord({
        pilot: {
          name: pilot.name,
          municipality: pilot.municipality,
          isRehearsal: pilot.isRehearsal === 1,
        },
        meeting: current,
        closedAt,
        edition,
        measures: editionIn(numbers, edition.seq)?.measures ?? [],
        table: await meetingTable(trx, actor, current, numbers),
      }),
    );
    await storeRecord(trx, meetingId, content);
    await trx
      .updateTable('meeting')
      .set({
        status: 'closed',
        closedAt,
        closedBy: actor.userId,
        editionId: edition.id,
        hash: hashOfRecord(content),
        version: version + 1,
      })
      .where('id', '=', meetingId)
      .execute();
    return { status: 200, body: summaryOf(await findMeeting(trx, actor, meetingId)) };
  });
}
