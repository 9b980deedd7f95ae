import { monthsBetween } from '../../domain/calendar.ts';
import type { Month } from '../../domain/calendar.ts';
import { laws } from '../../domain/codes/laws.ts';
import { labelOf } from '../../domain/codes/code-list.ts';
import { rateRatio } from '../../statistics/rate-ratio.ts';
import type { RateRatio } from '../../statistics/rate-ratio.ts';
import { widenedRatio, wideningFor } from '../../statistics/overdispersion.ts';
import { mayShowInterval } from '../../statistics/small-numbers.ts';
import { wordsForRateRatio } from '../../statistics/words.ts';
import type { Judgement } from '../measure-result.ts';
import type { ExactFigure, ExactId, MeasureSource } from '../source.ts';
import { sameMonthsAYearEarlier } from './same-months.ts';
import type { MonthPair } from './same-months.ts';

/** One law compared with the same months a year earlier. */
export type LawComparison = {
  readonly law: string;
  readonly label: string;
  readonly pairs: readonly MonthPair[];
  readonly now: number;
  readonly before: number;
};

/** All laws compared; the ratio is over their sum, because ten ratios would give false alarms. */
export type YearComparison = {
  readonly laws: readonly LawComparison[];
  readonly now: number;
  readonly before: number;
  /** How many months, summed over the laws, could be paired. */
  readonly months: number;
  /** Null when nothing could be paired. Its intervals are already wider by `widening`. */
  readonly ratio: RateRatio | null;
  /** 1, or more when the months before the pilot differ more than chance explains. */
  readonly widening: number;
  readonly judgement: Judgement;
};

/** Compares the figures of the municipality with the same calendar months a year earlier, per law. */
export function compareWithYearEarlier(source: MeasureSource, id: ExactId): YearComparison {
  const figures = source.exact(id);
  const compared = lawsIn(figures).map((law): LawComparison => {
    const pairs = sameMonthsAYearEarlier(
      figures.filter(({ category }) => category === law),
      source.firstMonth,
      source.asOfMonth,
    );
    return {
      law,
      label: labelOf(laws, law),
      pairs,
      now: sum(pairs.map((pair) => pair.now)),
      before: sum(pairs.map((pair) => pair.before)),
    };
  });
  const now = sum(compared.map((law) => law.now));
  const before = sum(compared.map((law) => law.before));
  const months = sum(
    compared.flatMap(({ pairs }) => pairs.map(({ from, to }) => monthsBetween(from, to).length)),
  );
  const widening = wideningFor(monthTotalsBefore(figures, source.firstMonth));
  const ratio =
    months === 0
      ? null
      : widened(
          rateRatio({ count: now, exposure: months }, { count: before, exposure: months }),
          widening,
        );
  return {
    laws: compared,
    now,
    before,
    months,
    ratio,
    widening,
    judgement: judge(ratio, now + before),
  };
}

function widened({ ratio, exact, midP }: RateRatio, widening: number): RateRatio {
  return {
    ratio,
    exact: widenedRatio(exact, ratio, widening),
    midP: widenedRatio(midP, ratio, widening),
  };
}

/** All laws added, for every single month before the pilot in which each of them is known. */
function monthTotalsBefore(figures: readonly ExactFigure[], firstMonth: Month): readonly number[] {
  const before = figures.filter(({ from, to }) => from === to && to < firstMonth);
  const given = new Set(before.map(({ category }) => category));
  return [...new Set(before.map(({ from }) => from))].flatMap((month) => {
    const known = before.flatMap(({ from, value }) =>
      from === month && value !== null ? [value] : [],
    );
    return known.length === given.size ? [sum(known)] : [];
  });
}

/** The laws in the order of the code list; anything else after them. */
function lawsIn(figures: readonly ExactFigure[]): readonly string[] {
  const given = new Set(figures.map(({ category }) => category));
  const known = laws.codes.map(({ code }): string => code).filter((code) => given.has(code));
  return [...known, ...[...given].filter((code) => !known.includes(code)).toSorted()];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function judge(ratio: RateRatio | null, events: number): Judgement {
  if (ratio === null) {
    return {
      code: 'notKnown',
      text: 'nog niet te vergelijken: er zijn geen cijfers van dezelfde maanden in beide jaren',
    };
  }
  const text = wordsForRateRatio(ratio, events);
  if (!mayShowInterval(events)) return { code: 'tooFewToSay', text };
  if (ratio.midP.upper < 1) return { code: 'fewer', text };
  return { code: ratio.midP.lower > 1 ? 'more' : 'withinChance', text };
}
