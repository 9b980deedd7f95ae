import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { coverageOf, printable } from '../../../server/report/emit/font-coverage.ts';

const font = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  ),
);
const isCovered = coverageOf(font);

describe('what the font of the report can show', () => {
  test('all letters of Dutch and Frisian, the signs of the report, and no emoji', () => {
    for (const sign of 'AZaz09éëïöüâêîôûúàè€§–…’“”·•□¹²³⁴⁵⁶⁷⁸⁹⁰%&@#') {
      expect([sign, isCovered(sign.codePointAt(0) ?? 0)]).toEqual([sign, true]);
    }
    expect(isCovered(0x1f600)).toBe(false);
    expect(isCovered(0x6f22)).toBe(false);
  });

  test('a text keeps what can be shown', () => {
    expect(printable('Wûnseradiel: € 60.000\n• één', isCovered)).toBe(
      'Wûnseradiel: € 60.000\n• één',
    );
  });

  test('a sign that cannot be shown becomes a box, also when it is made of several', () => {
    expect(printable('goed 👍🏽 zo', isCovered)).toMatch(/^goed □+ zo$/);
    expect(printable('漢', isCovered)).toBe('□');
  });

  test('an accent typed apart is joined to its letter, and invisible signs go', () => {
    expect(printable('e\u0301e\u0301n', isCovered)).toBe('één');
    expect(printable('on\u00ADdersteu\u200Bner', isCovered)).toBe('ondersteuner');
  });

  test('a space the font does not have becomes an ordinary one', () => {
    expect(printable('a\u3000b', isCovered)).toBe('a b');
  });

  test('a file that is no font is refused', () => {
    expect(() => coverageOf(new Uint8Array(64))).toThrow('cmap');
  });
});
