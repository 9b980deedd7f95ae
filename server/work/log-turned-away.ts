import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import {
  countTurnedAway,
  deleteTurnedAway,
  insertTurnedAway,
  listTurnedAway,
} from '../../db/queries/turned-away.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { newTurnedAwaySchema } from '../domain/records/turned-away.ts';
import type { newTurnedAway } from '../domain/records/turned-away.ts';
import { Refusal } from '../domain/refusal.ts';
import { removed } from './changed.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked } from './record-bounds.ts';
import { reachOf } from './record-reach.ts';

/** People who were not helped, newest first. */
export async function turnedAwayList(
  db: Db,
  actor: Actor,
  page: { limit: number; offset: number },
) {
  const reach = reachOf(actor);
  const rows = await listTurnedAway(db, reach, page);
  return {
    turnedAway: rows.map(({ id, day, reason, supporterId }) => ({ id, day, reason, supporterId })),
    total: await countTurnedAway(db, reach),
  };
}

/**
 * Logs somebody who asked for help and was not helped: a day and a reason.
 * @throws Refusal 409 when the id exists, 422.
 */
export async function logTurnedAway(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof newTurnedAway> },
): Promise<Answer<{ id: string }>> {
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const { pilotId, providerId } = reachOf(actor);
    const line = checked(newTurnedAwaySchema(await boundsFor(context)), request.input);
    const id = await freshId(trx, 'turnedAway', line.id);
    await insertTurnedAway(trx, {
      id,
      pilotId,
      providerId,
      supporterId: actor.userId,
      day: line.day,
      reason: line.reason,
      createdAt: clock.now(),
    });
    return { status: 201, body: { id } };
  });
}

/** Takes such a line back. @throws Refusal 404 when it does not exist within reach. */
export async function takeBackTurnedAway(
  db: Db,
  clock: Clock,
  request: WriteRequest & { turnedAwayId: string },
): Promise<Answer<{ id: string }>> {
  const { turnedAwayId: id } = request;
  return carryOut(db, clock, { ...request, input: [id] }, async ({ trx, actor }) => {
    if (!(await deleteTurnedAway(trx, reachOf(actor), id))) {
      throw new Refusal(404, 'Deze regel bestaat niet of is niet van u.');
    }
    return removed(id);
  });
}
