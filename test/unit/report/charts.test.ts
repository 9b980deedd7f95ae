import { describe, expect, test } from 'vitest';
import { drawCategories } from '../../../server/report/charts/category-chart.tsx';
import { drawMonths } from '../../../server/report/charts/months-chart.tsx';
import { drawRanges } from '../../../server/report/charts/range-chart.tsx';
import { drawStacks } from '../../../server/report/charts/stacks-chart.tsx';
import { linesOf } from '../../../server/report/charts/style.ts';

const count = (svg: string, what: string) => svg.split(what).length - 1;

const months = drawMonths({
  subject: 'nieuwe casussen',
  months: ['2026-05', '2026-06', '2026-07', '2026-08', '2026-09'],
  runs: [
    { from: '2026-05', to: '2026-05', value: 12 },
    { from: '2026-06', to: '2026-06', value: 1020 },
    { from: '2026-07', to: '2026-08', value: 11 },
    { from: '2026-09', to: '2026-09', value: null },
  ],
  sums: true,
  inWords: (value) => value.toLocaleString('nl-NL'),
  level: null,
});

describe('a course over the months', () => {
  test('is a standalone drawing in the font of the report', () => {
    expect(months.svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(months.svg).toContain('font-family="Source Sans 3"');
  });

  test('writes every value at its step, as Dutch numbers', () => {
    expect(months.svg).toContain('>12<');
    expect(months.svg).toContain('>1.020<');
  });

  test('says that months were released together, and what cannot be shown yet', () => {
    expect(months.svg).toContain('>11 in 2 maanden<');
    expect(months.svg).toContain('>nog geen<');
    expect(months.alt).toBe(
      'Trapjeslijn van nieuwe casussen per maand: mei 2026 12; juni 2026 1.020; juli en augustus 2026 11; september 2026 nog geen totaal.',
    );
  });

  test('names every month and the year once', () => {
    for (const name of ['mei', 'jun', 'jul', 'aug', 'sep'])
      expect(months.svg).toContain(`>${name}<`);
    expect(count(months.svg, '>2026<')).toBe(1);
  });

  test('shows the line it is held against', () => {
    const { svg, alt } = drawMonths({
      subject: 'kosten',
      months: ['2026-05', '2026-06'],
      runs: [
        { from: '2026-05', to: '2026-05', value: 4500 },
        { from: '2026-06', to: '2026-06', value: 9000 },
      ],
      sums: false,
      inWords: (value) => `€ ${value}`,
      level: { label: 'Budget', value: 60000 },
    });
    expect(svg).toContain('>Budget: € 60000<');
    expect(alt).toContain('Budget: € 60000.');
  });
});

describe('bars per category', () => {
  const bars = drawCategories({
    subject: 'casussen per gebiedsteam',
    bars: [
      { label: 'Gebiedsteam 1', n: 27, value: '27 van de 80 (34%)' },
      { label: 'Gebiedsteam 2', n: 53, value: '53 van de 80 (66%)' },
      { label: 'Gebiedsteam 3', n: null, value: 'nog niet te tonen' },
    ],
  });

  test('keep the order of the list and carry their value', () => {
    expect(bars.svg.indexOf('27 van de 80')).toBeLessThan(bars.svg.indexOf('53 van de 80'));
    expect(bars.alt).toBe(
      'Staafdiagram van casussen per gebiedsteam: Gebiedsteam 1 27 van de 80 (34%); Gebiedsteam 2 53 van de 80 (66%); Gebiedsteam 3 nog niet te tonen.',
    );
  });

  test('draw nothing for a number that cannot be shown', () => {
    expect(count(bars.svg, '<rect')).toBe(2);
    expect(bars.svg).toContain('>nog niet te tonen<');
  });

  test('are never wider than the page', () => {
    for (const [, x, width] of bars.svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)) {
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(bars.width);
    }
  });

  test('turn the signs of a label into text, not into markup', () => {
    const { svg } = drawCategories({
      subject: 'x',
      bars: [{ label: 'a < b & c', n: 1, value: '1' }],
    });
    expect(svg).toContain('a &lt; b &amp; c');
  });
});

describe('ranges on a scale', () => {
  const input = {
    subject: 'cijfer 7 of hoger',
    ranges: [{ label: 'Cijfer', value: 0.9, lower: 0.8, upper: 0.96, words: '36 van de 40 (90%)' }],
    domain: [0, 1],
    ticks: [0, 0.5, 1],
    tickLabel: (tick: number) => `${Math.round(tick * 100)}%`,
    references: [{ at: [0.95], label: 'Norm: 95%' }],
  } as const;

  test('say the margin and the norm in words', () => {
    expect(drawRanges(input).alt).toBe(
      'Marges op een schaal, cijfer 7 of hoger: Cijfer 36 van de 40 (90%), marge van 80% tot 96%; Norm: 95% bij 95%.',
    );
  });

  test('draw the band and the norm apart, so that they differ without colour', () => {
    const { svg } = drawRanges(input);
    expect(svg).toContain('stroke-dasharray="3 2"');
    expect(svg).toContain('>Norm: 95%<');
    expect(count(svg, '<circle')).toBe(1);
  });
});

describe('bars of parts', () => {
  const { svg, alt } = drawStacks({
    subject: 'antwoorden per vraag',
    stacks: [
      {
        label: 'Weet u wat u zelf kunt doen?',
        segments: [
          { label: 'Ja', value: 30 },
          { label: 'Nee', value: 10 },
        ],
      },
      { label: 'Voelde u zich gehoord?', segments: [] },
    ],
  });

  test('name each kind of part once and write the numbers in the parts', () => {
    expect(count(svg, '>Ja<')).toBe(1);
    expect(svg).toContain('>30<');
  });

  test('say so when a bar cannot be shown yet', () => {
    expect(svg).toContain('nog niet te tonen');
    expect(alt).toContain('Voelde u zich gehoord? nog niet te tonen');
  });
});

describe('a long label', () => {
  test('is broken between words, as evenly as it fits', () => {
    expect(linesOf('Was de ondersteuner er alleen voor u', 120, 10)).toEqual([
      'Was de ondersteuner',
      'er alleen voor u',
    ]);
  });

  test('keeps a word that is too long whole', () => {
    expect(linesOf('cliëntondersteuningsvoorziening', 40, 10)).toEqual([
      'cliëntondersteuningsvoorziening',
    ]);
  });
});
