import { addMonths, monthsBetween } from '../domain/calendar.ts';
import type { Month } from '../domain/calendar.ts';
import { countFigure, emptyFigure, notYetToShow } from './figure.ts';
import type { Unit } from './measure.ts';
import type { Figure, Period } from './measure-result.ts';
import { monthInWords, periodInWords, throughInWords } from './period-words.ts';
import type { MeasureSource, RunTotal } from './source.ts';

/** What is known of a series so far: the count and the last month in it; both null when nothing is. */
export type SoFar = { readonly n: number | null; readonly through: Month | null };

/**
 * The runs as they are shown: a month without a total that later joined a longer run is dropped, and
 * the months at the end that still wait for a total become one run.
 */
export function runsToShow(runs: readonly RunTotal[]): readonly RunTotal[] {
  const known = runs.filter((run) => run.n !== null);
  const through = known.at(-1)?.to ?? '';
  const waiting = runs.filter((run) => run.n === null && run.to > through);
  const first = waiting[0];
  const last = waiting.at(-1);
  if (!first || !last) return known;
  return [...known, { from: first.from > through ? first.from : last.from, to: last.to, n: null }];
}

/** The sum of all totals, and the last month in it. */
export function totalSoFar(runs: readonly RunTotal[]): SoFar {
  const known = runs.filter((run) => run.n !== null);
  const through = known.at(-1)?.to ?? null;
  if (through === null) return { n: null, through: null };
  return { n: known.reduce((sum, run) => sum + (run.n ?? 0), 0), through };
}

/** The total over exactly these months; null when the runs do not meet there or one is not known. */
export function totalOver(runs: readonly RunTotal[], { from, to }: Period): number | null {
  let next = from;
  let sum = 0;
  for (const run of runs) {
    if (run.n === null || run.from !== next || run.to > to) continue;
    sum += run.n;
    next = addMonths(run.to, 1);
  }
  return next === addMonths(to, 1) ? sum : null;
}

/** What the newest figures are called: an edition for the workgroup, a month for those who record. */
export function newestLabel(source: MeasureSource): string {
  return source.basis === 'ledger' ? 'Deze editie' : 'Deze maand';
}

/** What the figures since the start are called. */
export function soFarLabel(source: MeasureSource): string {
  return `Tot en met ${monthInWords(source.asOfMonth)}`;
}

/** Small print for a number that does not reach the as-of month; null when it does. */
export function throughSmall(source: MeasureSource, through: Month | null): string | null {
  return through === null || through === source.asOfMonth ? null : throughInWords(through);
}

/** The newest total of a series: "11 casussen", with the months when the run is longer than one. */
export function newestTotal(source: MeasureSource, runs: readonly RunTotal[], unit: Unit): Figure {
  const run = runsToShow(runs).findLast(({ to }) => to === source.asOfMonth);
  const label = newestLabel(source);
  if (!run || run.n === null) {
    return emptyFigure({ label, unit, period: null }, notYetToShow);
  }
  const small = run.from === run.to ? null : periodInWords(run);
  return countFigure({ label, unit, period: { from: run.from, to: run.to }, small }, run.n);
}

/** The total of a series since the start: "80 casussen". */
export function soFarTotal(source: MeasureSource, runs: readonly RunTotal[], unit: Unit): Figure {
  const { n, through } = totalSoFar(runs);
  return countFigure(
    {
      label: soFarLabel(source),
      unit,
      period: through === null ? null : { from: source.firstMonth, to: through },
      small: throughSmall(source, through),
    },
    n,
  );
}

/** All months of the source, the first of the pilot first. */
export function allMonths(source: MeasureSource): readonly Month[] {
  return monthsBetween(source.firstMonth, source.asOfMonth);
}
