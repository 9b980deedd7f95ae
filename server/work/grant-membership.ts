import { randomUUID } from 'node:crypto';
import { insertMembership, openMembershipsOf } from '../../db/queries/memberships.ts';
import { findPersonInPilot } from '../../db/queries/people.ts';
import { bodiesOf, providersOf } from '../../db/queries/pilots.ts';
import type { RoleChoice } from '../domain/administration/new-person.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Answer, DeedContext } from './deed.ts';

/** Whether a role waits for a second person: it opens the records of a provider. */
export function needsSecondPerson(role: RoleChoice['role']): boolean {
  return role === 'supporter' || role === 'coordinator';
}

function unknownChoice(pointer: string, detail: string): Refusal {
  return new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
    errors: [{ in: 'body', location: { pointer }, code: 'unknown', detail }],
  });
}

/**
 * Gives a role. A role in the workgroup or as admin holds at once; a role at a provider waits until
 * somebody of that provider confirms it, so that an admin cannot open records alone.
 * @returns the id of the membership.
 * @throws Refusal 409 when the person holds or awaits this role, 422 for an unknown provider or body.
 */
export async function giveRole(
  { trx, clock, actor }: DeedContext,
  userId: string,
  choice: RoleChoice,
): Promise<string> {
  const { role, providerId, bodyId } = choice;
  const providers = await providersOf(trx, actor.pilotId);
  if (providerId !== null && !providers.some((provider) => provider.id === providerId)) {
    throw unknownChoice('/providerId', 'Deze aanbieder hoort niet bij de pilot.');
  }
  const bodies = await bodiesOf(trx, actor.pilotId);
  if (bodyId !== null && !bodies.some((body) => body.id === bodyId)) {
    throw unknownChoice('/bodyId', 'Deze geleding hoort niet bij de pilot.');
  }
  const here = (await openMembershipsOf(trx, userId)).filter(
    (held) => held.pilotId === actor.pilotId,
  );
  if (here.some((held) => held.role === role)) {
    throw new Refusal(409, 'Deze persoon heeft deze rol al, of wacht op bevestiging ervan.');
  }
  if (providerId !== null && here.some((held) => (held.providerId ?? providerId) !== providerId)) {
    throw new Refusal(409, 'Deze persoon werkt in deze pilot al bij een andere aanbieder.');
  }
  const waits = needsSecondPerson(role);
  const id = randomUUID();
  await insertMembership(trx, {
    id,
    userId,
    pilotId: actor.pilotId,
    role,
    providerId,
    bodyId,
    grantedBy: actor.userId,
    grantedAt: clock.now(),
    confirmedBy: waits ? null : actor.userId,
    confirmedAt: waits ? null : clock.now(),
    endedAt: null,
  });
  return id;
}

/**
 * Gives a further role to somebody who takes part in the pilot.
 * @throws Refusal 404 when the person does not, and as `giveRole`.
 */
export async function grantMembership(
  context: DeedContext,
  input: { userId: string } & RoleChoice,
): Promise<Answer<{ id: string; isConfirmed: boolean }>> {
  const person = await findPersonInPilot(context.trx, context.actor.pilotId, input.userId);
  if (!person) throw new Refusal(404, 'Deze persoon doet niet mee in deze pilot.');
  const id = await giveRole(context, input.userId, input);
  return { status: 201, body: { id, isConfirmed: !needsSecondPerson(input.role) } };
}
