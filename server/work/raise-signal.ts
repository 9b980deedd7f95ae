import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { insertSignal, updateSignal } from '../../db/queries/signals.ts';
import type { Clock } from '../clock.ts';
import { newSignal, signalEdit } from '../domain/records/signal.ts';
import { Refusal } from '../domain/refusal.ts';
import { added, changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked, refuseField } from './record-bounds.ts';
import { reachOf } from './record-reach.ts';
import { signalToChange } from './signal-view.ts';
import { pilotDayProblem } from '../domain/records/bounds.ts';

/**
 * Writes down a bottleneck for policy, apart from any case. It stays with the provider until the
 * coordinator releases it. Source: pilot document §5.
 * @throws Refusal 409 when the id exists, 422 when the text holds personal data or the pilot is over.
 */
export async function raiseSignal(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof newSignal> },
): Promise<Answer<Changed>> {
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const { pilotId, providerId } = reachOf(actor);
    const bounds = await boundsFor(context);
    const problem = pilotDayProblem(bounds, bounds.today);
    if (problem !== null) throw refuseField(['text'], problem);
    const { id: wanted, ...signal } = checked(newSignal, request.input);
    const id = await freshId(trx, 'signal', wanted);
    await insertSignal(trx, {
      ...signal,
      id,
      pilotId,
      providerId,
      supporterId: actor.userId,
      raisedDay: bounds.today,
      status: 'raised',
      createdAt: clock.now(),
    });
    return added(id);
  });
}

/**
 * Changes a bottleneck that has not been released: what the workgroup has read does not change.
 * @throws Refusal 404, 409 when it was released, 412, 422.
 */
export async function editSignal(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    signalId: string;
    version: number;
    input: z.output<typeof signalEdit>;
  },
): Promise<Answer<Changed>> {
  const { signalId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [signalId, version, input] }, async (context) => {
    const stored = await signalToChange(context, signalId, version);
    if (stored.status !== 'raised') {
      throw new Refusal(409, 'Dit knelpunt is al vrijgegeven of ingetrokken.');
    }
    await updateSignal(context.trx, signalId, checked(signalEdit, input));
    return changed(signalId, version);
  });
}
