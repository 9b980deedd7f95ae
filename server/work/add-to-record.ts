import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { addendaOf, storeAddendum } from '../../db/queries/meeting-record.ts';
import type { Clock } from '../clock.ts';
import { meetingRoleInWords } from '../domain/meeting-people.ts';
import type { newAddendum } from '../domain/records/meeting.ts';
import { Refusal } from '../domain/refusal.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import type { Addendum } from './meeting-detail.ts';
import { findMeeting, requireBody } from './meeting-view.ts';
import { hashOfAddendum } from './verify-meeting.ts';

/**
 * Adds to a closed record, dated today and chained to what stood there: the record itself never
 * changes.
 * @throws Refusal 404, 409 while the meeting is still open, 422 for an unknown body.
 */
export async function addToRecord(
  db: Db,
  clock: Clock,
  request: WriteRequest & { meetingId: string; input: z.output<typeof newAddendum> },
): Promise<Answer<Addendum>> {
  const { meetingId } = request;
  const { text, bodyId, role } = request.input;
  const forMeeting = { ...request, input: [meetingId, request.input] };
  return carryOut(db, clock, forMeeting, async ({ trx, actor }) => {
    const meeting = await findMeeting(trx, actor, meetingId);
    if (meeting.status !== 'closed' || meeting.hash === null) {
      throw new Refusal(
        409,
        'Het verslag is nog open. Schrijf het bij het agendapunt; toevoegen kan na het vaststellen.',
      );
    }
    const body = await requireBody(trx, actor.pilotId, bodyId);
    const earlier = await addendaOf(trx, meetingId);
    const prevHash = earlier.at(-1)?.hash ?? meeting.hash;
    const line = {
      meetingId,
      seq: earlier.length + 1,
      day: clock.today(),
      byName: body?.name ?? meetingRoleInWords(role ?? ''),
      text,
    };
    const id = randomUUID();
    const hash = hashOfAddendum(prevHash, line);
    await storeAddendum(trx, {
      ...line,
      id,
      bodyId,
      role,
      prevHash,
      hash,
      createdBy: actor.userId,
      createdAt: clock.now(),
    });
    const { seq, day, byName } = line;
    return { status: 201, body: { id, seq, day, by: byName, text, hash } };
  });
}
