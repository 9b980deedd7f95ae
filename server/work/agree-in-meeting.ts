import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { actionOf } from '../../db/queries/meetings.ts';
import type { Clock } from '../clock.ts';
import type { newAction, newDecision } from '../domain/records/meeting.ts';
import { Refusal } from '../domain/refusal.ts';
import { measureDefinitions } from '../measures/registry.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { actionView, findOpenMeeting, requireBody } from './meeting-view.ts';
import type { Action, Decision } from './meeting-view.ts';

/** The meeting is part of what was asked: a key used again for another meeting is a mistake. */
function forMeeting(request: WriteRequest & { meetingId: string }): WriteRequest {
  return { ...request, input: [request.meetingId, request.input] };
}

/** Adds a decision to a meeting. @throws Refusal 404, 409 when the meeting is closed. */
export async function addDecision(
  db: Db,
  clock: Clock,
  request: WriteRequest & { meetingId: string; input: z.output<typeof newDecision> },
): Promise<Answer<Decision>> {
  const { meetingId } = request;
  const { item, text } = request.input;
  return carryOut(db, clock, forMeeting(request), async ({ trx, actor }) => {
    await findOpenMeeting(trx, actor, meetingId);
    const id = randomUUID();
    await trx
      .insertInto('meetingDecision')
      .values({ id, meetingId, item, text, createdAt: clock.now() })
      .execute();
    return { status: 201, body: { id, item, text } };
  });
}

/** Adds an action to a meeting. @throws Refusal 404, 409 when the meeting is closed, 422 for an unknown body or measure. */
export async function addAction(
  db: Db,
  clock: Clock,
  request: WriteRequest & { meetingId: string; input: z.output<typeof newAction> },
): Promise<Answer<Action>> {
  const { meetingId } = request;
  const { item, text, bodyId, role, measure, dueDay } = request.input;
  return carryOut(db, clock, forMeeting(request), async ({ trx, actor }) => {
    await findOpenMeeting(trx, actor, meetingId);
    await requireBody(trx, actor.pilotId, bodyId);
    if (measure !== null && !measureDefinitions.some((one) => one.id === measure)) {
      const detail = 'Kies een maat uit de lijst.';
      throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
        errors: [
          { in: 'body', location: { pointer: '/measure' }, code: 'unknown_measure', detail },
        ],
      });
    }
    const id = randomUUID();
    const values = { id, meetingId, item, text, bodyId, role, measure, dueDay };
    await trx
      .insertInto('meetingAction')
      .values({ ...values, createdAt: clock.now() })
      .execute();
    const stored = await actionOf(trx, actor.pilotId, id);
    if (stored === undefined) throw new Error('an action was added and is not there');
    return { status: 201, body: actionView(stored) };
  });
}

/**
 * Takes back a decision or an action that was written by mistake, as long as the meeting is open.
 * @throws Refusal 404, 409 when the meeting is closed.
 */
export async function takeBackLine(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    meetingId: string;
    table: 'meetingDecision' | 'meetingAction';
    lineId: string;
  },
): Promise<Answer<{ id: string }>> {
  const { meetingId, table, lineId } = request;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    await findOpenMeeting(trx, actor, meetingId);
    const { numDeletedRows } = await trx
      .deleteFrom(table)
      .where('id', '=', lineId)
      .where('meetingId', '=', meetingId)
      .executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) throw new Refusal(404, 'Dit staat niet in deze vergadering.');
    return { status: 200, body: { id: lineId } };
  });
}
