import { notYetToShow } from '../measures/figure.ts';
import type { Chart, MeasureResult, Part } from '../measures/measure-result.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { drawCategories } from './charts/category-chart.tsx';
import { drawMonths } from './charts/months-chart.tsx';
import { drawRanges } from './charts/range-chart.tsx';
import type { Reference } from './charts/range-chart.tsx';
import { drawStacks } from './charts/stacks-chart.tsx';
import type { Drawing } from './charts/style.ts';
import type { Figure } from './model.ts';
import { wholeNumber } from './notation.ts';

/** Fewer categories than this are read faster in their table. */
const fewestBars = 4;

/** More bars than this do not fit on a page. */
const mostBars = 24;

/** With fewer known numbers than this a drawing is mostly empty. */
const fewestKnown = 3;

type MonthsPicture = Extract<Chart, { kind: 'months' }>;

/** An amount of money in a chart is whole euros; everything else is a count. */
function wordsFor(chart: MonthsPicture): (value: number) => string {
  return chart.unit === 'euro' ? (value) => `€ ${wholeNumber(value)}` : wholeNumber;
}

function drawn(chart: Chart): Drawing | null {
  if (chart.kind === 'bars') {
    const bars = chart.bars.map(({ label, value, text }) => ({ label, n: value, value: text }));
    const known = bars.filter(({ n }) => n !== null).length;
    const fits = bars.length >= fewestBars && bars.length <= mostBars;
    return fits && known >= fewestKnown ? drawCategories({ subject: chart.title, bars }) : null;
  }
  if (chart.kind === 'stacks') {
    const stacks = chart.stacks.map(({ label, segments }) => ({
      label,
      segments: segments.map((segment) => ({ label: segment.label, value: segment.value ?? 0 })),
    }));
    return stacks.some(({ segments }) => segments.length > 0)
      ? drawStacks({ subject: chart.title, stacks })
      : null;
  }
  // Several courses in one drawing are for a screen, where they can be pointed at.
  const [only, ...others] = chart.series;
  if (only === undefined || others.length > 0 || only.points.length < 2) return null;
  return drawMonths({
    subject: only.label,
    months: chart.months,
    runs: only.points,
    sums: chart.level === null,
    inWords: wordsFor(chart),
    level: chart.level,
  });
}

/** A bar of parts is too short when one of them cannot be shown yet; that must be said. */
function captionOf(chart: Chart, part: Part): string {
  const isPartial = part.rows.some(({ cells }) => cells.some(({ text }) => text === notYetToShow));
  return chart.kind === 'stacks' && isPartial
    ? `${chart.title}, alleen de aantallen die al te tonen zijn`
    : chart.title;
}

/**
 * The drawing of a part for paper: the course over the months, or the categories since the start. A
 * report is read once and in order, so it draws less than a screen: of a measure with several
 * courses only the first, and no loose figures.
 * @param tableId the table of the report with the same numbers.
 * @param isFirst whether the part is the first of its measure.
 * @returns null when a drawing would say less than the table.
 */
export function figureOf(part: Part, tableId: string, isFirst: boolean): Figure | null {
  if (part.kind === 'figures' || (part.kind === 'months' && !isFirst)) return null;
  const candidates =
    part.kind === 'months' ? part.charts : part.charts.filter(({ kind }) => kind !== 'months');
  for (const chart of candidates) {
    const drawing = drawn(chart);
    if (drawing !== null) {
      return { kind: 'figure', ...drawing, caption: captionOf(chart, part), tableId };
    }
  }
  return null;
}

function referencesOf({ against }: MeasureResult): Reference[] {
  const byLabel = new Map<string, number[]>();
  for (const { label, percent } of against) {
    if (percent !== null) byLabel.set(label, [...(byLabel.get(label) ?? []), percent / 100]);
  }
  return [...byLabel].map(([label, at]) => ({
    label: `${label}: ${at.map(percentInWords).join(' en ')}`,
    at,
  }));
}

function percentInWords(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/**
 * The share of a measure with its margin, held against a norm or a figure from elsewhere: the line
 * within the band means that nothing can be said yet.
 * @returns null when there is nothing to hold it against, or too few for a percentage.
 */
export function marginFigureOf(result: MeasureResult, tableId: string): Figure | null {
  const { headline, name } = result;
  const references = referencesOf(result);
  if (references.length === 0 || headline === null || headline.percent === null) return null;
  if (headline.value === null || headline.of === null) return null;
  const { value, of } = headline;
  const { lower, upper } = wilsonInterval({ count: value, n: of });
  const drawing = drawRanges({
    subject: name,
    ranges: [
      {
        label: name,
        value: value / of,
        lower,
        upper,
        words: `${wholeNumber(value)} van de ${wholeNumber(of)} (${headline.percent}%)`,
      },
    ],
    domain: [0, 1],
    ticks: [0, 0.25, 0.5, 0.75, 1],
    tickLabel: percentInWords,
    references,
  });
  return { kind: 'figure', ...drawing, caption: `${name}: aandeel en marge door toeval`, tableId };
}
