import type { Db } from '../../db/open.ts';
import type { Person } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../log.ts';

/** What the routes are assembled from. */
export type Dependencies = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  /** Finds the signed-in person of a request, or null; ends idle sessions. */
  readonly findPerson: (headers: Headers) => Promise<Person | null>;
  /** Origins from which a browser may write; requests from elsewhere are refused. */
  readonly trustedOrigins: readonly string[];
};
