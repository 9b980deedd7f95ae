import { loadRehearsalYear } from '../fixtures/load-rehearsal-year.ts';
import { makeApp } from './api/app.ts';
import { assemble } from './assemble.ts';
import { readConfig } from './config.ts';

// The API for `npm run dev`; vite serves the browser files itself and reloads this on a change.
const { opened, dependencies } = assemble(readConfig(process.env));
const pilot = await opened.db.selectFrom('pilot').select('id').limit(1).executeTakeFirst();
if (!pilot) await loadRehearsalYear({ ...dependencies, opened, instant: dependencies.clock.now() });

export default makeApp(dependencies);
