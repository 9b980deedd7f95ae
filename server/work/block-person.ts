import { setAccountState } from '../../db/queries/account-state.ts';
import { openMembershipsOf } from '../../db/queries/memberships.ts';
import { findPersonInPilot } from '../../db/queries/people.ts';
import type { PersonLine } from '../../db/queries/people.ts';
import { deleteSessionsOf } from '../../db/queries/sessions.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Answer, DeedContext } from './deed.ts';

/**
 * The person an admin may do something to: takes part here, and in no pilot of somebody else.
 * @throws Refusal 404 when not in the pilot, 409 when it is the admin's own account or when the
 * person also works in another pilot.
 */
export async function personUnderAdmin(
  { trx, actor }: DeedContext,
  userId: string,
): Promise<PersonLine> {
  const person = await findPersonInPilot(trx, actor.pilotId, userId);
  if (!person) throw new Refusal(404, 'Deze persoon doet niet mee in deze pilot.');
  if (userId === actor.userId) throw new Refusal(409, 'Dit kan niet bij uw eigen account.');
  const roles = await openMembershipsOf(trx, userId);
  if (roles.some((role) => role.pilotId !== actor.pilotId)) {
    throw new Refusal(409, 'Deze persoon werkt ook in een andere pilot. Beëindig hier de rol.');
  }
  return person;
}

/** Blocks an account: all its sessions are dead at once and nobody can sign in with it. */
export async function blockPerson(
  context: DeedContext,
  userId: string,
): Promise<Answer<{ id: string }>> {
  const { trx, clock } = context;
  await personUnderAdmin(context, userId);
  await setAccountState(trx, userId, { disabledAt: clock.now() });
  await deleteSessionsOf(trx, userId);
  return { status: 200, body: { id: userId } };
}

/** Opens a blocked account again; the password and the roles are what they were. */
export async function unblockPerson(
  context: DeedContext,
  userId: string,
): Promise<Answer<{ id: string }>> {
  await personUnderAdmin(context, userId);
  await setAccountState(context.trx, userId, { disabledAt: null });
  return { status: 200, body: { id: userId } };
}
