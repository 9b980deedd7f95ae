import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { actionOf } from '../../db/queries/meetings.ts';
import type { Clock } from '../clock.ts';
import type { actionDone } from '../domain/records/meeting.ts';
import { Refusal } from '../domain/refusal.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { actionView } from './meeting-view.ts';
import type { Action } from './meeting-view.ts';

/**
 * Says that an action is done, or not done after all. Possible after the meeting it comes from was
 * closed: the next meeting looks back at it, and what the minutes say stays the same.
 * @throws Refusal 404, 412 when somebody else changed it, 422 for a day that has not been yet.
 */
export async function finishAction(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    meetingId: string;
    actionId: string;
    version: number;
    input: z.output<typeof actionDone>;
  },
): Promise<Answer<Action>> {
  const { meetingId, actionId, version } = request;
  const { doneDay } = request.input;
  if (doneDay !== null && doneDay > clock.today()) {
    const detail = 'Deze dag is nog niet geweest. Vul vandaag in of een dag ervoor.';
    throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
      errors: [{ in: 'body', location: { pointer: '/doneDay' }, code: 'future_day', detail }],
    });
  }
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const current = await actionOf(trx, actor.pilotId, actionId);
    if (current === undefined || current.meetingId !== meetingId) {
      throw new Refusal(404, 'Deze actie bestaat niet.');
    }
    requireVersion(version, actionView(current));
    const changed = { doneDay, version: version + 1 };
    await trx.updateTable('meetingAction').set(changed).where('id', '=', actionId).execute();
    return { status: 200, body: { ...actionView(current), ...changed } };
  });
}
