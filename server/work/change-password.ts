import { setAccountState } from '../../db/queries/account-state.ts';
import { deleteWaitingSignIns } from '../../db/queries/sign-in.ts';
import { askAuth } from '../access/ask-auth.ts';
import type { Caller } from '../access/ask-auth.ts';
import type { Person } from '../access/roles.ts';
import { passwordProblem } from '../domain/password-rules.ts';
import { Refusal } from '../domain/refusal.ts';
import { noteAccountEvent, refuseWhenLimited } from './sign-in.ts';
import type { AccountDeps } from './sign-in.ts';

function wrongField(pointer: string, code: string, detail: string): Refusal {
  return new Refusal(422, 'Kijk de velden na. Uw wachtwoord is niet veranderd.', {
    errors: [{ in: 'body', location: { pointer }, code, detail }],
  });
}

/**
 * Changes somebody's own password. All their other sessions end and this one begins anew.
 * @returns the cookies of the new session.
 * @throws Refusal 422 at the field that is wrong, 429 after too many tries.
 */
export async function changePassword(
  deps: AccountDeps,
  person: Person,
  change: { currentPassword: string; newPassword: string; caller: Caller },
): Promise<readonly string[]> {
  const { currentPassword, newPassword, caller } = change;
  const problem =
    newPassword === currentPassword
      ? 'Kies een ander wachtwoord dan u nu hebt.'
      : passwordProblem(newPassword, person);
  if (problem !== null) throw wrongField('/newPassword', 'weak', problem);
  const answer = await askAuth(deps.accounts.auth, {
    path: '/change-password',
    body: { currentPassword, newPassword, revokeOtherSessions: true },
    caller,
    show: 'session_token',
  });
  refuseWhenLimited(answer);
  if (answer.status === 401) throw new Refusal(401, 'Log in om verder te gaan.');
  if (answer.status !== 200) {
    throw wrongField('/currentPassword', 'wrong', 'Dit is niet uw wachtwoord van nu.');
  }
  await setAccountState(deps.db, person.userId, { oneTimeUntil: null });
  await deleteWaitingSignIns(deps.db, person.userId);
  await noteAccountEvent(deps, {
    actorId: person.userId,
    operation: 'changeMyPassword',
    outcome: 'done',
  });
  return answer.cookies;
}
