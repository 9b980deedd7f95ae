import type { Db } from '../../db/open.ts';
import { minuteOf } from '../../db/queries/meetings.ts';
import type { Clock } from '../clock.ts';
import type { MeetingItemId } from '../domain/meeting-items.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { findOpenMeeting } from './meeting-view.ts';

/** The minutes of one step as the screen gets them back. */
export type Minutes = { item: MeetingItemId; text: string; version: number };

/**
 * Saves the minutes of one step of the agenda.
 * @param request.version the version that was edited; 0 when nothing was written yet.
 * @throws Refusal 404, 409 when the meeting is closed, 412 (with what is stored) when somebody else wrote.
 */
export async function writeMinutes(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    meetingId: string;
    item: MeetingItemId;
    version: number;
    input: { text: string };
  },
): Promise<Answer<Minutes & { id: string }>> {
  const { meetingId, item, version } = request;
  const { text } = request.input;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    await findOpenMeeting(trx, actor, meetingId);
    const current = await minuteOf(trx, meetingId, item);
    requireVersion(version, current ?? { version: 0 });
    const next = version + 1;
    await trx
      .insertInto('meetingMinute')
      .values({ meetingId, item, text, version: next })
      .onConflict((conflict) =>
        conflict.columns(['meetingId', 'item']).doUpdateSet({ text, version: next }),
      )
      .execute();
    return { status: 200, body: { id: meetingId, item, text, version: next } };
  });
}
