import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  option,
  property,
  record,
  string,
  stringMatching,
  tuple,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  referencesIn,
  spansOf,
  tokenOf,
} from '../../../../server/domain/report-text/reference-token.ts';
import { sentencesOf, veiled } from '../../../../server/domain/report-text/sentences.ts';

const id = stringMatching(/^[a-zA-Z0-9.-]{1,20}$/);
const reference = record({
  key: tuple(constantFrom('R1.1', 'R4.4', 'R5.12'), array(id, { minLength: 1, maxLength: 3 })).map(
    ([measure, places]) => [measure, ...places].join('/'),
  ),
  edition: option(integer({ min: 1, max: 9999 })),
});

/** Text with the signs that could confuse the reader of references. */
const messy = array(
  oneof(reference.map(tokenOf), string(), constantFrom('[[', ']]', '[', '@', '\n')),
).map((pieces) => pieces.join(''));

const kinds = (text: string) => spansOf(text).map(({ kind }) => kind);

describe('references in a text', () => {
  test('are read back as they were inserted', () => {
    assert(
      property(reference, (given) => {
        expect(referencesIn(`Er waren ${tokenOf(given)} in mei.`)).toEqual([given]);
      }),
    );
  });

  test('never cost a letter: the pieces of any text are that text', () => {
    assert(
      property(messy, (text) => {
        const spans = spansOf(text);
        expect(spans.map(({ raw }) => raw).join('')).toBe(text);
        for (const { raw, start } of spans) expect(text.slice(start, start + raw.length)).toBe(raw);
        expect(veiled(text)).toHaveLength(text.length);
      }),
    );
  });

  test('are told from what only looks like one', () => {
    expect(kinds('[[R1.1/stand]]')).toEqual(['reference']);
    expect(kinds('[[R1.1/stand@7]]')).toEqual(['reference']);
    expect(kinds('[[R1.1]] [[R9.1/stand]] [[]]')).toEqual([
      'broken',
      'text',
      'broken',
      'text',
      'broken',
    ]);
    expect(kinds('[R1.1/stand] [[R1.1/stand')).toEqual(['text']);
  });
});

describe('sentences', () => {
  test('of any text lie in order within it and hold every word', () => {
    assert(
      property(messy, (text) => {
        const sentences = sentencesOf(text);
        let from = 0;
        let rest = '';
        for (const { start, end, words } of sentences) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(text.slice(start, end)).toBe(words);
          rest += text.slice(from, start);
          from = end;
        }
        expect((rest + text.slice(from)).trim()).toBe('');
      }),
    );
  });

  test('end at a full stop, not within a reference or a number', () => {
    const text = 'Er zijn [[R1.1/stand]]. Dat is 1.234. Klaar\nNieuw';
    expect(sentencesOf(text).map(({ words }) => words)).toEqual([
      'Er zijn [[R1.1/stand]].',
      'Dat is 1.234.',
      'Klaar',
      'Nieuw',
    ]);
  });
});
