import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeApp } from './api/app.ts';
import { assemble } from './assemble.ts';
import { readConfig } from './config.ts';
import { makeBackup } from './jobs/backup.ts';
import { restoreBackup } from './jobs/restore.ts';
import { askPassphrase } from './ask.ts';
import { setUp } from './set-up.ts';
import { start } from './start.ts';
import { verifyFiles } from './work/verify-report.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const [command = 'start', ...rest] = process.argv.slice(2);

async function backup(): Promise<void> {
  const { values } = parseArgs({
    args: rest,
    options: { to: { type: 'string', default: 'backups' } },
  });
  const passphrase = await askPassphrase();
  const folder = await makeBackup(
    config.dataFolder,
    path.resolve(values.to),
    passphrase,
    new Date().toISOString(),
  );
  say(`Backup made: ${folder}`);
}

async function restore(): Promise<void> {
  const { values } = parseArgs({ args: rest, options: { from: { type: 'string' } } });
  if (values.from === undefined) throw new Error('say which backup: --from <folder>');
  restoreBackup(path.resolve(values.from), config.dataFolder, await askPassphrase());
  say(`Restored into ${config.dataFolder}; every file and table checked.`);
}

async function writeDescription(): Promise<void> {
  const [file] = rest;
  const { opened, dependencies } = assemble(config);
  const response = await makeApp(dependencies).request('/api/v1/openapi.json');
  const text = `${JSON.stringify(await response.json(), null, 2)}\n`;
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
  opened.sqlite.close();
}

async function verify(): Promise<void> {
  if (!(await verifyFiles(rest, say))) process.exitCode = 1;
}

const commands: Record<string, () => void | Promise<void>> = {
  start: () => start(config, say),
  setup: () => setUp(config, rest, say),
  backup,
  restore,
  openapi: writeDescription,
  verify,
};

const config = readConfig(process.env);
const run = commands[command];
try {
  if (!run)
    throw new Error(`unknown command ${command}; there are: ${Object.keys(commands).join(', ')}`);
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
