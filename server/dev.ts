import { loadRehearsalYear } from '../fixtures/load-rehearsal-year.ts';
import { proven } from '../fixtures/proven-rehearsal.ts';
import { makeApp } from './api/app.ts';
import { assemble } from './assemble.ts';
import { readConfig } from './config.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

// The API for `npm run dev`; vite serves the browser files itself and reloads this on a change.
const { opened, dependencies } = assemble(readConfig(process.env));
const pilot = await opened.db.selectFrom('pilot').select('id').limit(1).executeTakeFirst();
if (!pilot) {
  const instant = dependencies.clock.now();
  await loadRehearsalYear({ ...dependencies, opened, instant, proven, say });
}

export default makeApp(dependencies);
