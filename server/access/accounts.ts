import type { Clock } from '../clock.ts';
import type { Db } from '../../db/open.ts';
import type { Logger } from '../log.ts';
import { makeAuth } from './auth.ts';
import type { Auth } from './auth.ts';
import { findPersonIn } from './find-person.ts';
import type { Person } from './roles.ts';
import { makeThrottle } from './throttle.ts';
import type { Throttle } from './throttle.ts';

/** Everything sign-in is done with. */
export type Accounts = {
  readonly auth: Auth;
  readonly throttle: Throttle;
  /** The one request header in which a proxy puts the client's address; null: no proxy. */
  readonly proxyHeader: string | null;
  /** The signed-in person of a request, or null; see `findPersonIn`. */
  readonly findPerson: (headers: Headers) => Promise<Person | null>;
};

/**
 * Assembles sign-in on an open, migrated database.
 * @param settings.secret from `readAuthSecret`.
 * @param settings.origin the public address; https makes the cookies Secure and `__Host-`.
 */
export function makeAccounts(settings: {
  db: Db;
  clock: Clock;
  log: Logger;
  secret: string;
  origin: string | null;
  proxyHeader: string | null;
}): Accounts {
  const { db, clock, log, secret, origin, proxyHeader } = settings;
  const isSecure = origin?.startsWith('https://') ?? false;
  const auth = makeAuth({ db, clock, log, secret, isSecure });
  return {
    auth,
    throttle: makeThrottle(db, clock, secret),
    proxyHeader,
    findPerson: (headers) => findPersonIn({ auth, db, clock }, headers),
  };
}
