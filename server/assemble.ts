import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { migrate } from '../db/migrate.ts';
import { assertPragmas, openDatabase } from '../db/open.ts';
import type { OpenDatabase } from '../db/open.ts';
import { makeAccounts } from './access/accounts.ts';
import { readAuthSecret } from './access/auth-secret.ts';
import type { Dependencies } from './api/dependencies.ts';
import { shiftedClock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { makeLogger } from './log.ts';
import { releaseGates } from './publication/release-gates.ts';
import { editionChecks } from './work/edition-checks.ts';
import { lotteryKeys } from './work/lottery-keys.ts';

/** Everything the program runs on, made once at the start. */
export type Assembled = { readonly opened: OpenDatabase; readonly dependencies: Dependencies };

/**
 * Opens the data folder (making it when it is not there), brings the database to the newest schema
 * and puts together what the routes need.
 * @throws Error when the folder cannot be used, a migration fails or a durability setting does not hold.
 */
export function assemble(config: Config): Assembled {
  mkdirSync(config.dataFolder, { recursive: true, mode: 0o700 });
  const opened = openDatabase(path.join(config.dataFolder, 'naast.db'));
  migrate(opened.sqlite);
  assertPragmas(opened.sqlite);
  const clock = config.startInstant === null ? systemClock() : shiftedClock(config.startInstant);
  const log = makeLogger(config.logLevel);
  const accounts = makeAccounts({
    db: opened.db,
    clock,
    log,
    secret: readAuthSecret(config.dataFolder),
    origin: config.origin,
    proxyHeader: config.clientAddressHeader,
  });
  return {
    opened,
    dependencies: {
      db: opened.db,
      clock,
      log,
      accounts,
      findPerson: accounts.findPerson,
      lotteryKey: lotteryKeys(path.join(config.dataFolder, 'keys')),
      gates: releaseGates,
      checks: editionChecks(clock),
      trustedOrigins: config.origin === null ? [] : [config.origin],
    },
  };
}
