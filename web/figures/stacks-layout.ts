import type { StacksChart } from './chart-kinds.ts';
import { lineHeight, linesOf, widthOf } from './label-lines.ts';

/** One segment of a stack; `pattern` is the place of its answer in the key. */
export type Segment = {
  readonly id: string;
  readonly pattern: number;
  readonly value: number;
  /** The number in the segment; null when it does not fit. */
  readonly text: string | null;
};

/** One stack under its name. */
export type StackRow = {
  readonly id: string;
  readonly nameLines: readonly string[];
  readonly segments: readonly Segment[];
};

/** One answer of the key: a swatch of its pattern at `x`, its middle at `y`, and its name. */
export type KeyEntry = {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
};

/** How a chart of stacks fits its width. Sizes in CSS pixels. */
export type StacksLayout = {
  readonly height: number;
  readonly rowHeight: number;
  readonly rows: readonly StackRow[];
  /** The answers in their fixed order above the stacks: what each pattern means, and where that stands. */
  readonly key: readonly KeyEntry[];
  readonly keyHeight: number;
  readonly highest: number;
};

/** Thickness of a stack. */
export const stackThickness = 24;
/** Width of a swatch and the room after it. */
export const swatchWidth = 22;
const keyLineHeight = 24;

/** Lays out stacks of counts from zero on one scale, the names above them. */
export function layOutStacks(chart: StacksChart, width: number): StacksLayout {
  // The fullest stack first, so that an answer nobody gave to one question keeps its place.
  const fullest = chart.stacks.toSorted((a, b) => b.segments.length - a.segments.length);
  const answers = [
    ...new Map(
      fullest.flatMap(({ segments }) =>
        segments.map(({ id, label }) => [id, { id, label }] as const),
      ),
    ).values(),
  ];
  const sums = chart.stacks.map(({ segments }) =>
    segments.reduce((sum, { value }) => sum + (value ?? 0), 0),
  );
  const highest = Math.max(1, ...sums);
  const rows = chart.stacks.map(({ id, label, segments }): StackRow => {
    return {
      id,
      nameLines: linesOf(label, width),
      segments: segments.map((segment) => {
        const value = segment.value ?? 0;
        const fits = widthOf(segment.text) + 8 <= (value / highest) * width;
        return {
          id: segment.id,
          pattern: answers.findIndex((entry) => entry.id === segment.id),
          value,
          text: fits ? segment.text : null,
        };
      }),
    };
  });
  const most = Math.max(1, ...rows.map(({ nameLines }) => nameLines.length));
  const rowHeight = most * lineHeight + stackThickness + 16;
  const { key, keyHeight } = layOutKey(answers, width);
  return {
    height: keyHeight + rows.length * rowHeight + 2,
    rowHeight,
    rows,
    key,
    keyHeight,
    highest,
  };
}

function layOutKey(
  answers: readonly { readonly id: string; readonly label: string }[],
  width: number,
): Pick<StacksLayout, 'key' | 'keyHeight'> {
  let x = 0;
  let line = 0;
  const key = answers.map(({ id, label }): KeyEntry => {
    const room = swatchWidth + widthOf(label) + 16;
    if (x > 0 && x + room > width) {
      x = 0;
      line += 1;
    }
    const entry = { id, label, x, y: (line + 0.5) * keyLineHeight };
    x += room;
    return entry;
  });
  return { key, keyHeight: (line + 1) * keyLineHeight + 6 };
}
