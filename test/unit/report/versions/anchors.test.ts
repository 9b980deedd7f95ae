import { describe, expect, test } from 'vitest';
import { paragraph, textColumn } from '../../../../server/report/model.ts';
import type { Block, Report } from '../../../../server/report/model.ts';
import { alikeness, anchorsFor } from '../../../../server/report/versions/anchors.ts';
import { reportInput } from '../../../report-input.ts';
import { metaOf } from '../../../../server/report/compose.ts';

const meta = metaOf(reportInput());
const chapter = (text: string): Block => ({ kind: 'heading', level: 1, number: null, text });

function written(...texts: readonly string[]): Report {
  return { meta, blocks: [chapter('Advies'), ...texts.map((text) => paragraph(text))] };
}

function named(report: Report, before: Report | null = null) {
  const earlier = before === null ? null : { model: before, anchors: anchorsFor(before, null) };
  return anchorsFor(report, earlier);
}

function twoStands(one: number, two: number): Report {
  return {
    meta,
    blocks: [
      chapter('Resultaten'),
      { kind: 'heading', level: 2, number: '1', text: 'Drempels' },
      paragraph(`Stand: ${one} van de 204 casussen.`),
      { kind: 'heading', level: 2, number: '2', text: 'Norm' },
      paragraph(`Stand: ${two} van de 204 casussen.`),
    ],
  };
}

const long = 'De werkgroep adviseert om door te gaan met de ondersteuner in alle gebieden.';

describe('the name of a paragraph', () => {
  test('is the same when the report is made again', () => {
    expect(named(written(long, 'Tot slot.'))).toEqual(named(written(long, 'Tot slot.')));
    expect(named(written(long))[0]).toBeNull();
  });

  test('stays when the paragraph moves or is rewritten a little', () => {
    const first = written(long, 'Het spreekuur in de bibliotheek blijft bestaan.');
    const [, advice, hour] = named(first);
    const second = written(
      'Een nieuwe alinea die er niet was.',
      'Het spreekuur in de bibliotheek blijft bestaan, ook in de zomer.',
      long,
    );
    const [, fresh, hourNow, adviceNow] = named(second, first);
    expect([hourNow, adviceNow]).toEqual([hour, advice]);
    expect([advice, hour]).not.toContain(fresh);
  });

  test('stays when only its numbers are others', () => {
    const first = written('In deze editie staan 225 casussen en 34 bezwaren.');
    const second = written('In deze editie staan 240 casussen en 31 bezwaren.');
    expect(named(second, first)).toEqual(named(first));
  });

  test('is not swapped between two sections that say the same with other numbers', () => {
    expect(named(twoStands(118, 109), twoStands(122, 118))).toEqual(named(twoStands(122, 118)));
  });

  test('goes with a paragraph that became another', () => {
    const first = written(long);
    expect(named(written('Stoppen is beter voor iedereen hier.'), first)[1]).not.toBe(
      named(first)[1],
    );
  });

  test('is never the same for two paragraphs, also when they say the same', () => {
    const anchors = named(written('Zie hierboven.', 'Zie hierboven.')).filter(Boolean);
    expect(new Set(anchors).size).toBe(2);
    const again = named(
      written('Zie hierboven.', 'Zie hierboven.', 'Zie hierboven.'),
      written('Zie hierboven.', 'Zie hierboven.'),
    ).filter(Boolean);
    expect(new Set(again).size).toBe(3);
  });

  test('of a table is that of the table', () => {
    const table: Block = {
      kind: 'table',
      id: 'R1.1.months',
      caption: 'Per maand',
      columns: [textColumn('Maand')],
      rows: [],
      footnote: null,
      source: null,
    };
    expect(anchorsFor({ meta, blocks: [table] }, null)).toEqual(['tabel-R1.1.months']);
  });
});

test('two texts are as alike as the words they share', () => {
  expect(alikeness('de hond blaft', 'de hond blaft')).toBe(1);
  expect(alikeness('de hond blaft', 'een kat miauwt')).toBe(0);
  expect(alikeness('1', '1')).toBe(1);
});
