import { describe, expect, test } from 'vitest';
import { guardText } from '../../../../server/domain/guard/guard-text.ts';
import { referencesIn, tokenOf } from '../../../../server/domain/report-text/reference-token.ts';
import { composeReport } from '../../../../server/report/compose.ts';
import type { Span } from '../../../../server/report/model.ts';
import { reportFigures } from '../../../../server/report/references/report-figures.ts';
import { strengthOf } from '../../../../server/report/references/strength-of.ts';
import { reportInput } from '../../../report-input.ts';

const input = reportInput();
const figures = reportFigures(input.edition.seq, input.measures);
const wordsAt = (key: string) => figures.byKey.get(key)?.words;

function measure(id: string) {
  const found = input.measures.find((result) => result.id === id);
  if (found === undefined) throw new Error(`no measure ${id}`);
  return found;
}

describe('the numbers to refer to', () => {
  test('carry unit, n, percentage where allowed, and months', () => {
    expect(wordsAt('R1.1/stand')).toBe('185 casussen (t/m april 2026)');
    expect(wordsAt('R1.1/editie')).toBe('21 casussen (april 2026)');
    expect(wordsAt('R1.1/cases/2025-08/new')).toBe('18 casussen (augustus 2025)');
    expect(wordsAt('R1.2/stand')).toBe('86 van de 185 casussen (46%; t/m april 2026)');
    expect(wordsAt('R1.3/cases.area/G3/share')).toBe(
      '21 van de 164 casussen (13%; t/m maart 2026)',
    );
    expect(wordsAt('R4.2/elsewhere/elsewhere/share')).toMatch(/^36 van de 87 .*Lingewaard 2017/);
  });

  test('never hold a number that may not be shown', () => {
    for (const { words, key } of figures.byKey.values()) {
      expect([key, /\d/.test(words), words.includes('nog niet te tonen')]).toEqual([
        key,
        true,
        false,
      ]);
    }
    expect(wordsAt('R5.6/signals.theme/ST3/so-far')).toBeUndefined();
  });

  test('each have a key of their own that can be read back and looks like no personal data', () => {
    const cells = input.measures.flatMap(({ parts }) => parts.flatMap(({ rows }) => rows));
    expect(figures.byKey.size).toBeGreaterThan(cells.length / 2);
    for (const key of figures.byKey.keys()) {
      const token = tokenOf({ key, edition: 7 });
      expect(referencesIn(token)).toEqual([{ key, edition: 7 }]);
      expect([key, guardText(`Er waren ${token} in mei.`)]).toEqual([key, []]);
    }
  });
});

const weigh = (id: string, value: number | null, of: number | null, isMain = false) =>
  strengthOf(measure(id), { value, of, unit: 'casussen', isMain });

describe('the strength of a number', () => {
  test('grows with the group it is about', () => {
    expect(weigh('R1.1', null, null)).toBe('tooFew');
    expect(weigh('R1.1', 9, null)).toBe('tooFew');
    expect(weigh('R1.1', 10, null)).toBe('indication');
    expect(weigh('R1.1', 20, null)).toBe('established');
    expect(weigh('R1.2', 12, 19)).toBe('tooFew');
    expect(weigh('R1.2', 12, 20)).toBe('indication');
    expect(weigh('R1.2', 40, 99)).toBe('indication');
    expect(weigh('R1.2', 40, 100)).toBe('established');
  });

  test('of objections is never more than an indication, however many there are', () => {
    expect(weigh('R4.1', 400, 1000)).toBe('indication');
    expect(weigh('R4.2', 4, 12)).toBe('tooFew');
  });

  test('of a comparison within chance is too little to say', () => {
    expect(measure('R4.4').parts[0]?.judgement?.code).toBe('withinChance');
    expect(weigh('R4.4', 83, null, true)).toBe('tooFew');
  });

  test('of answers of clients is an indication, unless a norm is demonstrably met or not', () => {
    const answers = { value: 80, of: 120, unit: 'cliëntreacties' } as const;
    expect(strengthOf(measure('R5.1'), { ...answers, isMain: true })).toBe('indication');
    expect(measure('R5.2').parts[0]?.judgement?.code).toBe('notMet');
    expect(strengthOf(measure('R5.2'), { ...answers, isMain: true })).toBe('established');
  });

  test('of hours and money is established: nobody is counted', () => {
    expect(strengthOf(measure('R1.6'), { value: 4, of: null, unit: 'uur', isMain: false })).toBe(
      'established',
    );
  });
});

const spansWith = (words: string, changes = {}): Span[] =>
  composeReport(reportInput({ texts: new Map([['method', words]]), ...changes })).blocks.flatMap(
    (block) => {
      if (block.kind === 'list') return block.items.flat();
      return block.kind === 'paragraph' ? [...block.spans] : [];
    },
  );

describe('a written text in the report', () => {
  test('prints its references as numbers that point to edition and measure', () => {
    expect(spansWith('Er zijn [[R1.1/stand]] geteld.')).toContainEqual({
      kind: 'reference',
      text: '185 casussen (t/m april 2026)',
      source: { editionSeq: input.edition.seq, measure: 'R1.1', figure: 'R1.1/stand' },
    });
    expect(spansWith('- eerst [[R1.1/stand]]\n- dan niets').map(({ text }) => text)).toContain(
      '185 casussen (t/m april 2026)',
    );
  });

  test('prints a fixed edition with its own number', () => {
    const earlier = reportInput().measures.map((result) =>
      result.id === 'R1.1' && result.headline !== null
        ? {
            ...result,
            headline: { ...result.headline, text: '100 casussen', small: 't/m mei 2025' },
          }
        : result,
    );
    expect(
      spansWith('Eerst [[R1.1/stand@3]].', { otherMeasures: new Map([[3, earlier]]) }),
    ).toContainEqual({
      kind: 'reference',
      text: '100 casussen (t/m mei 2025) [editie 3]',
      source: { editionSeq: 3, measure: 'R1.1', figure: 'R1.1/stand' },
    });
  });

  test('says where a number cannot be shown', () => {
    const words = spansWith('Over [[R5.6/signals.theme/ST3/so-far]] en [[R9.9/stand]].')
      .map(({ text }) => text)
      .join('');
    expect(words).toContain('Over [nog niet te tonen] en [nog niet te tonen].');
  });
});
