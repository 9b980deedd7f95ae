import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import { updateSignal } from '../../db/queries/signals.ts';
import type { Clock } from '../clock.ts';
import { signalAnswerSchema } from '../domain/records/signal.ts';
import type { signalAnswer, signalRelease } from '../domain/records/signal.ts';
import { Refusal } from '../domain/refusal.ts';
import { changed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { boundsFor, checked } from './record-bounds.ts';
import { signalToChange } from './signal-view.ts';

/** Which bottleneck, and which version of it somebody looked at. */
type Place = { signalId: string; version: number };

/**
 * Releases a bottleneck to the workgroup, after the coordinator read it and said that nobody can be
 * recognised in it. Source: pilot document §5.
 * @throws Refusal 404, 409 when it is not waiting for release, 412.
 */
export async function releaseSignal(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place & { input: z.output<typeof signalRelease> },
): Promise<Answer<Changed>> {
  const { signalId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [signalId, version, input] }, async (context) => {
    const stored = await signalToChange(context, signalId, version);
    if (stored.status !== 'raised') {
      throw new Refusal(409, 'Dit knelpunt is al vrijgegeven of ingetrokken.');
    }
    await updateSignal(context.trx, signalId, {
      status: 'released',
      releasedAt: clock.now(),
      releasedBy: context.actor.userId,
      sentTo: input.sentTo,
    });
    return changed(signalId, version);
  });
}

/**
 * Writes down the answer to a released bottleneck, or a better answer than before.
 * @throws Refusal 404, 409 when it was not released, 412, 422.
 */
export async function answerSignal(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place & { input: z.output<typeof signalAnswer> },
): Promise<Answer<Changed>> {
  const { signalId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [signalId, version, input] }, async (context) => {
    const stored = await signalToChange(context, signalId, version);
    if (stored.status === 'raised' || stored.status === 'withdrawn') {
      throw new Refusal(409, 'Geef het knelpunt eerst vrij.');
    }
    const answer = checked(signalAnswerSchema(await boundsFor(context)), input);
    await updateSignal(context.trx, signalId, {
      ...answer,
      sentTo: answer.sentTo ?? stored.sentTo,
    });
    return changed(signalId, version);
  });
}

/**
 * Withdraws a bottleneck; the workgroup no longer sees it, also when it was released by mistake. A
 * supporter can do so until it is released, from then on the coordinator decides.
 * @throws Refusal 404, 409 when it was withdrawn before or is the coordinator's by now, 412.
 */
export async function withdrawSignal(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place,
): Promise<Answer<Changed>> {
  const { signalId, version } = request;
  return carryOut(db, clock, { ...request, input: [signalId, version] }, async (context) => {
    const stored = await signalToChange(context, signalId, version);
    if (stored.status === 'withdrawn') throw new Refusal(409, 'Dit knelpunt is al ingetrokken.');
    if (stored.status !== 'raised' && !context.actor.roles.has('coordinator')) {
      throw new Refusal(409, 'Dit knelpunt is al vrijgegeven. Vraag het uw coördinator.');
    }
    await updateSignal(context.trx, signalId, { status: 'withdrawn' });
    return changed(signalId, version);
  });
}
