import {
  findMembership,
  othersAtProvider,
  setConfirmed,
  setEnded,
} from '../../db/queries/memberships.ts';
import type { MembershipLine } from '../../db/queries/memberships.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Answer, DeedContext } from './deed.ts';

/** The waiting role that somebody of the same provider may decide on. */
async function waitingMembership(
  { trx, actor }: DeedContext,
  membershipId: string,
): Promise<MembershipLine> {
  const membership = await findMembership(trx, actor.pilotId, membershipId);
  if (!membership || actor.providerId === null || membership.providerId !== actor.providerId) {
    throw new Refusal(404, 'Deze rol is er niet.');
  }
  if (membership.endedAt !== null) throw new Refusal(409, 'Deze rol is al beëindigd.');
  if (membership.confirmedAt !== null) throw new Refusal(409, 'Deze rol is al bevestigd.');
  return membership;
}

/**
 * Confirms a role at a provider, by a second person: not the one who gave it, and not the one who
 * gets it, unless that is a coordinator who will also log contacts and sees the records already. A
 * supporter may only stand in when the provider has no other coordinator at work, as after the reset
 * of the only coordinator's password.
 * @throws Refusal 404 for a role of another provider, 409 when it does not wait or must be decided
 * by somebody else.
 */
export async function confirmMembership(
  context: DeedContext,
  membershipId: string,
): Promise<Answer<{ id: string }>> {
  const { trx, clock, actor } = context;
  const membership = await waitingMembership(context, membershipId);
  const gainsAccess = membership.userId === actor.userId && !actor.roles.has('coordinator');
  if (gainsAccess || membership.grantedBy === actor.userId) {
    throw new Refusal(409, 'Een ander dan u moet deze rol bevestigen.');
  }
  if (!actor.roles.has('coordinator')) {
    const coordinators = await othersAtProvider(trx, {
      pilotId: actor.pilotId,
      providerId: membership.providerId ?? '',
      role: 'coordinator',
      exceptUserId: membership.userId,
    });
    if (coordinators > 0) {
      throw new Refusal(409, 'De coördinator van uw organisatie moet deze rol bevestigen.');
    }
  }
  await setConfirmed(trx, membershipId, {
    confirmedBy: actor.userId,
    confirmedAt: clock.now(),
  });
  return { status: 200, body: { id: membershipId } };
}

/**
 * Refuses a role at a provider: it ends without ever having held.
 * @throws Refusal 404 for a role of another provider, 409 when it does not wait.
 */
export async function refuseMembership(
  context: DeedContext,
  membershipId: string,
): Promise<Answer<{ id: string }>> {
  await waitingMembership(context, membershipId);
  await setEnded(context.trx, membershipId, context.clock.now());
  return { status: 200, body: { id: membershipId } };
}
