import type { BarsChart } from './chart-kinds.ts';
import { lineHeight, linesOf, widthOf } from './label-lines.ts';

/** One bar with its name and its number in words. */
export type BarRow = {
  readonly id: string;
  /** 0 when there is no number to show. */
  readonly value: number;
  readonly isKnown: boolean;
  readonly nameLines: readonly string[];
  /** Behind the bar, or under the name when the names stand above the bars. */
  readonly numberLines: readonly string[];
};

/** How a bar chart fits its width. Sizes in CSS pixels. */
export type BarsLayout = {
  readonly height: number;
  readonly rowHeight: number;
  readonly rows: readonly BarRow[];
  /** `beside`: names left of the bars; `above`: names over the bars, on a narrow screen. */
  readonly names: 'beside' | 'above';
  readonly left: number;
  readonly right: number;
  readonly highest: number;
};

const nameWidth = 190;
const wideEnough = 460;
/** Thickness of a bar. */
export const barThickness = 16;

/** Lays out bars from zero in the order of the table; never sorted, because an order tells too. */
export function layOutBars(chart: BarsChart, width: number): BarsLayout {
  const names = width >= wideEnough ? 'beside' : 'above';
  const rows = chart.bars.map(({ id, label, value, text, small }): BarRow => {
    const number = small === null ? [text] : [text, small];
    const nameLines =
      names === 'beside'
        ? linesOf(label, nameWidth)
        : linesOf(`${label}: ${number.join(', ')}`, width);
    return {
      id,
      value: value ?? 0,
      isKnown: value !== null,
      nameLines,
      numberLines: names === 'beside' ? number : [],
    };
  });
  const numberWidth = Math.max(0, ...rows.flatMap((row) => row.numberLines.map(widthOf)));
  const most = Math.max(1, ...rows.map((row) => linesIn(row)));
  const rowHeight =
    names === 'beside'
      ? Math.max(barThickness, most * lineHeight) + 10
      : most * lineHeight + barThickness + 14;
  return {
    height: rows.length * rowHeight + 2,
    rowHeight,
    rows,
    names,
    left: names === 'beside' ? nameWidth + 10 : 0,
    right: names === 'beside' ? Math.min(numberWidth + 10, width * 0.4) : 1,
    highest: Math.max(1, ...rows.map(({ value }) => value)),
  };
}

function linesIn({ nameLines, numberLines }: BarRow): number {
  return Math.max(nameLines.length, numberLines.length);
}
