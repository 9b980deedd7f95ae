import { deleteSession, deleteSessionsOf } from '../../db/queries/sessions.ts';
import { askAuth } from '../access/ask-auth.ts';
import type { Caller } from '../access/ask-auth.ts';
import type { Person } from '../access/roles.ts';
import { noteAccountEvent } from './sign-in.ts';
import type { AccountDeps } from './sign-in.ts';

/**
 * Ends the session of a browser; works too when it was over already.
 * @returns the cookies that clear the browser's own.
 */
export async function signOut(
  deps: AccountDeps,
  caller: Caller,
  person: Person | null,
): Promise<readonly string[]> {
  const answer = await askAuth(deps.accounts.auth, {
    path: '/sign-out',
    body: {},
    caller,
    show: 'session_token',
  });
  if (person !== null) {
    // Also when the library could not read the cookie, or was too busy to.
    await deleteSession(deps.db, person.sessionId);
    await noteAccountEvent(deps, {
      actorId: person.userId,
      operation: 'endSession',
      outcome: 'done',
    });
  }
  return answer.cookies;
}

/**
 * Ends every session of a person but the one they are in, for a laptop that got lost.
 * @returns how many ended.
 */
export async function endOtherSessions(deps: AccountDeps, person: Person): Promise<number> {
  const ended = await deleteSessionsOf(deps.db, person.userId, person.sessionId);
  await noteAccountEvent(deps, {
    actorId: person.userId,
    operation: 'endMyOtherSessions',
    outcome: 'done',
  });
  return ended;
}
