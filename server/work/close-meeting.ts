import { createHash } from 'node:crypto';
import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import type { EditionHeader } from '../../db/queries/ledger.ts';
import { actionsOf, decisionsOf, minutesOf } from '../../db/queries/meetings.ts';
import type { MeetingWithEdition } from '../../db/queries/meetings.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, Trx, WriteRequest } from './deed.ts';
import { findReleasedEdition, findMeeting, findOpenMeeting, summaryOf } from './meeting-view.ts';
import type { MeetingSummary } from './meeting-view.ts';

/**
 * The hash of closed minutes: what was said, decided and agreed, chained to the hash of the edition
 * that was discussed. Whether an action was done later is no part of it.
 * @returns SHA-256 in hexadecimal.
 */
export async function hashOfMinutes(
  trx: Trx,
  pilotId: string,
  meeting: Pick<MeetingWithEdition, 'id' | 'day'>,
  edition: Pick<EditionHeader, 'hash'>,
): Promise<string> {
  const minutes = await minutesOf(trx, meeting.id);
  const decisions = (await decisionsOf(trx, pilotId)).filter(
    ({ meetingId }) => meetingId === meeting.id,
  );
  const actions = (await actionsOf(trx, pilotId)).filter(
    ({ meetingId }) => meetingId === meeting.id,
  );
  const content = [
    edition.hash,
    meeting.id,
    meeting.day,
    minutes.map(({ item, text }) => [item, text]),
    decisions.map(({ id, item, text }) => [id, item, text]),
    actions.map(({ id, item, text, bodyId, dueDay }) => [id, item, text, bodyId, dueDay]),
  ];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

async function editionToFreeze(
  trx: Trx,
  actor: WriteRequest['actor'],
  editionId: string | null,
): Promise<EditionHeader> {
  if (editionId !== null) return findReleasedEdition(trx, actor, editionId);
  const newest = (await ledgerReader(trx).headers(actor.pilotId)).at(-1);
  if (newest === undefined) {
    throw new Refusal(
      409,
      'Er is nog geen editie vrijgegeven. Een verslag wordt vastgesteld met de editie die is besproken.',
    );
  }
  return newest;
}

/**
 * Closes a meeting: its minutes, decisions and actions are frozen together with the edition that was
 * discussed (the newest one when none was chosen).
 * @throws Refusal 404, 409 when it is closed already or there is no edition, 412 when it was changed.
 */
export async function closeMeeting(
  db: Db,
  clock: Clock,
  request: WriteRequest & { meetingId: string; version: number },
): Promise<Answer<MeetingSummary>> {
  const { meetingId, version } = request;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const current = await findOpenMeeting(trx, actor, meetingId);
    requireVersion(version, summaryOf(current));
    const edition = await editionToFreeze(trx, actor, current.editionId);
    const hash = await hashOfMinutes(trx, actor.pilotId, current, edition);
    await trx
      .updateTable('meeting')
      .set({
        status: 'closed',
        closedAt: clock.now(),
        closedBy: actor.userId,
        editionId: edition.id,
        hash,
        version: version + 1,
      })
      .where('id', '=', meetingId)
      .execute();
    return { status: 200, body: summaryOf(await findMeeting(trx, actor, meetingId)) };
  });
}
