import { findMembership, othersWithRole, setEnded } from '../../db/queries/memberships.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Answer, DeedContext } from './deed.ts';

/**
 * Ends a role from this moment; the account stays. The cases of a supporter stay with the provider
 * and can be handed over.
 * @throws Refusal 404 when there is no such role in the pilot, 409 when it has ended or when it is
 * the last admin's.
 */
export async function endMembership(
  { trx, clock, actor }: DeedContext,
  membershipId: string,
): Promise<Answer<{ id: string }>> {
  const membership = await findMembership(trx, actor.pilotId, membershipId);
  if (!membership) throw new Refusal(404, 'Deze rol is er niet.');
  if (membership.endedAt !== null) throw new Refusal(409, 'Deze rol is al beëindigd.');
  if (membership.role === 'admin') {
    const others = await othersWithRole(trx, {
      pilotId: actor.pilotId,
      role: 'admin',
      exceptUserId: membership.userId,
    });
    if (others === 0) throw new Refusal(409, 'Er moet een beheerder overblijven.');
  }
  await setEnded(trx, membershipId, clock.now());
  return { status: 200, body: { id: membershipId } };
}
