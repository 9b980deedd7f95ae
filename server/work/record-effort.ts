import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { insertEffort, listEffort, updateEffort } from '../../db/queries/effort.ts';
import type { StoredEffort } from '../../db/queries/effort.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { newEffortSchema } from '../domain/records/effort.ts';
import type { effortEdit, newEffort } from '../domain/records/effort.ts';
import { Refusal } from '../domain/refusal.ts';
import { added, changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked } from './record-bounds.ts';
import { reachOf } from './record-reach.ts';

function effortView({ id, month, minutes, costCents, version }: StoredEffort) {
  return { id, month, minutes, costCents, version };
}

/** The hours and cost of one's provider, month by month. */
export async function effortList(db: Db, actor: Actor) {
  const { pilotId, providerId } = reachOf(actor);
  return (await listEffort(db, pilotId, providerId)).map(effortView);
}

/**
 * Records the hours and cost of a month. Source: pilot document §10.
 * @throws Refusal 409 when the month is filled in already, 422.
 */
export async function recordEffort(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof newEffort> },
): Promise<Answer<Changed>> {
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const { pilotId, providerId } = reachOf(actor);
    const effort = checked(newEffortSchema(await boundsFor(context)), request.input);
    const others = await listEffort(trx, pilotId, providerId);
    if (others.some(({ month }) => month === effort.month)) {
      throw new Refusal(409, 'Deze maand is al ingevuld. Pas die regel aan.');
    }
    const id = await freshId(trx, 'effort', effort.id);
    await insertEffort(trx, {
      id,
      pilotId,
      providerId,
      month: effort.month,
      minutes: effort.minutes,
      costCents: effort.costCents,
      createdBy: actor.userId,
      createdAt: clock.now(),
    });
    return added(id);
  });
}

/** Changes the hours and cost of a month. @throws Refusal 404, 412 with what is stored, 422. */
export async function editEffort(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    effortId: string;
    version: number;
    input: z.output<typeof effortEdit>;
  },
): Promise<Answer<Changed>> {
  const { effortId: id, version, input } = request;
  return carryOut(
    db,
    clock,
    { ...request, input: [id, version, input] },
    async ({ trx, actor }) => {
      const { pilotId, providerId } = reachOf(actor);
      const stored = (await listEffort(trx, pilotId, providerId)).find((row) => row.id === id);
      if (!stored) throw new Refusal(404, 'Deze maand bestaat niet of is niet van u.');
      requireVersion(version, effortView(stored));
      await updateEffort(trx, id, input);
      return changed(id, version);
    },
  );
}
