import { randomUUID } from 'node:crypto';
import { setAccountState } from '../../db/queries/account-state.ts';
import { insertMembership } from '../../db/queries/memberships.ts';
import { findUserByEmail } from '../../db/queries/people.ts';
import { insertArea, insertBody, insertPilot, insertProvider } from '../../db/queries/pilots.ts';
import { insertAccount } from '../../db/queries/sign-in.ts';
import type { Db } from '../../db/open.ts';
import { hashPassword, makeOneTimePassword } from '../access/passwords.ts';
import { isRehearsalAddress } from '../access/rehearsal.ts';
import type { Role } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import type { Day } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import { oneTimeUntil } from './add-person.ts';
import { appendAudit } from './deed.ts';
import type { Trx } from './deed.ts';
import { needsSecondPerson } from './grant-membership.ts';

/** Somebody who takes part from the first day. */
export type FirstPerson = {
  readonly name: string;
  readonly email: string;
  /** Roles; `body` is the name of a body, for the workgroup and its secretary. */
  readonly roles: readonly { readonly role: Role; readonly body: string | null }[];
  /** Null: a one-time password is made, to be changed at the first sign-in. */
  readonly password: string | null;
};

/** A pilot as it begins; days are ISO text, `endDay` is the first day after it, money in cents. */
export type NewPilot = {
  readonly name: string;
  readonly municipality: string;
  readonly startDay: Day;
  readonly endDay: Day;
  readonly isRehearsal: boolean;
  readonly budgetCents: number;
  readonly responseNormDays: number;
  readonly markNormPercent: number;
  readonly batchSize: number;
  readonly experienceBatchSize: number;
  readonly provider: { readonly name: string; readonly kind: 'formal' | 'informal' };
  readonly areas: readonly {
    readonly code: string;
    readonly name: string;
    readonly population?: number | null;
  }[];
  /** Names, in order. */
  readonly bodies: readonly string[];
  readonly people: readonly FirstPerson[];
};

/** The ids of what was made, and the passwords to hand over once. */
export type CreatedPilot = {
  readonly pilotId: string;
  readonly providerId: string;
  /** Area id by code. */
  readonly areaIds: ReadonlyMap<string, string>;
  /** Body id by name. */
  readonly bodyIds: ReadonlyMap<string, string>;
  /** In the order given. */
  readonly people: readonly {
    readonly userId: string;
    readonly email: string;
    /** Null when the password was given. */
    readonly oneTimePassword: string | null;
  }[];
};

async function refuseMixture(trx: Trx, input: NewPilot): Promise<void> {
  const stored = await trx
    .selectFrom('pilot')
    .select('id')
    .where('isRehearsal', '=', input.isRehearsal ? 0 : 1)
    .limit(1)
    .executeTakeFirst();
  if (stored) {
    throw new Refusal(409, 'Oefenjaar en echte pilot kunnen niet in dezelfde database staan.');
  }
  const strange = input.people.find(({ email }) => isRehearsalAddress(email) !== input.isRehearsal);
  if (strange) {
    throw new Refusal(
      422,
      input.isRehearsal
        ? 'In het oefenjaar kunnen alleen adressen van het oefenjaar.'
        : 'Adressen van het oefenjaar kunnen niet in een echte pilot.',
    );
  }
}

