import { openMembershipsOf } from '../../db/queries/memberships.ts';
import { bodiesOf, findPilots, providersOf } from '../../db/queries/pilots.ts';
import { findSessionTimes, sessionsOf } from '../../db/queries/sessions.ts';
import { hasSecondStep } from '../../db/queries/sign-in.ts';
import type { Db } from '../../db/open.ts';
import type { Person } from '../access/roles.ts';
import { endsOf } from '../access/session-life.ts';
import type { Clock } from '../clock.ts';
import { adviceDay } from '../domain/calendar.ts';

type Deps = { readonly db: Db; readonly clock: Clock };

/**
 * Everything the screens need to know about the signed-in person: roles with their names, pilots
 * with their days, whether it is a rehearsal, and when the session ends. A role that still waits for
 * a second person is shown and opens nothing; its pilot is not described yet.
 */
export async function describeMe({ db, clock }: Deps, person: Person) {
  const open = await openMembershipsOf(db, person.userId);
  const pilots = await findPilots(db, [...new Set(open.map(({ pilotId }) => pilotId))]);
  const providerNames = new Map<string, string>();
  const bodyNames = new Map<string, string>();
  for (const pilot of pilots) {
    for (const provider of await providersOf(db, pilot.id))
      providerNames.set(provider.id, provider.name);
    for (const body of await bodiesOf(db, pilot.id)) bodyNames.set(body.id, body.name);
  }
  const times = await findSessionTimes(db, person.sessionId);
  const ends = times ? endsOf(times) : { idleEndsAt: null, endsAt: null };
  const entered = new Set(person.memberships.map(({ pilotId }) => pilotId));
  return {
    id: person.userId,
    name: person.name,
    email: person.email,
    today: clock.today(),
    mustChangePassword: person.mustChangePassword,
    hasSecondStep: await hasSecondStep(db, person.userId),
    memberships: open.map((held) => ({
      id: held.id,
      pilotId: held.pilotId,
      pilotName: pilots.find(({ id }) => id === held.pilotId)?.name ?? '',
      role: held.role,
      providerId: held.providerId,
      providerName: held.providerId === null ? null : (providerNames.get(held.providerId) ?? null),
      bodyId: held.bodyId,
      bodyName: held.bodyId === null ? null : (bodyNames.get(held.bodyId) ?? null),
      isConfirmed: held.confirmedAt !== null,
    })),
    pilots: pilots
      .filter(({ id }) => entered.has(id))
      .map((pilot) => ({
        id: pilot.id,
        name: pilot.name,
        municipality: pilot.municipality,
        startDay: pilot.startDay,
        endDay: pilot.endDay,
        adviceDay: adviceDay(pilot.endDay, pilot.adviceDayOverride),
        isRehearsal: pilot.isRehearsal === 1,
      })),
    session: ends,
  };
}

/** Where a person is signed in, newest first: times only, no device or address is kept. */
export async function mySessions({ db, clock }: Deps, person: Person) {
  const sessions = await sessionsOf(db, person.userId);
  const now = clock.now();
  return sessions
    .map((session) => ({
      ...session,
      endsAt: endsOf(session).idleEndsAt,
      isCurrent: session.id === person.sessionId,
    }))
    .filter(({ endsAt }) => endsAt > now);
}
