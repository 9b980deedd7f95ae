import type { Db } from '../../db/open.ts';
import type { Accounts } from '../access/accounts.ts';
import type { Person } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import type { Logger } from '../log.ts';
import type { Gate } from '../publication/gate.ts';
import type { EditionChecks } from '../work/edition-checks.ts';

/** What the routes are assembled from. */
export type Dependencies = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  /** Signing in and out. */
  readonly accounts: Accounts;
  /** Finds the signed-in person of a request, or null; ends idle sessions. In a server: `accounts.findPerson`. */
  readonly findPerson: (headers: Headers) => Promise<Person | null>;
  /** The pilot's secret key for the lottery of its editions (`lotteryKeys`). */
  readonly lotteryKey: (pilotId: string) => Uint8Array;
  /** The checks every edition passes before it is stored (`releaseGates`). */
  readonly gates: readonly Gate[];
  /** The checks of editions that go on, each with the person who waits for it (`editionChecks`). */
  readonly checks: EditionChecks;
  /** Origins from which a browser may write; requests from elsewhere are refused. */
  readonly trustedOrigins: readonly string[];
};
