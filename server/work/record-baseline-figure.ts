import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import {
  deleteBaselineFigure,
  findBaselineFigure,
  insertBaselineFigures,
  listBaselineFigures,
  updateBaselineFigure,
} from '../../db/queries/baseline-figures.ts';
import type { StoredBaselineFigure } from '../../db/queries/baseline-figures.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import {
  baselineFigureEditSchema,
  countTheSame,
  newBaselineFigureSchema,
} from '../domain/records/baseline-figure.ts';
import type { BaselineFigure, newBaselineFigure } from '../domain/records/baseline-figure.ts';
import { Refusal } from '../domain/refusal.ts';
import { added, changed, removed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked, refuseField } from './record-bounds.ts';

/** Which figure, and which version of it was edited. */
type Place = { figureId: string; version: number };

function figureView(row: StoredBaselineFigure) {
  const { id, kind, law, monthFrom, monthTo, n, source, asOfDay, version } = row;
  return { id, kind, law, monthFrom, monthTo, n, source, asOfDay, version };
}

async function storedAt({ trx, actor }: DeedContext, place: Place): Promise<void> {
  const stored = await findBaselineFigure(trx, actor.pilotId, place.figureId);
  if (!stored) throw new Refusal(404, 'Dit cijfer bestaat niet.');
  requireVersion(place.version, figureView(stored));
}

async function requireOwnMonths(
  { trx, actor }: DeedContext,
  figure: BaselineFigure,
  except: string | null,
): Promise<void> {
  const others = await listBaselineFigures(trx, actor.pilotId);
  if (others.some((row) => row.id !== except && countTheSame(row, figure))) {
    throw refuseField(['monthFrom'], 'Voor deze maanden staat er al een cijfer. Pas dat aan.');
  }
}

/** The municipal figures of the pilot. */
export async function baselineFigureList(db: Db, actor: Actor) {
  return (await listBaselineFigures(db, actor.pilotId)).map(figureView);
}

/**
 * Records a municipal figure; without a number it says that nobody knows. Source: pilot document §8.
 * @throws Refusal 409 when the id exists, 422, also when the same months are counted already.
 */
export async function recordBaselineFigure(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof newBaselineFigure> },
): Promise<Answer<Changed>> {
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const { id: wanted, ...figure } = checked(
      newBaselineFigureSchema(await boundsFor(context)),
      request.input,
    );
    await requireOwnMonths(context, figure, null);
    const id = await freshId(trx, 'baselineFigure', wanted);
    const by = { pilotId: actor.pilotId, createdBy: actor.userId, createdAt: clock.now() };
    await insertBaselineFigures(trx, [{ ...figure, ...by, id }]);
    return added(id);
  });
}

/** Changes a municipal figure. @throws Refusal 404, 412 with what is stored, 422. */
export async function editBaselineFigure(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place & { input: BaselineFigure },
): Promise<Answer<Changed>> {
  const { figureId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [figureId, version, input] }, async (context) => {
    await storedAt(context, request);
    const figure = checked(baselineFigureEditSchema(await boundsFor(context)), input);
    await requireOwnMonths(context, figure, figureId);
    await updateBaselineFigure(context.trx, figureId, figure);
    return changed(figureId, version);
  });
}

/** Removes a municipal figure. @throws Refusal 404, 412 with what is stored. */
export async function removeBaselineFigure(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place,
): Promise<Answer<{ id: string }>> {
  const { figureId, version } = request;
  return carryOut(db, clock, { ...request, input: [figureId, version] }, async (context) => {
    await storedAt(context, request);
    await deleteBaselineFigure(context.trx, figureId);
    return removed(figureId);
  });
}
