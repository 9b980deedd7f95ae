import { scaleLinear } from 'd3-scale';
import { draw, Label } from './canvas.tsx';
import { linesOf, style, widthOf } from './style.ts';
import type { Drawing } from './style.ts';

/** One bar made of parts that add up. */
export type Stack = {
  readonly label: string;
  readonly segments: readonly { readonly label: string; readonly value: number }[];
};

/** Bars of parts, such as the answers to each question. */
export type StacksInput = { readonly subject: string; readonly stacks: readonly Stack[] };

const labelWidth = 188;
const gap = 8;
const lineHeight = 12;
const barHeight = 15;
const rowPadding = 9;
const legendHeight = 20;

// From dark to light, so that the order stays visible without colour; letters in the contrasting shade.
const shades = [
  { fill: '#12575e', ink: '#ffffff' },
  { fill: '#7fa5a9', ink: '#1b2526' },
  { fill: '#cfdfe0', ink: '#1b2526' },
  { fill: '#eceff0', ink: '#1b2526' },
  { fill: '#ffffff', ink: '#1b2526' },
  { fill: '#ffffff', ink: '#4d5c5b', dash: '2 1.5' },
] as const satisfies readonly { fill: string; ink: string; dash?: string }[];

const lightest = shades[5];

/** Every kind of part once; the fullest bar gives the order, because it leaves the fewest out. */
function segmentLabels(stacks: readonly Stack[]): string[] {
  const fullestFirst = stacks.toSorted((one, other) => other.segments.length - one.segments.length);
  return [...new Set(fullestFirst.flatMap(({ segments }) => segments.map(({ label }) => label)))];
}

function outlineOf(shade: (typeof shades)[number]) {
  return {
    fill: shade.fill,
    stroke: style.line,
    strokeWidth: 0.6,
    strokeDasharray: 'dash' in shade ? shade.dash : undefined,
  };
}

/** Places the words of the legend behind each other, each with room for its square. */
function legendPlaces(labels: readonly string[]): { label: string; x: number }[] {
  let x = 0;
  return labels.map((label) => {
    const place = { label, x };
    x += widthOf(label, style.smallSize) + 26;
    return place;
  });
}

/**
 * Bars of parts from one zero line, in counts and not in shares: a question that few answered has a
 * short bar. The number stands in its part wherever it fits.
 */
export function drawStacks({ subject, stacks }: StacksInput): Drawing {
  const labels = segmentLabels(stacks);
  const shadeOf = (label: string) => shades[labels.indexOf(label)] ?? lightest;
  const sums = stacks.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0));
  const left = labelWidth + gap;
  const x = scaleLinear()
    .domain([0, Math.max(1, ...sums)])
    .range([left, style.width - 1]);
  let y = legendHeight;
  const rows = stacks.map((stack) => {
    const lines = linesOf(stack.label, labelWidth, style.textSize);
    const height = Math.max(barHeight, lines.length * lineHeight) + rowPadding;
    const row = { stack, lines, middle: y + height / 2 };
    y += height;
    return row;
  });
  const alt = `Gestapelde staven van ${subject}: ${stacks
    .map(({ label, segments }) => {
      const parts = segments.map((segment) => `${segment.label} ${segment.value}`);
      return `${label} ${parts.length === 0 ? 'nog niet te tonen' : parts.join(', ')}`;
    })
    .join('; ')}.`;
  return draw(
    y,
    alt,
    <>
      {legendPlaces(labels).map((place) => (
        <g key={place.label}>
          <rect x={place.x + 0.5} y={2} width={9} height={9} {...outlineOf(shadeOf(place.label))} />
          <Label x={place.x + 13} y={6.5} size={style.smallSize} fill={style.quiet}>
            {place.label}
          </Label>
        </g>
      ))}
      {rows.map(({ stack, lines, middle }) => {
        let sum = 0;
        return (
          <g key={stack.label}>
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
            {stack.segments.length === 0 ? (
              <Label x={left + 2} y={middle} fill={style.quiet}>
                nog niet te tonen
              </Label>
            ) : null}
            {stack.segments.map(({ label, value }) => {
              const from = x(sum);
              sum += value;
              const width = x(sum) - from;
              const words = String(value);
              return (
                <g key={label}>
                  <rect
                    x={from}
                    y={middle - barHeight / 2}
                    width={width}
                    height={barHeight}
                    {...outlineOf(shadeOf(label))}
                  />
                  {widthOf(words, style.textSize) + 3 <= width ? (
                    <Label
                      x={from + width / 2}
                      y={middle}
                      anchor="middle"
                      weight={600}
                      fill={shadeOf(label).ink}
                    >
                      {words}
                    </Label>
                  ) : null}
                </g>
              );
            })}
          </g>
        );
      })}
      <line x1={left} x2={left} y1={legendHeight} y2={y} stroke={style.ink} />
    </>,
  );
}
