import { monthsBetween } from '../../server/domain/calendar.ts';
import type { Unit } from '../../server/measures/measure.ts';
import type { Point } from '../../server/measures/measure-result.ts';
import { formatEuro, formatMonthShort, formatNumber } from '../data/format.ts';
import type { MonthsChart } from './chart-kinds.ts';
import { lineHeight, linesOf, widthOf } from './label-lines.ts';
import { lineValues, placeLines, roomForLines } from './month-lines.ts';
import type { MonthLines } from './month-lines.ts';

/** One batch: a bar as wide as its months. */
export type MonthBar = {
  readonly id: string;
  /** Places on the axis of months, counted from its first: 0 to 1 is the first month. */
  readonly start: number;
  readonly end: number;
  /** In CSS pixels: the number divided by its months, so that a wide bar is not taken for a high month. */
  readonly height: number;
  /** The number of the batch as it is written at the bar; null when there is no room. */
  readonly text: string | null;
};

/** One series: its name and its bars on a base line. */
export type Strip = {
  readonly id: string;
  /** Empty when the title of the chart is name enough. */
  readonly lines: readonly string[];
  /** Middle of the first line of the name. */
  readonly labelY: number;
  readonly base: number;
  readonly bars: readonly MonthBar[];
};

/** A month under the axis; the year stands under the first one and under every January. */
export type MonthTick = {
  readonly at: number;
  readonly month: string;
  readonly year: string | null;
};

/** Everything that must be known before a months chart is drawn, its height first. Sizes in CSS pixels. */
export type MonthsLayout = {
  readonly height: number;
  /** Where the axis begins: right of the names when these stand beside the bars. */
  readonly left: number;
  readonly months: number;
  readonly strips: readonly Strip[];
  readonly ticks: readonly MonthTick[];
  readonly levelHeight: number | null;
  /** The middle and the limits through the bars of a single series. */
  readonly lines: MonthLines;
  readonly axisY: number;
  /** Middle of the numbers of events, under the months and years. */
  readonly eventsY: number;
  /** True when a bar stands for more than one month, which must be explained. */
  readonly hasRuns: boolean;
  /** True when a month without a number lies among the bars: it must not be read as zero. */
  readonly hasGaps: boolean;
};

const axisHeight = 42;
const eventsHeight = 24;
/** A few cases a month never fill the height, however few the rest has. */
const leastHighest = 5;
const numberHeight = 18;
const stripGap = 8;
const nameWidth = 170;
const wideEnough = 440;

/**
 * Lays out the batches of every series on one axis of months and one scale for all.
 * @param width in CSS pixels. @param hasEvents keeps room for their numbers under the axis.
 */
export function layOutMonths(chart: MonthsChart, width: number, hasEvents: boolean): MonthsLayout {
  const isSingle = chart.series.length === 1;
  const isWide = width >= wideEnough;
  const left = isSingle || !isWide ? 0 : nameWidth + 10;
  const barRoom = isSingle ? 130 : chart.series.length === 2 ? 64 : 24;
  const room = roomForLines(chart, isWide);
  const monthWidth = (width - left - room.right) / Math.max(1, chart.months.length);
  const highest = Math.max(
    leastHighest,
    chart.level?.value ?? 0,
    ...lineValues(chart),
    ...chart.series.flatMap(({ points }) => points.map((point) => perMonth(point) ?? 0)),
  );
  const heightOf = (value: number): number => (value / highest) * barRoom;
  let y = (chart.level ? numberHeight : 0) + room.top;
  const strips = chart.series.map(({ id, label, points }): Strip => {
    const lines = isSingle ? [] : linesOf(label, isWide ? nameWidth : width);
    // A row with nothing to show yet needs room for a line of words only.
    const isEmpty = points.every(({ value }) => value === null);
    const besideHeight = isEmpty ? numberHeight + 4 : numberHeight + barRoom;
    const base = isWide
      ? y + Math.max(besideHeight, lines.length * lineHeight)
      : y + lines.length * lineHeight + besideHeight;
    const labelY = isWide ? base - (lines.length - 0.5) * lineHeight : y + lineHeight / 2;
    y = base + stripGap;
    return { id, lines, labelY, base, bars: barsOf(points) };
  });

  function barsOf(points: readonly Point[]): readonly MonthBar[] {
    const known = points.filter((point) => point.value !== null);
    return known.flatMap((point): readonly MonthBar[] => {
      const start = chart.months.indexOf(point.from);
      const end = chart.months.indexOf(point.to) + 1;
      const value = perMonth(point);
      if (start < 0 || end <= start || value === null || point.value === null) return [];
      const mark = chart.marked.includes(point.to) ? '*' : '';
      const text = `${writtenValue(point.value, chart.unit)}${mark}`;
      const fits = widthOf(text) <= (end - start) * monthWidth + 4;
      const isLast = point === known.at(-1);
      return [
        { id: point.from, start, end, height: heightOf(value), text: fits || isLast ? text : null },
      ];
    });
  }

  const axisY = y - stripGap;
  return {
    height: axisY + axisHeight + (hasEvents ? eventsHeight : 0),
    eventsY: axisY + axisHeight + eventsHeight / 2 - 2,
    left,
    months: chart.months.length,
    strips,
    ticks: ticksOf(chart.months, monthWidth),
    lines: placeLines(chart, isWide, { base: strips[0]?.base ?? axisY, heightOf }),
    levelHeight: chart.level ? heightOf(chart.level.value) : null,
    axisY,
    hasGaps: chart.series.some(({ points }) => points.some(({ value }) => value === null)),
    hasRuns: chart.series.some(({ points }) =>
      points.some(({ from, to, value }) => value !== null && from !== to),
    ),
  };
}

/** A value of a chart as it is written: "€ 4.212", "26". */
export function writtenValue(value: number, unit: Unit): string {
  return unit === 'euro' ? formatEuro(value) : formatNumber(value);
}

/** The number divided by its months: months that were released together are no equal months. */
function perMonth({ from, to, value }: Point): number | null {
  return value === null ? null : value / Math.max(1, monthsBetween(from, to).length);
}

function ticksOf(months: readonly string[], monthWidth: number): readonly MonthTick[] {
  const every = Math.max(1, Math.ceil(30 / monthWidth));
  return months.flatMap((month, index): readonly MonthTick[] => {
    if (index % every !== 0) return [];
    const [name = '', year = ''] = formatMonthShort(month).split(' ');
    const isFirst = index === 0 || month.slice(0, 4) !== months[index - every]?.slice(0, 4);
    return [{ at: index + 0.5, month: name, year: isFirst ? year : null }];
  });
}
