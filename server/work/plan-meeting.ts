import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { meetingsOf } from '../../db/queries/meetings.ts';
import type { Clock } from '../clock.ts';
import type { meetingPlan } from '../domain/records/meeting.ts';
import { Refusal } from '../domain/refusal.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { findReleasedEdition, findMeeting, findOpenMeeting, summaryOf } from './meeting-view.ts';
import type { MeetingSummary } from './meeting-view.ts';

type Plan = z.output<typeof meetingPlan>;

async function checkPlan({ trx, actor }: DeedContext, plan: Plan, own: string | null) {
  const sameDay = (await meetingsOf(trx, actor.pilotId)).find(({ day }) => day === plan.day);
  if (sameDay !== undefined && sameDay.id !== own) {
    throw new Refusal(409, 'Op deze dag staat al een vergadering.');
  }
  if (plan.editionId !== null) await findReleasedEdition(trx, actor, plan.editionId);
}

/**
 * Plans a meeting of the workgroup. Source: pilot document §7 (monthly).
 * @throws Refusal 409 when there is a meeting on that day, 422 when the edition does not exist.
 */
export async function planMeeting(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: Plan },
): Promise<Answer<MeetingSummary>> {
  const plan = request.input;
  return carryOut(db, clock, request, async (context) => {
    await checkPlan(context, plan, null);
    const { trx, actor } = context;
    const id = randomUUID();
    await trx
      .insertInto('meeting')
      .values({
        id,
        pilotId: actor.pilotId,
        editionId: plan.editionId,
        day: plan.day,
        status: 'planned',
        createdBy: actor.userId,
        createdAt: clock.now(),
      })
      .execute();
    return { status: 201, body: summaryOf(await findMeeting(trx, actor, id)) };
  });
}

/**
 * Moves a meeting to another day or gives it another edition to discuss.
 * @throws Refusal 404, 409 when it is closed or the day is taken, 412 when somebody else changed it.
 */
export async function changeMeeting(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: Plan; meetingId: string; version: number },
): Promise<Answer<MeetingSummary>> {
  const { meetingId, version, input: plan } = request;
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const current = summaryOf(await findOpenMeeting(trx, actor, meetingId));
    requireVersion(version, current);
    await checkPlan(context, plan, meetingId);
    await trx
      .updateTable('meeting')
      .set({ day: plan.day, editionId: plan.editionId, version: version + 1 })
      .where('id', '=', meetingId)
      .execute();
    return { status: 200, body: summaryOf(await findMeeting(trx, actor, meetingId)) };
  });
}
