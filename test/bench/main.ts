import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleSizes } from './bundle.ts';
import { benchGate } from './gate.ts';
import { benchExporting } from './exporting.ts';
import { benchLive } from './live.ts';
import { benchReading } from './reading.ts';
import { startServer } from './served.ts';
import { benchStarting } from './starting.ts';
import { benchWriting } from './writing.ts';

// All in one run, on the disk of this checkout: ratios of medians, times beside them for scale. Some
// parts alone: `npm run bench -- gate starting`.
mkdirSync('test-results', { recursive: true });
const scratch = mkdtempSync(path.resolve('test-results', 'bench-'));
const rehearsal = path.join(scratch, 'rehearsal');

const parts: Record<string, () => readonly string[] | Promise<readonly string[]>> = {
  // First, because it looks at the memory of this process.
  gate: benchGate,
  writing: async () => {
    const writable = path.join(scratch, 'writable');
    cpSync(rehearsal, writable, { recursive: true });
    return [await benchWriting(writable, scratch)];
  },
  reading: () => benchReading(rehearsal),
  live: async () => [await benchLive(path.join(scratch, 'live'), 100_000)],
  starting: () => benchStarting(rehearsal, scratch),
  exporting: benchExporting,
  bundle: () => ['\nBrowser bundle', ...bundleSizes()],
};

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

try {
  const asked = process.argv.slice(2);
  const unknown = asked.find((name) => !(name in parts));
  if (unknown !== undefined) {
    throw new Error(`no part ${unknown}; there are: ${Object.keys(parts).join(', ')}`);
  }
  const first = await startServer(rehearsal);
  await first.stop();
  say('Naast benchmark: ratios of medians (first : second)\n');
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    for (const text of await measure()) say(text);
  }
} finally {
  rmSync(scratch, { recursive: true });
}
