import { formatNumber } from '../data/format.ts';
import { figureTexts } from '../texts/figures.ts';
import type { MonthsChart } from './chart-kinds.ts';
import { lineHeight, linesOf, widthOf } from './label-lines.ts';

/** A line through the bars: the middle of the months or a limit of the normal variation. */
export type MonthLine = {
  readonly kind: 'centre' | 'limit';
  /** In CSS pixels above the base. */
  readonly height: number;
  /** The words at its end, or in the key of a narrow chart. */
  readonly lines: readonly string[];
  /** Middle of the first line of its words. */
  readonly labelY: number;
};

/** The lines through the bars of one series, with room for their words. Sizes in CSS pixels. */
export type MonthLines = {
  readonly lines: readonly MonthLine[];
  /** Heights between which a month is normal; null without limits. */
  readonly band: { readonly from: number; readonly to: number } | null;
  /** Room kept free right of the bars for the words of a wide chart. */
  readonly right: number;
  /** Room kept free above the bars for the words of a narrow one. */
  readonly top: number;
};

const endWidth = 104;
const words = figureTexts.chart;

/** The values that must fit in the chart besides those of its bars. */
export function lineValues({ centre, limits }: MonthsChart): readonly number[] {
  return [centre?.value ?? 0, limits?.upper ?? 0];
}

/** The room the words of the lines take: beside the bars, or above them when it is narrow. */
export function roomForLines(
  chart: MonthsChart,
  isWide: boolean,
): Pick<MonthLines, 'right' | 'top'> {
  const texts = textsOf(chart).map(({ text }) => text);
  if (texts.length === 0) return { right: 0, top: 0 };
  if (!isWide) return { right: 0, top: texts.length * lineHeight + 6 };
  const longest = Math.max(...texts.flatMap((text) => linesOf(text, endWidth).map(widthOf)));
  return { right: longest + 12, top: 0 };
}

/**
 * Places the lines and their words. Beside the bars every label stands at the end of its line, moved
 * down when two would touch; above the bars they stand under each other.
 * @param base of the bars. @param heightOf height of a value.
 */
export function placeLines(
  chart: MonthsChart,
  isWide: boolean,
  { base, heightOf }: { readonly base: number; readonly heightOf: (value: number) => number },
): MonthLines {
  const { limits } = chart;
  const room = roomForLines(chart, isWide);
  let free = Number.NEGATIVE_INFINITY;
  const lines = textsOf(chart)
    .toSorted((one, other) => other.value - one.value)
    .map(({ kind, value, text }, index): MonthLine => {
      const height = heightOf(value);
      if (!isWide) {
        return { kind, height, lines: [text], labelY: index * lineHeight + lineHeight / 2 };
      }
      const broken = linesOf(text, endWidth);
      const labelY = Math.max(free, base - height);
      free = labelY + broken.length * lineHeight;
      return { kind, height, lines: broken, labelY };
    });
  return {
    ...room,
    lines,
    band:
      limits === null ? null : { from: heightOf(limits.lower ?? 0), to: heightOf(limits.upper) },
  };
}

/** Every line with its value and its words. */
function textsOf({ centre, limits }: MonthsChart) {
  return [
    ...(centre
      ? [
          {
            kind: 'centre' as const,
            value: centre.value,
            text: `${centre.label} ${formatNumber(centre.value)}`,
          },
        ]
      : []),
    ...(limits
      ? [
          {
            kind: 'limit' as const,
            value: limits.upper,
            text: words.upperLimit(formatNumber(limits.upper)),
          },
        ]
      : []),
    ...(limits && limits.lower !== null
      ? [
          {
            kind: 'limit' as const,
            value: limits.lower,
            text: words.lowerLimit(formatNumber(limits.lower)),
          },
        ]
      : []),
  ];
}
