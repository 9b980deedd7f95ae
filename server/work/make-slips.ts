import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import {
  countResponses,
  insertExperienceBatch,
  listExperienceBatches,
} from '../../db/queries/experiences.ts';
import type { ResponseCounts } from '../../db/queries/experiences.ts';
import type { Actor } from '../access/roles.ts';
import { dayInAmsterdam } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { newExperienceBatch } from '../domain/records/experience.ts';
import { codeInGroups } from '../domain/records/spoken-code.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { reachOf } from './record-reach.ts';
import { freshSlipCode, slipCodeHash } from './slip-code.ts';

/** Slips to print. */
export type Slips = {
  id: string;
  size: number;
  /** The codes in groups of four; null when this answer was given before: codes are shown once. */
  codes: string[] | null;
};

/** The batches of slips of one's provider, newest first; how many of each were used is not shown. */
export async function slipBatches(db: Db, actor: Actor) {
  const { pilotId, providerId } = reachOf(actor);
  const batches = await listExperienceBatches(db, pilotId, providerId);
  return batches.map(({ id, size, createdAt }) => ({ id, size, day: dayInAmsterdam(createdAt) }));
}

/**
 * Makes slips with one-time codes. Only hashes are stored, also in the answer that is kept for the
 * Idempotency-Key: whoever repeats the request gets the batch without its codes and makes a new one.
 * @throws Refusal 409 when the id exists.
 */
export async function makeSlips(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof newExperienceBatch> },
): Promise<Answer<Slips>> {
  const { size, id: wanted } = request.input;
  let codes: string[] | null = null;
  const answer = await carryOut(db, clock, request, async ({ trx, actor }) => {
    const { pilotId, providerId } = reachOf(actor);
    const id = await freshId(trx, 'experienceBatch', wanted);
    const fresh = new Set<string>();
    while (fresh.size < size) fresh.add(freshSlipCode());
    await insertExperienceBatch(
      trx,
      { id, pilotId, providerId, size, createdBy: actor.userId, createdAt: clock.now() },
      [...fresh].map(slipCodeHash),
    );
    codes = [...fresh].map(codeInGroups);
    return { status: 201 as const, body: { id, size } };
  });
  return { status: answer.status, body: { ...answer.body, codes } };
}

/** Slips printed, handed out, not offered and declined, and answers that came in, of one's provider. */
export async function responseCounts(db: Db, actor: Actor): Promise<ResponseCounts> {
  const { pilotId, providerId } = reachOf(actor);
  return countResponses(db, pilotId, providerId);
}