// Whoever confirms a role at a provider is somebody else than who gets it. On the first day there
// is nobody yet: the person at the server vouches, and the log says so.
async function insertPerson(
  trx: Trx,
  person: FirstPerson & { hash: string },
  place: {
    pilotId: string;
    providerId: string;
    bodyIds: ReadonlyMap<string, string>;
    clock: Clock;
  },
): Promise<string> {
  const at = place.clock.now();
  const email = person.email.trim().toLowerCase();
  if (await findUserByEmail(trx, email)) {
    throw new Refusal(409, 'Er is al een account met dit e-mailadres.');
  }
  const userId = randomUUID();
  await insertAccount(trx, {
    userId,
    accountId: randomUUID(),
    name: person.name,
    email,
    passwordHash: person.hash,
    at,
  });
  await setAccountState(trx, userId, {
    oneTimeUntil: person.password === null ? oneTimeUntil(place.clock) : null,
  });
  for (const { role, body } of person.roles) {
    const bodyId = body === null ? null : place.bodyIds.get(body);
    if (bodyId === undefined) throw new Refusal(422, 'Deze geleding hoort niet bij de pilot.');
    await insertMembership(trx, {
      id: randomUUID(),
      userId,
      pilotId: place.pilotId,
      role,
      providerId: needsSecondPerson(role) ? place.providerId : null,
      bodyId,
      grantedBy: null,
      grantedAt: at,
      confirmedBy: null,
      confirmedAt: at,
      endedAt: null,
    });
  }
  return userId;
}

async function insertPlaces(trx: Trx, input: NewPilot, at: string) {
  const pilotId = randomUUID();
  const providerId = randomUUID();
  const { provider, areas, bodies, people: _people, isRehearsal, ...settings } = input;
  await insertPilot(trx, {
    id: pilotId,
    ...settings,
    isRehearsal: isRehearsal ? 1 : 0,
    adviceDayOverride: null,
    adviceDayReason: null,
    createdAt: at,
  });
  await insertProvider(trx, pilotId, { id: providerId, ...provider, createdAt: at });
  const areaIds = new Map<string, string>();
  for (const [index, area] of areas.entries()) {
    const id = randomUUID();
    areaIds.set(area.code, id);
    await insertArea(trx, {
      id,
      pilotId,
      code: area.code,
      name: area.name,
      sort: index + 1,
      population: area.population ?? null,
      validFrom: input.startDay,
      validTo: null,
    });
  }
  const bodyIds = new Map<string, string>();
  for (const [index, name] of bodies.entries()) {
    const id = randomUUID();
    bodyIds.set(name, id);
    await insertBody(trx, { id, pilotId, name, sort: index + 1 });
  }
  return { pilotId, providerId, areaIds, bodyIds };
}

/**
 * Makes a pilot with its provider, areas, bodies and first people, in one transaction. A real pilot
 * needs a coordinator and an admin who are two people: neither can open records or accounts alone.
 * @throws Refusal 409 when the database holds the other kind of pilot or knows an address, 422 when
 * the people do not fit the pilot.
 */
export async function createPilot(
  deps: { db: Db; clock: Clock },
  input: NewPilot,
): Promise<CreatedPilot> {
  const { db, clock } = deps;
  const holdersOf = (role: Role) =>
    input.people.filter((person) => person.roles.some((held) => held.role === role));
  const coordinators = holdersOf('coordinator');
  const admins = holdersOf('admin');
  if (!coordinators.some((one) => admins.some((other) => other.email !== one.email))) {
    throw new Refusal(422, 'Er zijn een coördinator en een andere persoon als beheerder nodig.');
  }
  const hashes = new Map<string, string>();
  const prepared: (FirstPerson & { hash: string; handedOut: string })[] = [];
  for (const person of input.people) {
    // The shared rehearsal password is hashed once; hashing takes a while.
    const handedOut = person.password ?? makeOneTimePassword();
    const hash = hashes.get(handedOut) ?? (await hashPassword(handedOut));
    hashes.set(handedOut, hash);
    prepared.push({ ...person, hash, handedOut });
  }
  return db.transaction().execute(async (trx) => {
    await refuseMixture(trx, input);
    const places = await insertPlaces(trx, input, clock.now());
    const people: CreatedPilot['people'][number][] = [];
    for (const person of prepared) {
      const userId = await insertPerson(trx, person, { ...places, clock });
      people.push({
        userId,
        email: person.email.trim().toLowerCase(),
        oneTimePassword: person.password === null ? person.handedOut : null,
      });
    }
    await appendAudit(trx, {
      at: clock.now(),
      actorId: null,
      operation: 'createPilot',
      objectId: places.pilotId,
      outcome: 'done',
    });
    return { ...places, people };
  });
}
