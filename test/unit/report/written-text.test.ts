import { describe, expect, test } from 'vitest';
import { blocksOfText, writtenOrMark } from '../../../server/report/written-text.ts';

const part = { title: 'Samenvatting', hint: 'Ten hoogste één bladzijde.', required: true };

describe('what the secretary typed', () => {
  test('becomes paragraphs at empty lines; a single line break is a space', () => {
    expect(blocksOfText('Eerste zin,\nzelfde alinea.\n\nTweede alinea.')).toMatchObject([
      { kind: 'paragraph', spans: [{ text: 'Eerste zin, zelfde alinea.' }] },
      { kind: 'paragraph', spans: [{ text: 'Tweede alinea.' }] },
    ]);
  });

  test('becomes a list when lines begin with a dash, also right after its lead', () => {
    expect(blocksOfText('Nodig is:\n- een spreekuur\n- een folder')).toMatchObject([
      { kind: 'paragraph', spans: [{ text: 'Nodig is:' }] },
      {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'een spreekuur' }], [{ text: 'een folder' }]],
      },
    ]);
  });

  test('becomes a numbered list when lines begin with a number', () => {
    expect(blocksOfText('1. eerst\n2. dan')).toMatchObject([{ kind: 'list', ordered: true }]);
  });

  test('keeps every word when a list is broken off halfway', () => {
    expect(blocksOfText('- een\ntoch geen lijst')).toMatchObject([
      { kind: 'paragraph', spans: [{ text: '- een toch geen lijst' }] },
    ]);
  });

  test('a part that was not written carries a mark that cannot be overlooked', () => {
    for (const empty of [undefined, '', '  \n ']) {
      expect(writtenOrMark(empty, part)).toMatchObject([
        { kind: 'note', tone: 'unwritten', title: 'Nog niet geschreven: Samenvatting' },
      ]);
    }
  });

  test('a part that may stay empty leaves nothing behind', () => {
    expect(writtenOrMark('', { ...part, required: false })).toEqual([]);
  });
});
