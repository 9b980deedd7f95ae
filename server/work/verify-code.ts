import { deleteSession } from '../../db/queries/sessions.ts';
import { askAuth } from '../access/ask-auth.ts';
import type { Caller } from '../access/ask-auth.ts';
import type { Person } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import { noteAccountEvent, refuseWhenLimited } from './sign-in.ts';
import type { AccountDeps } from './sign-in.ts';

const words: Record<string, string> = {
  CODE_USED: 'Deze code is al gebruikt. Wacht tot de app een nieuwe code toont.',
  INVALID_TWO_FACTOR_COOKIE: 'Het inloggen duurde te lang. Begin opnieuw met uw wachtwoord.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE:
    'Dat waren te veel verkeerde codes. Begin opnieuw met uw wachtwoord.',
};

/**
 * The second step of a sign-in: six digits from the app, or one of the recovery codes. A code works
 * once.
 * @returns the cookies of the session.
 * @throws Refusal 401 for a wrong, used or late code, 429 when a limit was reached.
 */
export async function verifyCode(
  deps: AccountDeps,
  code: string,
  from: { caller: Caller; before: Person | null },
): Promise<readonly string[]> {
  const { accounts, db } = deps;
  const isFromApp = /^\d{6}$/.test(code);
  const answer = await askAuth(accounts.auth, {
    path: isFromApp ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code',
    body: { code },
    caller: from.caller,
    show: 'two_factor',
  });
  refuseWhenLimited(answer);
  const isRight = answer.status === 200;
  const user = answer.body['user'];
  const userId =
    typeof user === 'object' && user !== null && 'id' in user && typeof user.id === 'string'
      ? user.id
      : null;
  await noteAccountEvent(deps, {
    actorId: userId,
    operation: 'verifySignInCode',
    outcome: isRight ? 'done' : 'refused',
  });
  if (!isRight) {
    throw new Refusal(401, words[answer.code ?? ''] ?? 'Deze code klopt niet.');
  }
  if (from.before !== null) await deleteSession(db, from.before.sessionId);
  return answer.cookies;
}
