// Completes package-lock.json with the optional platform packages that the registry in use could
// not resolve. Without them `npm ci` refuses the lockfile (npm/cli#9846). Run after `npm install`.
// The added entries carry no integrity hash: other platforms fetch them unchecked until the lock is
// made again against a registry that has them all (see README, "Configuration").
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const known = {
  os: ['darwin', 'linux', 'win32', 'android', 'freebsd'],
  cpu: ['arm64', 'x64', 'ia32', 'arm'],
};
let added = 0;

for (const entry of Object.values({ ...lock.packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    if (lock.packages[path]) continue;
    const parts = name.split(/[-/]/);
    const platform = { version: range.replace(/^[~^]/, ''), optional: true };
    for (const key of ['os', 'cpu']) {
      const value = known[key].find((candidate) => parts.includes(candidate));
      if (value) platform[key] = [value];
    }
    if (parts.includes('gnu') || parts.includes('gnueabihf')) platform.libc = ['glibc'];
    if (parts.includes('musl')) platform.libc = ['musl'];
    lock.packages[path] = platform;
    added += 1;
  }
}

writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`package-lock.json: ${added} platform entries added\n`);
