import { scaleLinear } from 'd3-scale';
import { draw, Label } from './canvas.tsx';
import { linesOf, style, widthOf } from './style.ts';
import type { Drawing } from './style.ts';

/** One value with the range that chance leaves around it, all on the same scale. */
export type Range = {
  readonly label: string;
  /** The value itself; null when only the range can be shown. */
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
  /** The value in words, such as "19 van de 25". */
  readonly words: string;
};

/** Values to hold the ranges against, such as a norm; several under one label. */
export type Reference = { readonly at: readonly number[]; readonly label: string };

/** Ranges below each other on one scale. */
export type RangesInput = {
  /** What is shown, such as "antwoorden ja per vraag". */
  readonly subject: string;
  readonly ranges: readonly Range[];
  /** The two ends of the scale. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  readonly tickLabel: (tick: number) => string;
  readonly references: readonly Reference[];
};

const labelWidth = 158;
const gap = 12;
const lineHeight = 12;
const bandHeight = 11;

function altOf({ subject, ranges, references, tickLabel }: RangesInput): string {
  const rows = ranges.map(
    ({ label, words, lower, upper }) =>
      `${label} ${words}, marge van ${tickLabel(lower)} tot ${tickLabel(upper)}`,
  );
  const lines = references.map(({ at, label }) => `${label} bij ${at.map(tickLabel).join(' en ')}`);
  return `Marges op een schaal, ${subject}: ${[...rows, ...lines].join('; ')}.`;
}

/** Above the middle of its lines, but never over the edge of the chart. */
function placeOf(label: string, middle: number) {
  const half = widthOf(label, style.smallSize) / 2;
  const x = Math.min(Math.max(middle, half), style.width - half);
  return { x, anchor: 'middle', size: style.smallSize, fill: style.quiet } as const;
}

/**
 * Ranges as bands with a mark at the value, so that a reader sees at once what is certain: a norm
 * line inside the band means "not to be said yet".
 */
export function drawRanges(input: RangesInput): Drawing {
  const left = labelWidth + gap;
  const wordsWidth = Math.max(...input.ranges.map(({ words }) => widthOf(words, style.textSize)));
  const right = style.width - wordsWidth - gap;
  const x = scaleLinear().domain(input.domain).range([left, right]).clamp(true);
  const top = input.references.length > 0 ? 16 : 2;
  let y = top;
  const rows = input.ranges.map((range) => {
    const lines = linesOf(range.label, labelWidth, style.textSize);
    const height = Math.max(bandHeight, lines.length * lineHeight) + 9;
    const row = { range, lines, middle: y + height / 2 };
    y += height;
    return row;
  });
  const bottom = y + 2;
  return draw(
    bottom + 18,
    altOf(input),
    <>
      {input.references.map(({ at, label }) => (
        <g key={label}>
          {at.map((value) => (
            <line
              key={value}
              x1={x(value)}
              x2={x(value)}
              y1={top - 3}
              y2={bottom}
              stroke={style.ink}
              strokeDasharray="3 2"
            />
          ))}
          <Label {...placeOf(label, (Math.min(...at.map(x)) + Math.max(...at.map(x))) / 2)} y={6}>
            {label}
          </Label>
        </g>
      ))}
      {rows.map(({ range, lines, middle }) => (
        <g key={range.label}>
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
          <rect
            x={x(range.lower)}
            y={middle - bandHeight / 2}
            width={Math.max(1, x(range.upper) - x(range.lower))}
            height={bandHeight}
            fill={style.soft}
            stroke={style.line}
            strokeWidth={0.5}
          />
          {range.value === null ? null : (
            <circle cx={x(range.value)} cy={middle} r={3.6} fill={style.accent} />
          )}
          <Label x={right + gap} y={middle} weight={600}>
            {range.words}
          </Label>
        </g>
      ))}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke={style.ink} />
      {input.ticks.map((tick) => (
        <Label
          key={tick}
          x={x(tick)}
          y={bottom + 9}
          anchor="middle"
          size={style.smallSize}
          fill={style.quiet}
        >
          {input.tickLabel(tick)}
        </Label>
      ))}
    </>,
  );
}
