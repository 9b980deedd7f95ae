import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const assets = path.resolve('dist/web/assets');

function zipped(name: string): number {
  return gzipSync(readFileSync(path.join(assets, name)), { level: 9 }).length;
}

/** Names of the scripts that a script imports at once (not the lazy ones), itself included. */
function reached(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const text = readFileSync(path.join(assets, name), 'utf8');
  for (const match of text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g)) {
    if (match[1] !== undefined) reached(match[1], found);
  }
  return found;
}

const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;

function sum(files: Iterable<string>): number {
  return [...files].reduce((total, name) => total + zipped(name), 0);
}

/** Gzipped size of what every visitor loads, and of what each screen adds to it. */
export function bundleSizes(): string[] {
  const names = readdirSync(assets);
  const page = readFileSync(path.resolve('dist/web/index.html'), 'utf8');
  const entry = /src="\/assets\/([\w.-]+\.js)"/.exec(page)?.[1];
  if (entry === undefined) throw new Error('the page names no script');
  const first = reached(entry);
  const styles = names.filter((name) => name.endsWith('.css') && page.includes(name));
  const lines = [
    `Every screen: scripts ${kilobytes(sum(first))}, styles ${kilobytes(sum(styles))} (gzip)`,
  ];
  for (const name of names
    .filter((candidate) => /-screen-[\w-]+\.js$/.test(candidate))
    .toSorted()) {
    const added = [...reached(name)].filter((file) => !first.has(file));
    lines.push(`  ${name.replace(/-screen-.*/, '').padEnd(34)} + ${kilobytes(sum(added))}`);
  }
  return lines;
}
