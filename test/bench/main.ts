import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleSizes } from './bundle.ts';
import { benchLive } from './live.ts';
import { benchReading } from './reading.ts';
import { startServer } from './served.ts';
import { benchStarting } from './starting.ts';
import { benchWriting } from './writing.ts';

// All in one run, on the disk of this checkout: ratios of medians, times beside them for scale.
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

mkdirSync('test-results', { recursive: true });
const scratch = mkdtempSync(path.resolve('test-results', 'bench-'));
try {
  const rehearsal = path.join(scratch, 'rehearsal');
  const first = await startServer(rehearsal);
  await first.stop();
  const writable = path.join(scratch, 'writable');
  cpSync(rehearsal, writable, { recursive: true });
  say('Naast benchmark: ratios of medians (first : second)\n');
  say(await benchWriting(writable, scratch));
  for (const text of await benchReading(rehearsal)) say(text);
  say(await benchLive(path.join(scratch, 'live'), 100_000));
  for (const text of await benchStarting(rehearsal, scratch)) say(text);
  say('\nBrowser bundle');
  for (const text of bundleSizes()) say(text);
} finally {
  rmSync(scratch, { recursive: true });
}
