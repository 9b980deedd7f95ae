import type { z } from 'zod';
import type { Db } from '../../db/open.ts';
import {
  deletePilotEvent,
  findPilotEvent,
  insertPilotEvent,
  listPilotEvents,
  updatePilotEvent,
} from '../../db/queries/pilot-events.ts';
import type { StoredPilotEvent } from '../../db/queries/pilot-events.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { newPilotEventSchema, pilotEventEditSchema } from '../domain/records/pilot-event.ts';
import type { newPilotEvent, pilotEventEdit } from '../domain/records/pilot-event.ts';
import { Refusal } from '../domain/refusal.ts';
import { added, changed, removed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, WriteRequest } from './deed.ts';
import { freshId } from './fresh-id.ts';
import { boundsFor, checked } from './record-bounds.ts';

/** Which event, and which version of it was edited. */
type Place = { eventId: string; version: number };

function eventView({ id, day, kind, description, version }: StoredPilotEvent) {
  return { id, day, kind, description, version };
}

async function storedAt({ trx, actor }: DeedContext, place: Place): Promise<void> {
  const stored = await findPilotEvent(trx, actor.pilotId, place.eventId);
  if (!stored) throw new Refusal(404, 'Deze gebeurtenis bestaat niet.');
  requireVersion(place.version, eventView(stored));
}

/** What happened around the pilot, oldest first; shown on the time axis of every figure. */
export async function pilotEventList(db: Db, actor: Actor) {
  return (await listPilotEvents(db, actor.pilotId)).map(eventView);
}

/** Records something around the pilot that can explain a change in the figures. @throws Refusal 409, 422. */
export async function recordPilotEvent(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: z.output<typeof newPilotEvent> },
): Promise<Answer<Changed>> {
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const { id: wanted, ...event } = checked(
      newPilotEventSchema(await boundsFor(context)),
      request.input,
    );
    const id = await freshId(trx, 'pilotEvent', wanted);
    await insertPilotEvent(trx, {
      ...event,
      id,
      pilotId: actor.pilotId,
      createdBy: actor.userId,
      createdAt: clock.now(),
    });
    return added(id);
  });
}

/** Changes an event. @throws Refusal 404, 412 with what is stored, 422. */
export async function editPilotEvent(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place & { input: z.output<typeof pilotEventEdit> },
): Promise<Answer<Changed>> {
  const { eventId, version, input } = request;
  return carryOut(db, clock, { ...request, input: [eventId, version, input] }, async (context) => {
    await storedAt(context, request);
    const edit = checked(pilotEventEditSchema(await boundsFor(context)), input);
    await updatePilotEvent(context.trx, eventId, edit);
    return changed(eventId, version);
  });
}

/** Removes an event. @throws Refusal 404, 412 with what is stored. */
export async function removePilotEvent(
  db: Db,
  clock: Clock,
  request: WriteRequest & Place,
): Promise<Answer<{ id: string }>> {
  const { eventId, version } = request;
  return carryOut(db, clock, { ...request, input: [eventId, version] }, async (context) => {
    await storedAt(context, request);
    await deletePilotEvent(context.trx, eventId);
    return removed(eventId);
  });
}
