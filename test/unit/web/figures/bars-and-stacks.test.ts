import { describe, expect, test } from 'vitest';
import type { BarsChart, StacksChart } from '../../../../web/figures/chart-kinds.ts';
import { layOutBars } from '../../../../web/figures/bars-layout.ts';
import { linesOf, widthOf } from '../../../../web/figures/label-lines.ts';
import { layOutStacks } from '../../../../web/figures/stacks-layout.ts';

const bars: BarsChart = {
  kind: 'bars',
  title: 'Drempel',
  unit: 'casussen',
  bars: [
    {
      id: 'yes',
      label: 'Ervaart een drempel',
      value: 27,
      of: 80,
      text: '27 van de 80 (34%)',
      small: 't/m mei 2026',
    },
    {
      id: 'no',
      label: 'Ervaart geen drempel',
      value: null,
      of: null,
      text: 'nog niet te tonen',
      small: null,
    },
  ],
};

describe('A chart of bars', () => {
  test('keeps the order of the table and begins at zero', () => {
    const { rows, highest } = layOutBars(bars, 600);
    expect(rows.map(({ id, value }) => [id, value])).toEqual([
      ['yes', 27],
      ['no', 0],
    ]);
    expect(highest).toBe(27);
  });

  test('says "nog niet te tonen" where there is no number', () => {
    const [, unknown] = layOutBars(bars, 600).rows;
    expect(unknown).toMatchObject({ isKnown: false, numberLines: ['nog niet te tonen'] });
  });

  test('writes name, number and months above the bar on a narrow screen', () => {
    const { names, rows, left } = layOutBars(bars, 280);
    expect(names).toBe('above');
    expect(left).toBe(0);
    expect(rows[0]?.nameLines.join(' ')).toBe(
      'Ervaart een drempel: 27 van de 80 (34%), t/m mei 2026',
    );
  });
});

describe('A label in a chart', () => {
  test('is broken between words and fits its width', () => {
    const lines = linesOf('Niet doorgezet en gekregen wat nodig was', 170);
    expect(lines.join(' ')).toBe('Niet doorgezet en gekregen wat nodig was');
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(170);
  });

  test('keeps a long word whole', () => {
    expect(linesOf('Zorgverzekeringswet', 40)).toEqual(['Zorgverzekeringswet']);
  });
});

const segment = (id: string, label: string, value: number) => ({
  id,
  label,
  value,
  of: null,
  text: String(value),
  small: null,
});

const stacks: StacksChart = {
  kind: 'stacks',
  title: 'Antwoorden',
  unit: 'cliëntreacties',
  stacks: [
    {
      id: 'a',
      label: 'Weet u wat u kunt doen?',
      segments: [segment('yes', 'Ja', 30), segment('no', 'Nee', 10)],
    },
    {
      id: 'b',
      label: 'Voelde u zich gehoord?',
      segments: [
        segment('yes', 'Ja', 20),
        segment('some', 'Een beetje', 6),
        segment('no', 'Nee', 1),
      ],
    },
  ],
};

describe('A chart of stacks', () => {
  test('gives an answer the same place in the key in every stack', () => {
    const { key, rows } = layOutStacks(stacks, 600);
    expect(key.map(({ id }) => id)).toEqual(['yes', 'some', 'no']);
    expect(rows.map(({ segments }) => segments.map(({ pattern }) => pattern))).toEqual([
      [0, 2],
      [0, 1, 2],
    ]);
  });

  test('writes a number in its segment only when it fits', () => {
    const [, second] = layOutStacks(stacks, 300).rows;
    expect(second?.segments.map(({ text }) => text)).toEqual(['20', '6', null]);
  });

  test('breaks the key over lines on a narrow screen and keeps room for them', () => {
    const wide = layOutStacks(stacks, 600);
    const narrow = layOutStacks(stacks, 140);
    expect(new Set(wide.key.map(({ y }) => y)).size).toBe(1);
    expect(new Set(narrow.key.map(({ y }) => y)).size).toBeGreaterThan(1);
    expect(narrow.keyHeight).toBeGreaterThan(wide.keyHeight);
  });
});
