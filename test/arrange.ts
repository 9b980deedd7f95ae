import { migrate } from '../db/migrate.ts';
import { openDatabase } from '../db/open.ts';
import type { Db, OpenDatabase } from '../db/open.ts';
import { makeAccounts } from '../server/access/accounts.ts';
import type { Membership, Person, Role } from '../server/access/roles.ts';
import { makeApp } from '../server/api/app.ts';
import type { Dependencies } from '../server/api/dependencies.ts';
import { fixedClock } from '../server/clock.ts';
import { makeLogger } from '../server/log.ts';
import { releaseGates } from '../server/publication/release-gates.ts';
import { editionChecks } from '../server/work/edition-checks.ts';

/** Fixed ids of the world every API test starts from. */
export const ids = {
  pilot: '00000000-0000-4000-8000-000000000001',
  otherPilot: '00000000-0000-4000-8000-000000000002',
  provider: '00000000-0000-4000-8000-000000000011',
  otherProvider: '00000000-0000-4000-8000-000000000012',
  areaOne: '00000000-0000-4000-8000-000000000021',
  areaTwo: '00000000-0000-4000-8000-000000000022',
  bodyPolicy: '00000000-0000-4000-8000-000000000031',
  bodyCouncil: '00000000-0000-4000-8000-000000000032',
} as const;

/** Who takes part: one person per name; `otherSupporter` works for the same provider, `foreignCoordinator` for another. */
export const people = {
  supporter: { role: 'supporter', providerId: ids.provider, bodyId: null },
  otherSupporter: { role: 'supporter', providerId: ids.provider, bodyId: null },
  coordinator: { role: 'coordinator', providerId: ids.provider, bodyId: null },
  foreignSupporter: { role: 'supporter', providerId: ids.otherProvider, bodyId: null },
  foreignCoordinator: { role: 'coordinator', providerId: ids.otherProvider, bodyId: null },
  workgroup: { role: 'workgroup', providerId: null, bodyId: ids.bodyPolicy },
  secretary: { role: 'secretary', providerId: null, bodyId: ids.bodyCouncil },
  admin: { role: 'admin', providerId: null, bodyId: null },
} as const satisfies Record<
  string,
  { role: Role; providerId: string | null; bodyId: string | null }
>;

export type PersonName = keyof typeof people;

/** The user id of a person in the test world. */
export function userIdOf(name: PersonName): string {
  return `user-${name}`;
}

/** The e-mail address of a person in the test world, in lower case as all addresses are kept. */
export function emailOf(name: PersonName): string {
  return `${name.toLowerCase()}@toets.example`;
}

/** A person of the test world as the program knows them once they are signed in. */
export function personFor(name: PersonName): Person {
  const { role, providerId, bodyId } = people[name];
  const membership: Membership = {
    id: `member-${name}`,
    pilotId: ids.pilot,
    role,
    providerId,
    bodyId,
  };
  return {
    userId: userIdOf(name),
    name,
    email: emailOf(name),
    sessionId: `session-${name}`,
    mustChangePassword: false,
    memberships: [membership],
  };
}

const pilotColumns = {
  municipality: 'Toetsgemeente',
  startDay: '2026-01-01',
  endDay: '2026-12-31',
  isRehearsal: 0,
  budgetCents: 6_000_000,
  responseNormDays: 3,
  batchSize: 5,
  experienceBatchSize: 5,
  markNormPercent: 95,
} as const;

async function fillPilot(db: Db, at: string): Promise<void> {
  await db
    .insertInto('pilot')
    .values([
      { id: ids.pilot, name: 'Toetspilot', createdAt: at, ...pilotColumns },
      { id: ids.otherPilot, name: 'Andere pilot', createdAt: at, ...pilotColumns },
    ])
    .execute();
  await db
    .insertInto('provider')
    .values([
      { id: ids.provider, name: 'Aanbieder Een', kind: 'formal', createdAt: at },
      { id: ids.otherProvider, name: 'Aanbieder Twee', kind: 'informal', createdAt: at },
    ])
    .execute();
  await db
    .insertInto('pilotProvider')
    .values([
      { pilotId: ids.pilot, providerId: ids.provider },
      { pilotId: ids.pilot, providerId: ids.otherProvider },
    ])
    .execute();
  const area = { pilotId: ids.pilot, validFrom: '2026-01-01' };
  await db
    .insertInto('area')
    .values([
      { ...area, id: ids.areaOne, code: 'G1', name: 'Gebiedsteam 1', sort: 1, population: 14_000 },
      { ...area, id: ids.areaTwo, code: 'G2', name: 'Gebiedsteam 2', sort: 2, population: null },
    ])
    .execute();
  await db
    .insertInto('body')
    .values([
      { id: ids.bodyPolicy, pilotId: ids.pilot, name: 'Gemeente (beleid)', sort: 1 },
      { id: ids.bodyCouncil, pilotId: ids.pilot, name: 'Wmo-platform', sort: 2 },
    ])
    .execute();
}

async function fillPeople({ sqlite, db }: OpenDatabase, at: string): Promise<void> {
  // The sign-in library's table keeps its own column names, which the query builder would rename.
  const insertUser = sqlite.prepare(
    'INSERT INTO "user" (id, name, email, emailVerified, createdAt, updatedAt) VALUES (?, ?, ?, 1, ?, ?)',
  );
  for (const name of Object.keys(people) as PersonName[]) {
    insertUser.run(userIdOf(name), name, emailOf(name), at, at);
    await db
      .insertInto('membership')
      .values({
        id: `member-${name}`,
        userId: userIdOf(name),
        pilotId: ids.pilot,
        ...people[name],
        grantedAt: at,
        confirmedAt: at,
      })
      .execute();
  }
}

/** Asks the API as one person; paths start after /api/v1. */
export type Ask = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Response>;

/**
 * A migrated, empty database in memory with everything the API is assembled from, and a clock that
 * stands at 15 June 2026, 12:00 in the Netherlands until the test moves it.
 * @param origin the public address; null: a program on this machine.
 */
export function arrangeEmptyWorld(origin: string | null = null) {
  const opened = openDatabase(':memory:');
  migrate(opened.sqlite);
  const clock = fixedClock('2026-06-15T10:00:00.000Z');
  const log = makeLogger('silent');
  const accounts = makeAccounts({
    db: opened.db,
    clock,
    log,
    secret: 'a secret that only signs the cookies of tests',
    origin,
    proxyHeader: 'x-real-ip',
  });
  const deps: Dependencies = {
    db: opened.db,
    clock,
    log,
    accounts,
    findPerson: accounts.findPerson,
    lotteryKey: () => Buffer.alloc(32, 7),
    gates: releaseGates,
    checks: editionChecks(clock),
    trustedOrigins: ['http://naast.test'],
  };
  return { ...opened, clock, log, accounts, deps };
}

/**
 * A fresh world in memory: one pilot with two providers, and people in every role.
 * `as(name)` gives a way to ask the API as that person (or as nobody), without signing in.
 */
export async function arrangeWorld(overrides: Partial<Dependencies> = {}) {
  const world = arrangeEmptyWorld();
  await fillPilot(world.db, world.clock.now());
  await fillPeople(world, world.clock.now());
  const as = (name: PersonName | null): Ask => {
    const app = makeApp({
      ...world.deps,
      findPerson: async () => (name === null ? null : personFor(name)),
      ...overrides,
    });
    return async (method, path, body, headers = {}) =>
      app.request(`http://naast.test/api/v1${path}`, {
        method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
  };
  return { ...world, as };
}
