import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const ui = new URL('../../../web/ui/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ui), 'utf8');
const require = createRequire(import.meta.url);

const imports = [...read('kit.css').matchAll(/@import '([^']+)'/g)].map((match) => match[1] ?? '');
const ours = imports.filter((path) => path.startsWith('.')).map(read);
const kit = imports
  .filter((path) => path.startsWith('@amsterdam'))
  .map((path) => readFileSync(require.resolve(path), 'utf8'));

const namesIn = (css: string, form: RegExp) =>
  new Set([...css.matchAll(form)].map((match) => match[1] ?? ''));
const set = namesIn([...ours, ...kit].join('\n'), /(?<![\w-])(--[\w-]+)\s*:/g);

/** Colours of brand.css by name; the second block is the dark scheme. */
function brandColours(scheme: 0 | 1): Map<string, string> {
  const block = read('brand.css').split('@media')[scheme] ?? '';
  return new Map(
    [...block.matchAll(/--merk-([a-z-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']),
  );
}

/** Relative luminance of `#rrggbb`, 0 to 1. Source: WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. Source: WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

test('every property the stylesheets use has a value', () => {
  const used = namesIn([...ours, ...kit].join('\n'), /var\(\s*(--[\w-]+)/g);
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
});

test('the kit gets no value it does not use', () => {
  const used = namesIn([...ours, ...kit].join('\n'), /var\(\s*(--[\w-]+)/g);
  const given = namesIn(ours.join('\n'), /(?<![\w-])(--ams-[\w-]+)\s*:/g);
  expect([...given].filter((name) => !used.has(name))).toEqual([]);
});

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('text and control lines stand out enough in the %s scheme', (_name, scheme) => {
  const colour = brandColours(scheme);
  const ratio = (front: string, back: string) =>
    contrast(colour.get(front) ?? '', colour.get(back) ?? '');
  for (const back of ['background', 'surface', 'accent-soft']) {
    for (const front of ['text', 'text-quiet', 'accent', 'accent-strong', 'error', 'success']) {
      expect(ratio(front, back), `${front} on ${back}`).toBeGreaterThanOrEqual(4.5);
    }
    expect(ratio('control-line', back), `control-line on ${back}`).toBeGreaterThanOrEqual(3);
  }
  expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
});
