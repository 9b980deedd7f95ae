import { scaleBand, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { monthsBetween } from '../../domain/calendar.ts';
import type { Month } from '../../domain/calendar.ts';
import { runInWords, shortMonth } from '../notation.ts';
import { draw, Label } from './canvas.tsx';
import { style, widthOf } from './style.ts';
import type { Drawing } from './style.ts';

/** A value over one or more months; null when there is none to show yet. */
export type MonthRun = { readonly from: Month; readonly to: Month; readonly value: number | null };

/** The course of something over the months. */
export type MonthsInput = {
  /** What is counted, such as "nieuwe casussen". */
  readonly subject: string;
  /** Every month of the axis, in order. */
  readonly months: readonly Month[];
  /** Runs of months, oldest first. */
  readonly runs: readonly MonthRun[];
  /**
   * Whether a run of several months is a sum over them: it is then drawn at its monthly average and
   * says so. False for a state, such as what was spent so far.
   */
  readonly sums: boolean;
  /** A value in words: "27", "€ 24.000". */
  readonly inWords: (value: number) => string;
  /** A line to hold the course against, such as the budget; null when there is none. */
  readonly level: { readonly label: string; readonly value: number } | null;
};

const top = 24;
const plotHeight = 96;
const baseline = top + plotHeight;
const height = baseline + 30;

type Step = MonthRun & { readonly months: number; readonly drawn: number | null };
type Point = { readonly at: number; readonly drawn: number | null };

function stepsOf({ runs, sums }: MonthsInput): Step[] {
  return runs.map((run) => {
    const months = monthsBetween(run.from, run.to).length;
    const drawn = run.value === null || !sums ? run.value : run.value / months;
    return { ...run, months, drawn };
  });
}

function altOf({ subject, runs, inWords, level }: MonthsInput): string {
  const parts = runs.map(
    ({ from, to, value }) =>
      `${runInWords(from, to)} ${value === null ? 'nog geen totaal' : inWords(value)}`,
  );
  const held = level === null ? '' : ` ${level.label}: ${inWords(level.value)}.`;
  return `Trapjeslijn van ${subject} per maand: ${parts.join('; ')}.${held}`;
}

function labelOf({ value, months }: Step, { sums, inWords }: MonthsInput): string {
  if (value === null) return months > 2 ? 'nog geen totaal' : 'nog geen';
  return months === 1 || !sums ? inWords(value) : `${inWords(value)} in ${months} maanden`;
}

/**
 * The course of a count over the months as a stepped line from zero. A run of several months is
 * one wide step at its monthly average, with the total of the run as its label: months that were
 * released together are never shown as if each were known.
 */
export function drawMonths(input: MonthsInput): Drawing {
  const { months, level } = input;
  const x = scaleBand().domain(months).range([0, style.width]);
  const steps = stepsOf(input).map((step) => ({
    step,
    from: x(step.from) ?? 0,
    to: (x(step.to) ?? 0) + x.bandwidth(),
  }));
  const highest = Math.max(1, level?.value ?? 0, ...steps.map(({ step }) => step.drawn ?? 0));
  const y = scaleLinear().domain([0, highest]).range([baseline, top]);
  // Each step is two points, so that a step without a value leaves a gap in the line.
  const points: Point[] = steps.flatMap(({ step, from, to }) => [
    { at: from, drawn: step.drawn },
    { at: to, drawn: step.drawn },
  ]);
  const isKnown = (point: Point) => point.drawn !== null;
  const fill = area<Point>()
    .defined(isKnown)
    .x(({ at }) => at)
    .y0(baseline)
    .y1(({ drawn }) => y(drawn ?? 0));
  const edge = line<Point>()
    .defined(isKnown)
    .x(({ at }) => at)
    .y(({ drawn }) => y(drawn ?? 0));
  return draw(
    height,
    altOf(input),
    <>
      <path d={fill(points) ?? ''} fill={style.soft} />
      <path d={edge(points) ?? ''} fill="none" stroke={style.accent} strokeWidth={1.6} />
      {level === null ? null : (
        <>
          <line
            x1={0}
            x2={style.width}
            y1={y(level.value)}
            y2={y(level.value)}
            stroke={style.ink}
            strokeDasharray="3 2"
          />
          <Label x={0} y={y(level.value) - 8} size={style.smallSize} fill={style.quiet}>
            {`${level.label}: ${input.inWords(level.value)}`}
          </Label>
        </>
      )}
      <line x1={0} x2={style.width} y1={baseline} y2={baseline} stroke={style.ink} />
      {steps.map(({ step, from, to }) => {
        const words = labelOf(step, input);
        const fits = widthOf(words, style.textSize) <= to - from + 2;
        return (
          <Label
            key={step.from}
            x={(from + to) / 2}
            y={step.drawn === null ? baseline - 10 : y(step.drawn) - 9}
            anchor="middle"
            weight={step.value === null ? 400 : 600}
            size={step.value === null || !fits ? style.smallSize : style.textSize}
            fill={step.value === null ? style.quiet : style.ink}
          >
            {words}
          </Label>
        );
      })}
      {months.map((month, index) => (
        <g key={month}>
          <Label
            x={(x(month) ?? 0) + x.bandwidth() / 2}
            y={baseline + 10}
            anchor="middle"
            fill={style.quiet}
          >
            {shortMonth(month)}
          </Label>
          {index === 0 || month.endsWith('-01') ? (
            <Label
              x={(x(month) ?? 0) + x.bandwidth() / 2}
              y={baseline + 22}
              anchor="middle"
              size={style.smallSize}
              fill={style.quiet}
            >
              {month.slice(0, 4)}
            </Label>
          ) : null}
        </g>
      ))}
    </>,
  );
}
