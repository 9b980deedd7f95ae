import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import {
  deleteObjection,
  findObjection,
  insertObjection,
  updateObjection,
} from '../../db/queries/objections.ts';
import type { StoredObjection } from '../../db/queries/objections.ts';
import type { Clock } from '../clock.ts';
import { newObjectionSchema, objectionEditSchema } from '../domain/records/objection.ts';
import type { newObjection, ObjectionEdit } from '../domain/records/objection.ts';
import { objectionView } from './case-view.ts';
import { added, changed, removed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked } from './record-bounds.ts';
import { caseInReach, notYours } from './record-reach.ts';

/** Where an objection stands and which version of it was edited. */
type Place = { caseId: string; objectionId: string; version: number };

async function storedAt({ trx, actor }: DeedContext, place: Place): Promise<StoredObjection> {
  await caseInReach(trx, actor, place.caseId);
  const stored = await findObjection(trx, place.caseId, place.objectionId);
  if (!stored) throw notYours('bezwaar');
  requireVersion(place.version, objectionView(stored));
  return stored;
}

/**
 * Adds an objection to a case, apart from any contact. Source: pilot document §8.4.
 * @throws Refusal 404, 409 when the id exists, 422.
 */
export async function addObjection(
  db: Db,
  clock: Clock,
  request: WriteRequest & { caseId: string; input: z.output<typeof newObjection> },
): Promise<Answer<Changed>> {
  const { caseId, input } = request;
  return carryOut(db, clock, { ...request, input: [caseId, input] }, async (context) => {
    const { trx, actor } = context;
    const theCase = await caseInReach(trx, actor, caseId);
    const { id: wanted, ...path } = checked(newObjectionSchema(await boundsFor(context)), input);
    const id = await freshId(trx, 'objection', wanted);
    await insertObjection(trx, {
      ...path,
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
 * Changes the path of an objection: intended, dropped, filed, withdrawn, decided.
 * @throws Refusal 404, 412 with what is stored when somebody else changed it, 422.
 */
export async function editObjection(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place & { input: ObjectionEdit },
): Promise<Answer<Changed>> {
  const { caseId, objectionId: id, version, input } = request;
  const asked = { ...request, input: [caseId, id, version, input] };
  return carryOut(db, clock, asked, async (context) => {
    await storedAt(context, request);
    const edit = checked(objectionEditSchema(await boundsFor(context)), input);
    await updateObjection(context.trx, id, edit);
    return changed(id, version);
  });
}

/** Removes an objection that was written down by mistake. @throws Refusal 404, 412. */
export async function removeObjection(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place,
): Promise<Answer<{ id: string }>> {
  const { caseId, objectionId: id, version } = request;
  return carryOut(db, clock, { ...request, input: [caseId, id, version] }, async (context) => {
    await storedAt(context, request);
    await deleteObjection(context.trx, id);
    return removed(id);
  });
}
