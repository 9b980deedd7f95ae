import { describe, expect, test } from 'vitest';
import { figuresOfEdition } from '../../../../server/domain/report-text/report-figure.ts';
import type { FigureLookup } from '../../../../server/domain/report-text/report-figure.ts';
import {
  changedFigures,
  printedText,
} from '../../../../server/domain/report-text/report-figure.ts';
import { remarksOn } from '../../../../server/domain/report-text/remarks.ts';
import type { Strength } from '../../../../server/domain/report-text/strength.ts';

function edition(seq: number, words: Record<string, readonly [string, Strength]>) {
  return figuresOfEdition(
    seq,
    ['R1.1', 'R1.2', 'R4.1'],
    Object.entries(words).map(([key, [said, strength]]) => ({
      key,
      measure: key.slice(0, 4),
      label: key,
      words: said,
      strength,
      isMain: true,
    })),
  );
}

const newer = edition(8, {
  'R1.1/stand': ['225 casussen (t/m november 2016)', 'established'],
  'R1.2/stand': ['27 van de 80 casussen (34%; t/m november 2016)', 'indication'],
  'R4.1/stand': ['3 voorgenomen bezwaren (t/m november 2016)', 'tooFew'],
});
const older = edition(7, {
  'R1.1/stand': ['210 casussen (t/m oktober 2016)', 'established'],
  'R4.1/stand': ['3 voorgenomen bezwaren (t/m november 2016)', 'tooFew'],
});
const lookup: FigureLookup = { chosen: newer, others: new Map([[7, older]]) };

const on = (text: string) => remarksOn(text, lookup).map(({ kind, quote }) => [kind, quote]);

const keyIn = (text: string) => remarksOn(text, lookup)[0]?.key;

describe('a reference', () => {
  test('is printed as the number of its edition, with its n and months', () => {
    expect(printedText('Er waren [[R1.1/stand]].', lookup)).toBe(
      'Er waren 225 casussen (t/m november 2016).',
    );
    expect(printedText('Eerst [[R1.1/stand@7]].', lookup)).toBe(
      'Eerst 210 casussen (t/m oktober 2016) [editie 7].',
    );
  });

  test('that cannot be shown is printed as such and never as an older number', () => {
    for (const token of [
      '[[R1.2/stand@7]]',
      '[[R1.1/weg]]',
      '[[R5.9/stand]]',
      '[[R1.1/stand@3]]',
      '[[R1]]',
    ]) {
      expect(printedText(token, lookup)).toBe('[nog niet te tonen]');
    }
  });

  test('that leads nowhere is remarked, and so is one to a number not yet shown', () => {
    expect(on('A [[R1.2/stand@7]] b [[R5.9/stand]] c [[R1]].')).toEqual([
      ['not-shown', '[[R1.2/stand@7]]'],
      ['broken', '[[R5.9/stand]]'],
      ['broken', '[[R1]]'],
    ]);
  });

  test('that reads otherwise in another edition is a change, unless it is fixed', () => {
    const references = ['R1.1/stand', 'R1.2/stand', 'R4.1/stand'].map((key) => ({
      key,
      edition: null,
    }));
    expect(
      changedFigures([...references, { key: 'R1.1/stand', edition: 7 }], older, newer),
    ).toEqual([
      {
        token: '[[R1.1/stand]]',
        before: '210 casussen (t/m oktober 2016)',
        now: '225 casussen (t/m november 2016)',
      },
      {
        token: '[[R1.2/stand]]',
        before: '[nog niet te tonen]',
        now: '27 van de 80 casussen (34%; t/m november 2016)',
      },
    ]);
  });
});

describe('a claim', () => {
  test('may be as strong as its number', () => {
    expect(on('Dat toont aan dat er vraag is: [[R1.1/stand]].')).toEqual([]);
    expect(on('Dat wijst erop dat er een drempel is: [[R1.2/stand]].')).toEqual([]);
  });

  test('stronger than its number is remarked, with other words that fit', () => {
    const [remark] = remarksOn('Duidelijk is dat [[R1.2/stand]] een drempel ervaart.', lookup);
    expect(remark).toMatchObject({
      kind: 'too-strong',
      quote: 'Duidelijk',
      evidence: 'indication',
      alternatives: ['Mogelijk', 'Waarschijnlijk'],
    });
    expect(on('Dat wijst erop: [[R4.1/stand]].')).toEqual([['too-strong', 'wijst erop']]);
  });

  test('is as strong as the weakest number in its sentence', () => {
    expect(on('Dat toont aan: [[R1.1/stand]] en [[R4.1/stand]].')).toEqual([
      ['too-strong', 'toont aan'],
    ]);
    expect(on('Dat toont aan: [[R1.1/stand]]. Er waren [[R4.1/stand]].')).toEqual([]);
  });

  test('of a cause is always remarked beside a number', () => {
    for (const words of [
      'dankzij',
      'leidt tot',
      'zorgt voor',
      'heeft geleid tot',
      'bewijst',
      'effect',
      'door de ondersteuner',
    ]) {
      expect(on(`Dit ${words} meer: [[R1.1/stand]].`)).toEqual([['too-strong', words]]);
    }
  });

  test('of a cause about objections is remarked even without a number', () => {
    expect(on('Er is minder bezwaar dankzij de ondersteuner.')).toEqual([
      ['too-strong', 'dankzij'],
    ]);
    expect(on('De folder zorgt voor meer bekendheid.')).toEqual([]);
  });

  test('that is denied, or that says who did something, is none', () => {
    expect(on('Minder bezwaar komt niet vanzelf door de ondersteuner: [[R1.1/stand]].')).toEqual(
      [],
    );
    expect(on('Er zijn [[R1.1/stand]] door de ondersteuner geholpen.')).toEqual([]);
  });
});

describe('a remark', () => {
  test('lapses when its sentence changes, and not when another sentence does', () => {
    const first = keyIn('Er kwamen twaalf mensen.');
    expect(keyIn('Er kwamen twaalf mensen. En nog iets.')).toBe(first);
    expect(keyIn('Er kwamen  twaalf mensen.')).toBe(first);
    expect(keyIn('Er kwamen twaalf inwoners.')).not.toBe(first);
  });
});
