// Builds the browser files and the server when a source is newer than the last build, so that
// `npm start` on a fresh clone needs nothing else and is quick the second time.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = path.join(root, 'dist', 'built-at');
const sources = [
  'web',
  'server',
  'db',
  'fixtures',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];

function newest(place) {
  const found = statSync(place);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(
    found.mtimeMs,
    ...readdirSync(place).map((name) => newest(path.join(place, name))),
  );
}

const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
if (builtAt < Math.max(...sources.map((name) => newest(path.join(root, name))))) {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  for (const args of [['build'], ['build', '--ssr', '../server/main.ts']]) {
    const result = spawnSync(process.execPath, [vite, ...args, '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
    });
    if (result.status !== 0) process.exit(result.status ?? 1);
  }
  writeFileSync(stamp, '');
}
