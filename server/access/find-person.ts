import { accountStateOf } from '../../db/queries/account-state.ts';
import { activeMembershipsOf } from '../../db/queries/memberships.ts';
import { deleteSession, findSessionTimes, touchSession } from '../../db/queries/sessions.ts';
import type { Db } from '../../db/open.ts';
import type { Clock } from '../clock.ts';
import { sessionHeaders } from './ask-auth.ts';
import type { Auth } from './auth.ts';
import { hasRehearsalPilot, isRehearsalAddress } from './rehearsal.ts';
import type { Person } from './roles.ts';
import { isDueForNote, isOver } from './session-life.ts';

/** The session and person that a cookie stands for, before our own rules; null for a foreign or old cookie. */
async function sessionIn(auth: Auth, headers: Headers) {
  const shown = await sessionHeaders(auth, headers);
  if (shown === null) return null;
  try {
    return await auth.api.getSession({ headers: shown });
  } catch (error) {
    // The library wraps what the database said; a full disk must stay one.
    throw error instanceof Error && error.cause !== undefined ? error.cause : error;
  }
}

/**
 * The signed-in person of a request with the roles they hold now, or null: no session, a session
 * that is over (it is ended), or a blocked account. Use is noted at most once a minute.
 */
export async function findPersonIn(
  parts: { auth: Auth; db: Db; clock: Clock },
  headers: Headers,
): Promise<Person | null> {
  const { auth, db, clock } = parts;
  const found = await sessionIn(auth, headers);
  if (!found) return null;
  const { session, user } = found;
  const now = clock.now();
  const times = await findSessionTimes(db, session.id);
  const state = await accountStateOf(db, user.id);
  const isOutOfPlace = isRehearsalAddress(user.email) && !(await hasRehearsalPilot(db));
  if (!times || isOver(times, now) || state.disabledAt !== null || isOutOfPlace) {
    await deleteSession(db, session.id);
    return null;
  }
  if (isDueForNote(times, now)) await touchSession(db, session.id, now);
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    sessionId: session.id,
    mustChangePassword: state.oneTimeUntil !== null,
    memberships: await activeMembershipsOf(db, user.id),
  };
}
