import { scaleLinear } from 'd3-scale';
import { draw, Label } from './canvas.tsx';
import { linesOf, style, widthOf } from './style.ts';
import type { Drawing } from './style.ts';

/** One bar. `n` null: nothing can be shown yet. */
export type CategoryBar = {
  readonly label: string;
  readonly n: number | null;
  /** What stands behind the bar, such as "27 van de 80 (34%)". */
  readonly value: string;
};

/** Bars per category, in the fixed order of the list and never sorted by size. */
export type CategoriesInput = {
  /** What is counted, such as "casussen per gebiedsteam". */
  readonly subject: string;
  readonly bars: readonly CategoryBar[];
};

const labelWidth = 158;
const gap = 8;
const lineHeight = 12;
const barHeight = 13;
const padding = 8;

/**
 * Horizontal bars from zero with their value behind them. The order is that of the code list:
 * an order by size would tell something about counts that are not shown yet.
 */
export function drawCategories({ subject, bars }: CategoriesInput): Drawing {
  const widest = Math.max(0, ...bars.map(({ value }) => widthOf(value, style.textSize)));
  const room = Math.max(80, style.width - labelWidth - gap - widest - gap);
  const highest = Math.max(1, ...bars.map(({ n }) => n ?? 0));
  const x = scaleLinear().domain([0, highest]).range([0, room]);
  let y = 0;
  const rows = bars.map((bar) => {
    const lines = linesOf(bar.label, labelWidth, style.textSize);
    const height = Math.max(barHeight, lines.length * lineHeight) + padding;
    const row = { bar, lines, middle: y + height / 2 };
    y += height;
    return row;
  });
  const start = labelWidth + gap;
  const alt = `Staafdiagram van ${subject}: ${bars
    .map(({ label, value }) => `${label} ${value}`)
    .join('; ')}.`;
  return draw(
    Math.max(y, barHeight),
    alt,
    <>
      {rows.map(({ bar, lines, middle }) => (
        <g key={bar.label}>
          {lines.map((words, index) => (
            <Label
              key={words}
              x={labelWidth}
              y={middle + (index - (lines.length - 1) / 2) * lineHeight}
              anchor="end"
            >
              {words}
            </Label>
          ))}
          {bar.n === null ? null : (
            <rect
              x={start}
              y={middle - barHeight / 2}
              width={x(bar.n)}
              height={barHeight}
              fill={style.accent}
            />
          )}
          <Label
            x={bar.n === null ? start + 2 : start + x(bar.n) + 5}
            y={middle}
            weight={bar.n === null ? 400 : 600}
            fill={bar.n === null ? style.quiet : style.ink}
          >
            {bar.value}
          </Label>
        </g>
      ))}
      <line x1={start} x2={start} y1={0} y2={y} stroke={style.ink} />
    </>,
  );
}
