import { describe, expect, test } from 'vitest';
import { formatEuro } from '../../../../web/data/format.ts';
import { layOutMonths } from '../../../../web/figures/months-layout.ts';
import type { MonthsChart } from '../../../../web/figures/chart-kinds.ts';

const months = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'];

function chartOf(series: MonthsChart['series'], more: Partial<MonthsChart> = {}): MonthsChart {
  return {
    kind: 'months',
    title: 'Casussen',
    unit: 'casussen',
    months,
    series,
    level: null,
    centre: null,
    limits: null,
    marked: [],
    ...more,
  };
}

const month = (at: string, value: number | null) => ({ from: at, to: at, value });

describe('A chart over the months', () => {
  test('draws a run of months as one wide bar at its average per month, with its own total', () => {
    const { strips, hasRuns } = layOutMonths(
      chartOf([
        {
          id: 'n',
          label: 'Casussen',
          points: [month('2026-09', 12), { from: '2026-10', to: '2026-12', value: 18 }],
        },
      ]),
      600,
      false,
    );
    const [single, run] = strips[0]?.bars ?? [];
    expect(single).toMatchObject({ start: 0, end: 1, text: '12' });
    expect(run).toMatchObject({ start: 1, end: 4, text: '18' });
    expect(run?.height).toBeCloseTo((single?.height ?? 0) / 2);
    expect(hasRuns).toBe(true);
  });

  test('leaves a month without a number empty and never draws it as zero', () => {
    const { strips, hasRuns } = layOutMonths(
      chartOf([{ id: 'n', label: 'n', points: [month('2026-09', 7), month('2026-10', null)] }]),
      600,
      false,
    );
    expect(strips[0]?.bars.map(({ start }) => start)).toEqual([0]);
    expect(hasRuns).toBe(false);
  });

  test('has one scale for all rows, so that heights can be compared between them', () => {
    const { strips } = layOutMonths(
      chartOf([
        { id: 'a', label: 'a', points: [month('2026-09', 20)] },
        { id: 'b', label: 'b', points: [month('2026-09', 10)] },
      ]),
      600,
      false,
    );
    const [high, low] = strips.map(({ bars }) => bars[0]?.height ?? 0);
    expect(low).toBeCloseTo((high ?? 0) / 2);
  });

  test('does not blow up one case a month to the full height', () => {
    const { strips } = layOutMonths(
      chartOf([{ id: 'n', label: 'n', points: [month('2026-09', 1), month('2026-10', 5)] }]),
      600,
      false,
    );
    const [one, five] = strips[0]?.bars ?? [];
    expect(one?.height).toBeCloseTo((five?.height ?? 0) / 5);
  });

  test('writes the year under the first month and under January', () => {
    const { ticks } = layOutMonths(chartOf([{ id: 'n', label: 'n', points: [] }]), 600, false);
    expect(ticks.map(({ month: name, year }) => [name, year])).toEqual([
      ['sep', '2026'],
      ['okt', null],
      ['nov', null],
      ['dec', null],
      ['jan', '2027'],
      ['feb', null],
    ]);
  });

  test('leaves out months under the axis on a small screen, and still says the year', () => {
    const { ticks } = layOutMonths(chartOf([{ id: 'n', label: 'n', points: [] }]), 90, false);
    expect(ticks.map(({ month: name, year }) => [name, year])).toEqual([
      ['sep', '2026'],
      ['nov', null],
      ['jan', '2027'],
    ]);
  });

  test('leaves out numbers that do not fit between their neighbours, but never the last', () => {
    const { strips } = layOutMonths(
      chartOf(
        [
          {
            id: 'cost',
            label: 'Kosten',
            points: [month('2026-09', 4200), month('2026-10', 8400), month('2026-11', 12_600)],
          },
        ],
        { unit: 'euro' },
      ),
      240,
      false,
    );
    expect(strips[0]?.bars.map(({ text }) => text)).toEqual([null, null, formatEuro(12_600)]);
  });

  test('puts the names beside the bars when there is room and above them when there is not', () => {
    const two = chartOf([
      { id: 'a', label: 'Een lange naam van een rij', points: [month('2026-09', 20)] },
      { id: 'b', label: 'b', points: [month('2026-09', 10)] },
    ]);
    expect(layOutMonths(two, 600, false).left).toBeGreaterThan(0);
    expect(layOutMonths(two, 300, false).left).toBe(0);
    expect(layOutMonths(two, 300, false).height).toBeGreaterThan(
      layOutMonths(two, 600, false).height,
    );
  });

  test('keeps room under the axis for the numbers of events', () => {
    const one = chartOf([{ id: 'n', label: 'n', points: [month('2026-09', 20)] }]);
    const plain = layOutMonths(one, 600, false);
    const withEvents = layOutMonths(one, 600, true);
    expect(withEvents.height).toBeGreaterThan(plain.height);
    expect(withEvents.eventsY).toBeLessThan(withEvents.height);
  });

  test('draws the budget at the height that belongs to it', () => {
    const { levelHeight, strips } = layOutMonths(
      chartOf([{ id: 'cost', label: 'Kosten', points: [month('2026-09', 30_000)] }], {
        unit: 'euro',
        level: { label: 'Budget', value: 60_000 },
      }),
      600,
      false,
    );
    expect(levelHeight).toBeCloseTo((strips[0]?.bars[0]?.height ?? 0) * 2);
  });
});
