import { setAccountState } from '../../db/queries/account-state.ts';
import { openMembershipsOf, setWaiting } from '../../db/queries/memberships.ts';
import { deleteSessionsOf } from '../../db/queries/sessions.ts';
import { deleteWaitingSignIns, hasSecondStep, setPasswordHash } from '../../db/queries/sign-in.ts';
import { oneTimeUntil } from './add-person.ts';
import type { OneTimePassword } from './add-person.ts';
import { personUnderAdmin } from './block-person.ts';
import type { Answer, DeedContext } from './deed.ts';
import { needsSecondPerson } from './grant-membership.ts';

/** What the admin gets to see once, and how many roles wait for confirmation again. */
export type ResetPassword = {
  id: string;
  oneTimePassword: string;
  oneTimeUntil: string;
  waitingRoles: number;
};

/**
 * Gives somebody a one-time password; all their sessions end. Whoever has a second step still needs
 * it. Without one, the roles at a provider wait again for a second person: otherwise an admin could
 * read records by resetting a supporter's password.
 * @throws Refusal as `personUnderAdmin`.
 */
export async function resetPassword(
  context: DeedContext,
  input: { userId: string; oneTime: OneTimePassword },
): Promise<Answer<ResetPassword>> {
  const { trx, clock, actor } = context;
  const { userId, oneTime } = input;
  await personUnderAdmin(context, userId);
  const until = oneTimeUntil(clock);
  await setPasswordHash(trx, userId, { passwordHash: oneTime.hash, at: clock.now() });
  await setAccountState(trx, userId, { oneTimeUntil: until });
  await deleteSessionsOf(trx, userId);
  await deleteWaitingSignIns(trx, userId);
  let waitingRoles = 0;
  if (!(await hasSecondStep(trx, userId))) {
    for (const held of await openMembershipsOf(trx, userId)) {
      if (held.pilotId !== actor.pilotId || !needsSecondPerson(held.role)) continue;
      await setWaiting(trx, held.id, { grantedBy: actor.userId, grantedAt: clock.now() });
      waitingRoles += 1;
    }
  }
  return {
    status: 200,
    body: { id: userId, oneTimePassword: oneTime.password, oneTimeUntil: until, waitingRoles },
  };
}
