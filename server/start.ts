import { fileURLToPath } from 'node:url';
import { loadRehearsalYear } from '../fixtures/load-rehearsal-year.ts';
import { proven } from '../fixtures/proven-rehearsal.ts';
import { otherVersionLine } from '../fixtures/rehearsal-version.ts';
import { REHEARSAL_PASSWORD } from './access/rehearsal.ts';
import { makeApp } from './api/app.ts';
import { assemble } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import type { Config } from './config.ts';
import { tidy } from './jobs/tidy.ts';
import { serve } from './serve.ts';
import { serveBrowserFiles } from './static-files.ts';
import { listRehearsalAccounts } from './work/list-rehearsal-accounts.ts';

const hourInMs = 60 * 60 * 1000;

/** Puts the rehearsal year in a database that holds no pilot yet. A real pilot is made with `setup`. */
async function loadWhenNew(
  { opened, dependencies }: Assembled,
  say: (line: string) => void,
): Promise<void> {
  const pilot = await opened.db.selectFrom('pilot').select('id').limit(1).executeTakeFirst();
  if (pilot) {
    const line = await otherVersionLine(opened.db, proven);
    if (line !== null) say(line);
    return;
  }
  say('Loading the rehearsal year (synthetic data)…');
  const instant = dependencies.clock.now();
  await loadRehearsalYear({ ...dependencies, opened, instant, proven, say });
}

async function sayWhoCanSignIn({ opened }: Assembled, say: (line: string) => void): Promise<void> {
  const { isRehearsal, accounts } = await listRehearsalAccounts(opened.db);
  if (!isRehearsal) return;
  say('\nRehearsal year: all data are made up. Accounts to practise with:');
  for (const { email, name } of accounts) say(`  ${email.padEnd(36)} ${name}`);
  say(`Password of all of them: ${REHEARSAL_PASSWORD}`);
  say('The sign-in screen has a button for each.\n');
}

/**
 * Starts the product: database, rehearsal year when the database is new, web server, hourly tidying.
 * Ends by itself on SIGTERM and SIGINT after the requests under way.
 * @param say writes a line for whoever started it.
 * @throws Error when the data folder or the port cannot be used.
 */
export async function start(config: Config, say: (line: string) => void): Promise<void> {
  const assembled = assemble(config);
  const { opened, dependencies } = assembled;
  await loadWhenNew(assembled, say);
  const app = makeApp(dependencies);
  serveBrowserFiles(app, fileURLToPath(new URL('../web', import.meta.url)));
  const serving = await serve(app, config.host, config.port);
  const tidying = setInterval(() => {
    tidy(opened.db, dependencies.clock).catch((error: unknown) =>
      dependencies.log.error({ err: error }, 'tidy failed'),
    );
  }, hourInMs);
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    clearInterval(tidying);
    void serving.close().then(() => opened.sqlite.close());
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  await sayWhoCanSignIn(assembled, say);
  say(`Naast runs at ${config.origin ?? `http://${config.host}:${serving.port}`}`);
}
