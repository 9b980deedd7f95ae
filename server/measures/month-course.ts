import { addMonths, lastDay, monthsBetween } from '../domain/calendar.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { processChart } from '../statistics/process-chart.ts';
import type { ProcessChart, ProcessPoint } from '../statistics/process-chart.ts';
import { wordsForProcess, wordsForRule } from '../statistics/words.ts';
import { numberInWords } from './figure.ts';
import type { Unit } from './measure.ts';
import type { MonthLimits } from './measure-result.ts';
import { runsToShow } from './run-totals.ts';
import type { MeasureSource, RunTotal } from './source.ts';

/** How the months of a series vary: what is drawn through the bars and said under them. */
export type MonthCourse = {
  /** The middle month, or the mean when there are limits. */
  readonly centre: { readonly label: string; readonly value: number };
  /** Null while there are too few months for limits. */
  readonly limits: MonthLimits | null;
  /** Small print of the months that are more than the normal variation, by their last month. */
  readonly marks: ReadonlyMap<Month, string>;
  readonly notes: readonly string[];
};

/** Said when months were released together. */
const togetherLeftOut =
  'Maanden die samen zijn geteld, staan op hun gemiddelde per maand en tellen niet mee voor de grenzen.';

/** Said of every pilot with more than its first month. */
const firstLeftOut = 'De eerste maand telt hierbij niet mee: de pilot begon toen pas.';

/**
 * The whole months of a pilot that may be held against each other. The first one is left out, because
 * a pilot starts in the middle of it or from nothing, and so is a month that is still running.
 *
 * @param runs oldest first. @param asOfDay day of the records; null for whole months.
 */
export function comparableRuns(
  { firstMonth }: Pick<MeasureSource, 'firstMonth'>,
  runs: readonly RunTotal[],
  asOfDay: Day | null,
): readonly RunTotal[] {
  return runsToShow(runs).filter(
    ({ from, to }) => from !== firstMonth && (asOfDay === null || lastDay(to) <= asOfDay),
  );
}

/**
 * The course of month totals: the middle month, or from eight months on the mean and the limits of
 * the normal variation.
 *
 * @param runs those of `comparableRuns`.
 * @returns null without one known month.
 */
export function courseOf(runs: readonly RunTotal[], unit: Unit): MonthCourse | null {
  const places = placesOf(runs);
  const chart = processChart(places);
  if (chart === null) return null;
  const { limits } = chart;
  const centre = limits
    ? { label: 'gemiddeld', value: rounded(limits.mean) }
    : { label: 'middelste maand', value: rounded(chart.run.median) };
  return {
    centre,
    limits:
      limits === null
        ? null
        : {
            // A count has no lower limit under 0, and a limit is a whole case wide at both ends.
            lower: limits.lower <= 0 ? null : Math.floor(limits.lower),
            upper: Math.ceil(limits.upper),
            isProvisional: chart.kind === 'provisional',
          },
    marks: marksOf(places, chart),
    notes: [
      inSentences(chart, centre.value, unit),
      firstLeftOut,
      ...(places.some(({ value, isSingleMonth }) => value !== null && !isSingleMonth)
        ? [togetherLeftOut]
        : []),
    ],
  };
}

type Place = ProcessPoint & { readonly to: Month };

/** Every run in order; a gap between two runs is a place without a number, which breaks a row. */
function placesOf(runs: readonly RunTotal[]): readonly Place[] {
  return runs.flatMap((run, index): readonly Place[] => {
    const months = monthsBetween(run.from, run.to).length;
    const place = {
      value: run.n === null ? null : run.n / months,
      isSingleMonth: months === 1,
      to: run.to,
    };
    const last = runs[index - 1];
    const isNext = last === undefined || addMonths(last.to, 1) === run.from;
    return isNext ? [place] : [{ value: null, isSingleMonth: true, to: last.to }, place];
  });
}

function marksOf(places: readonly Place[], { signals }: ProcessChart): ReadonlyMap<Month, string> {
  return new Map(
    places.flatMap(({ to }, index) => {
      const rule = signals[index];
      return rule === null || rule === undefined ? [] : [[to, wordsForRule[rule]] as const];
    }),
  );
}

/** "Gemiddeld 21 casussen per maand. Normale schommeling: 12 tot 31. Voorlopige grenzen: …". */
function inSentences(chart: ProcessChart, centre: number, unit: Unit): string {
  const isProvisional = chart.kind === 'provisional';
  const words = `${isProvisional ? 'Dit zijn' : 'Over alle maanden:'} ${wordsForProcess(chart)}.`;
  if (chart.limits === null) {
    return `In de middelste maand waren er ${numberInWords(centre)} ${unit}. ${words}`;
  }
  const { lower, upper } = chart.limits;
  const range =
    lower <= 0
      ? `hoogstens ${numberInWords(Math.ceil(upper))}`
      : `${numberInWords(Math.floor(lower))} tot ${numberInWords(Math.ceil(upper))}`;
  return `Gemiddeld ${numberInWords(centre)} ${unit} per maand. Normale schommeling: ${range} per maand. ${words}`;
}

/** One digit behind the comma is enough for a mean of cases. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
