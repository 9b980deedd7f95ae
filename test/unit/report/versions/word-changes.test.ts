import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { text } from '../../../../server/report/model.ts';
import type { Span } from '../../../../server/report/model.ts';
import { changesBetween, wordChanges } from '../../../../server/report/versions/word-changes.ts';
import type { Piece } from '../../../../server/report/versions/word-changes.ts';
import { conceptOf, headerFor, versionInput } from '../../../report-version.ts';

const figure = (words: string): Span => ({
  kind: 'reference',
  text: words,
  source: { editionSeq: 1, measure: 'R1.1' },
});

const side = (pieces: readonly Piece[], other: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map((piece) => piece.text)
    .join('');

describe('the difference between two sentences', () => {
  test('is told in whole words', () => {
    const pieces = wordChanges(
      [text('Wij adviseren te stoppen met de pilot.')],
      [text('Wij adviseren door te gaan met de pilot.')],
      false,
    );
    expect(pieces.map(({ kind, text: words }) => [kind, words])).toContainEqual([
      'deleted',
      'stoppen',
    ]);
    expect(side(pieces, 'inserted')).toBe('Wij adviseren te stoppen met de pilot.');
    expect(side(pieces, 'deleted')).toBe('Wij adviseren door te gaan met de pilot.');
  });

  test('a phrase that was rewritten is one phrase, not a row of loose words', () => {
    const pieces = wordChanges([text('Een twee drie.')], [text('Vier vijf zes.')], false);
    expect(pieces.map(({ kind }) => kind)).toEqual(['deleted', 'inserted', 'same']);
  });

  test('a number out of another edition is marked as such, a typed one is not', () => {
    const [before, after] = [
      [text('Er zijn '), figure('225 casussen'), text(' en 3 wensen.')],
      [text('Er zijn '), figure('240 casussen'), text(' en 4 wensen.')],
    ];
    const changed = wordChanges(before, after, true).filter(({ kind }) => kind !== 'same');
    expect(changed.map((piece) => [piece.text, piece.figure])).toEqual([
      ['225', true],
      ['240', true],
      ['3', false],
      ['4', false],
    ]);
    expect(wordChanges(before, after, false).some((piece) => piece.figure)).toBe(false);
  });

  test('never loses or invents a letter, whatever was written', () => {
    assert(
      property(string({ maxLength: 60 }), string({ maxLength: 60 }), (one, other) => {
        const pieces = wordChanges([text(one)], [text(other)], false);
        expect(side(pieces, 'inserted')).toBe(one);
        expect(side(pieces, 'deleted')).toBe(other);
      }),
      { numRuns: 100, seed: 5 },
    );
  });
});

describe('the differences between two versions', () => {
  const first = conceptOf(versionInput(9, { texts: new Map([['advice', 'Wij gaan door.']]) }));
  const chain = [headerFor(first)];

  test('are none when nothing changed', () => {
    const same = conceptOf(
      versionInput(9, { texts: new Map([['advice', 'Wij gaan door.']]) }),
      chain,
      first,
    );
    expect(changesBetween(first, same).flatMap(({ changes }) => changes)).toEqual([]);
  });

  test('name the chapter and the paragraph that was written', () => {
    const second = conceptOf(
      versionInput(9, { texts: new Map([['advice', 'Wij gaan niet door.']]) }),
      chain,
      first,
    );
    const touched = changesBetween(first, second).filter(({ changes }) => changes.length > 0);
    expect(touched.map(({ title }) => title).join()).toContain('Advies');
    const pieces = touched.flatMap(({ changes }) => changes.flatMap(({ lines }) => lines.flat()));
    expect(pieces.find(({ kind }) => kind === 'inserted')?.text.trim()).toBe('niet');
    expect(pieces.every((piece) => !piece.figure)).toBe(true);
  });

  test('mark every number that is another because of the edition', () => {
    const second = conceptOf(
      versionInput(10, { texts: new Map([['advice', 'Wij gaan door.']]) }),
      chain,
      first,
    );
    const pieces = changesBetween(first, second).flatMap(({ changes }) =>
      changes.flatMap(({ lines }) => lines.flat()),
    );
    expect(pieces.filter((piece) => piece.figure).length).toBeGreaterThan(20);
  });
});
