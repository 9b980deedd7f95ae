import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import {
  deleteDissatisfaction,
  findDissatisfaction,
  insertDissatisfaction,
  updateDissatisfaction,
} from '../../db/queries/dissatisfactions.ts';
import type { StoredDissatisfaction } from '../../db/queries/dissatisfactions.ts';
import type { Clock } from '../clock.ts';
import {
  dissatisfactionEditSchema,
  newDissatisfactionSchema,
} from '../domain/records/dissatisfaction.ts';
import type { DissatisfactionEdit, newDissatisfaction } from '../domain/records/dissatisfaction.ts';
import { asBit } from './bring-along.ts';
import { dissatisfactionView } from './case-view.ts';
import { added, changed, removed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked } from './record-bounds.ts';
import { caseInReach, notYours } from './record-reach.ts';

/** Where dissatisfaction stands and which version of it was edited. */
type Place = { caseId: string; dissatisfactionId: string; version: number };

async function storedAt({ trx, actor }: DeedContext, place: Place): Promise<StoredDissatisfaction> {
  await caseInReach(trx, actor, place.caseId);
  const stored = await findDissatisfaction(trx, place.caseId, place.dissatisfactionId);
  if (!stored) throw notYours('onvrede');
  requireVersion(place.version, dissatisfactionView(stored));
  return stored;
}

/**
 * Adds dissatisfaction to a case, apart from any contact. Source: pilot document §8.3.
 * @throws Refusal 404, 409 when the id exists, 422.
 */
export async function addDissatisfaction(
  db: Db,
  clock: Clock,
  request: WriteRequest & { caseId: string; input: z.output<typeof newDissatisfaction> },
): Promise<Answer<Changed>> {
  const { caseId, input } = request;
  return carryOut(db, clock, { ...request, input: [caseId, input] }, async (context) => {
    const { trx, actor } = context;
    const theCase = await caseInReach(trx, actor, caseId);
    const { id: wanted, ...told } = checked(
      newDissatisfactionSchema(await boundsFor(context)),
      input,
    );
    const id = await freshId(trx, 'dissatisfaction', wanted);
    await insertDissatisfaction(trx, {
      ...told,
      officerContact: asBit(told.officerContact),
      id,
      caseId,
      pilotId: theCase.pilotId,
      providerId: theCase.providerId,
      createdBy: actor.userId,
      createdAt: clock.now(),
    });
    return added(id);
  });
}

/**
 * Changes dissatisfaction: how far it went, what about, the outcome.
 * @throws Refusal 404, 412 with what is stored when somebody else changed it, 422.
 */
export async function editDissatisfaction(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place & { input: DissatisfactionEdit },
): Promise<Answer<Changed>> {
  const { caseId, dissatisfactionId: id, version, input } = request;
  const asked = { ...request, input: [caseId, id, version, input] };
  return carryOut(db, clock, asked, async (context) => {
    await storedAt(context, request);
    const edit = checked(dissatisfactionEditSchema(await boundsFor(context)), input);
    await updateDissatisfaction(context.trx, id, {
      ...edit,
      officerContact: asBit(edit.officerContact),
    });
    return changed(id, version);
  });
}

/** Removes dissatisfaction that was written down by mistake. @throws Refusal 404, 412. */
export async function removeDissatisfaction(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place,
): Promise<Answer<{ id: string }>> {
  const { caseId, dissatisfactionId: id, version } = request;
  return carryOut(db, clock, { ...request, input: [caseId, id, version] }, async (context) => {
    await storedAt(context, request);
    await deleteDissatisfaction(context.trx, id);
    return removed(id);
  });
}
