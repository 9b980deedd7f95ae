import { bodiesOf } from '../../db/queries/pilots.ts';
import { seatOf } from '../../db/queries/scenarios.ts';
import type { Actor } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import type { NamedBody } from '../domain/scenarios/differences.ts';
import type { Trx } from './deed.ts';

/** For whom a member of the workgroup writes, and with which seat. */
type Voice = {
  readonly body: NamedBody;
  readonly membershipId: string;
  /** The secretary writes for a body they do not sit for. */
  readonly onBehalf: boolean;
};

/**
 * Who speaks for a body: its own member, or the secretary on its behalf.
 * @throws Refusal 404 for a body that is not of the pilot, 403 for the body of somebody else.
 */
export async function speakForBody(trx: Trx, actor: Actor, bodyId: string): Promise<Voice> {
  const { pilotId, userId } = actor;
  const body = (await bodiesOf(trx, pilotId)).find(({ id }) => id === bodyId);
  if (body === undefined) throw new Refusal(404, 'Deze geleding bestaat niet.');
  const isOwn = actor.bodyId === bodyId;
  const membershipId = await seatOf(trx, { pilotId, userId, bodyId });
  if (membershipId === undefined || (!isOwn && !actor.roles.has('secretary'))) {
    throw new Refusal(403, 'U kunt alleen voor uw eigen geleding schrijven.');
  }
  return { body: { id: body.id, name: body.name }, membershipId, onBehalf: !isOwn };
}
