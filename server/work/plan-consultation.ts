import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import {
  consultationOf,
  consultationsOf,
  deleteConsultation,
  insertConsultation,
  updateConsultation,
} from '../../db/queries/consultations.ts';
import type { StoredConsultation } from '../../db/queries/consultations.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import type { consultationEdit, consultationPlan } from '../domain/records/consultation.ts';
import { Refusal } from '../domain/refusal.ts';
import { added, changed, removed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { findReleasedEdition } from './meeting-view.ts';
import { boundsFor, refuseField } from './record-bounds.ts';

/** Which consultation, and which version of it was edited. */
type Place = { consultationId: string; version: number };

function viewOf({ isHeld, ...row }: StoredConsultation) {
  return { ...row, isHeld: isHeld === 1 };
}

/** A consultation as it is shown. */
export type Consultation = ReturnType<typeof viewOf>;

/** A consultation of the actor's pilot. @throws Refusal 404 when there is none with this id. */
export async function findConsultation(db: Db, actor: Actor, id: string): Promise<Consultation> {
  const row = await consultationOf(db, actor.pilotId, id);
  if (row === undefined) throw new Refusal(404, 'Dit overleg bestaat niet.');
  return viewOf(row);
}

/** The consultations with administrators, oldest first. Source: pilot document §7. */
export async function listConsultations(db: Db, actor: Actor): Promise<Consultation[]> {
  return (await consultationsOf(db, actor.pilotId)).map(viewOf);
}

async function checkPlan(
  context: DeedContext,
  plan: { day: string; editionId: string | null; isHeld?: boolean },
  own: string | null,
): Promise<void> {
  const { trx, actor } = context;
  const { pilotStart, pilotEnd, today } = await boundsFor(context);
  if (plan.day < pilotStart || plan.day >= pilotEnd) {
    throw refuseField(['day'], 'Deze dag hoort niet bij de pilot.');
  }
  if (plan.isHeld === true && plan.day > today) {
    throw refuseField(['isHeld'], 'Deze dag moet nog komen.');
  }
  const sameDay = (await consultationsOf(trx, actor.pilotId)).find(({ day }) => day === plan.day);
  if (sameDay !== undefined && sameDay.id !== own) {
    throw new Refusal(409, 'Op deze dag staat al een overleg.');
  }
  if (plan.editionId !== null) await findReleasedEdition(trx, actor, plan.editionId);
}

/**
 * Plans a consultation with administrators.
 * @throws Refusal 409 when there is one on that day, 422 outside the pilot or without such an edition.
 */
export async function planConsultation(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof consultationPlan> },
): Promise<Answer<Changed>> {
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    await checkPlan(context, request.input, null);
    const id = randomUUID();
    await insertConsultation(trx, {
      ...request.input,
      id,
      pilotId: actor.pilotId,
      isHeld: 0,
      outcome: '',
      createdBy: actor.userId,
      createdAt: clock.now(),
    });
    return added(id);
  });
}

/**
 * Moves a consultation, chooses its edition, or writes down that it was held and what came out.
 * @throws Refusal 404, 409 when the day is taken, 412 with what is stored, 422.
 */
export async function changeConsultation(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place & { input: z.output<typeof consultationEdit> },
): Promise<Answer<Changed>> {
  const { consultationId: id, version, input } = request;
  return carryOut(db, clock, { ...request, input: [id, version, input] }, async (context) => {
    const { trx, actor } = context;
    requireVersion(version, await findConsultation(trx, actor, id));
    await checkPlan(context, input, id);
    await updateConsultation(trx, id, { ...input, isHeld: input.isHeld ? 1 : 0 });
    return changed(id, version);
  });
}

/**
 * Removes a consultation that was not held.
 * @throws Refusal 404, 409 when it was held, 412 with what is stored.
 */
export async function removeConsultation(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place,
): Promise<Answer<{ id: string }>> {
  const { consultationId: id, version } = request;
  return carryOut(db, clock, { ...request, input: [id, version] }, async ({ trx, actor }) => {
    const current = await findConsultation(trx, actor, id);
    requireVersion(version, current);
    if (current.isHeld) {
      throw new Refusal(409, 'Een overleg dat is geweest, kunt u niet weghalen.');
    }
    await deleteConsultation(trx, id);
    return removed(id);
  });
}
