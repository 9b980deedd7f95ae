import type { Chart } from '../../server/measures/measure-result.ts';
import { formatMonthRun } from '../data/format.ts';
import { figureTexts } from '../texts/figures.ts';
import { writtenValue } from './months-layout.ts';

const words = figureTexts.chart;

/** What a chart is, in one sentence: its kind, its subject and its unit. */
export function altOf(chart: Chart): string {
  const alt = { months: words.monthsAlt, bars: words.barsAlt, stacks: words.stacksAlt };
  return alt[chart.kind](chart.title, chart.unit);
}

/** Everything a chart shows, a sentence per row: for those who do not see it. */
export function sentencesOf(chart: Chart): readonly string[] {
  if (chart.kind === 'bars') {
    return chart.bars.map(({ label, text, small }) => `${label}: ${withSmall(text, small)}.`);
  }
  if (chart.kind === 'stacks') {
    return chart.stacks.map(
      ({ label, segments }) =>
        `${label}: ${listed(segments.map((segment) => `${segment.label} ${withSmall(segment.text, segment.small)}`))}.`,
    );
  }
  const written = (value: number): string => writtenValue(value, chart.unit);
  const rows = chart.series.map(({ label, points }) => {
    const known = points.flatMap(({ from, to, value }) =>
      value === null ? [] : [words.inMonths(written(value), formatMonthRun(from, to))],
    );
    return `${label}: ${listed(known)}.`;
  });
  const { level, centre, limits } = chart;
  return [
    ...rows,
    ...[level, centre].flatMap((line) => (line ? [`${line.label}: ${written(line.value)}.`] : [])),
    ...(limits ? [`${words.upperLimit(written(limits.upper))}.`] : []),
    ...(limits && limits.lower !== null ? [`${words.lowerLimit(written(limits.lower))}.`] : []),
  ];
}

function listed(parts: readonly string[]): string {
  return parts.length === 0 ? words.waiting : parts.join('; ');
}

function withSmall(text: string, small: string | null): string {
  return small === null ? text : `${text} (${small})`;
}
