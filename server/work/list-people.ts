import { membershipsAtProvider, membershipsInPilot } from '../../db/queries/memberships.ts';
import type { MembershipLine } from '../../db/queries/memberships.ts';
import { peopleInPilot, usersWithSecondStep } from '../../db/queries/people.ts';
import type { Db } from '../../db/open.ts';
import type { Actor } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';

function statusOf(membership: MembershipLine): 'waiting' | 'active' | 'ended' {
  if (membership.endedAt !== null) return 'ended';
  return membership.confirmedAt === null ? 'waiting' : 'active';
}

/** Everybody with a role, past role or waiting role in a pilot, for the admin. */
export async function listPeople(db: Db, pilotId: string) {
  const people = await peopleInPilot(db, pilotId);
  const memberships = await membershipsInPilot(db, pilotId);
  const withSecondStep = await usersWithSecondStep(db);
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    isBlocked: person.disabledAt !== null,
    hasSecondStep: withSecondStep.has(person.id),
    oneTimeUntil: person.oneTimeUntil,
    memberships: memberships
      .filter(({ userId }) => userId === person.id)
      .map((held) => ({
        id: held.id,
        role: held.role,
        providerId: held.providerId,
        providerName: held.providerName,
        bodyId: held.bodyId,
        bodyName: held.bodyName,
        status: statusOf(held),
        grantedAt: held.grantedAt,
      })),
  }));
}

/**
 * The roles at the actor's own provider that hold or wait, for everybody who works there: a new
 * colleague is seen by all of them.
 * @throws Refusal 404 when the actor works at no provider.
 */
export async function listProviderMemberships(db: Db, actor: Actor) {
  if (actor.providerId === null) throw new Refusal(404, 'U werkt niet bij een aanbieder.');
  const memberships = await membershipsAtProvider(db, actor.pilotId, actor.providerId);
  return memberships.map((held) => ({
    id: held.id,
    userId: held.userId,
    name: held.userName,
    role: held.role,
    isConfirmed: held.confirmedAt !== null,
    grantedByName: held.grantedByName,
    grantedAt: held.grantedAt,
    confirmedByName: held.confirmedByName,
  }));
}
