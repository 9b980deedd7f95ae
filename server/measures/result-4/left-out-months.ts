import { addMonths, monthsBetween } from '../../domain/calendar.ts';
import type { Month } from '../../domain/calendar.ts';
import { periodInWords } from '../period-words.ts';
import type { ExactFigure } from '../source.ts';
import type { LawComparison } from './year-comparison.ts';

const monthsAYear = 12;

/**
 * Says per law which months of the pilot count in neither year, and why: the number is not known
 * now, was not known a year earlier, or was never given. Silence would look like a whole comparison.
 * @param given the figures of the municipality, all laws and years.
 * @param first first month of the pilot. @param last as-of month.
 */
export function leftOutMonths(
  given: readonly ExactFigure[],
  laws: readonly LawComparison[],
  { first, last }: { readonly first: Month; readonly last: Month },
): readonly string[] {
  return laws.flatMap(({ law, label, pairs }) => {
    const compared = new Set(pairs.flatMap(({ from, to }) => monthsBetween(from, to)));
    const figures = given.filter(({ category }) => category === law);
    const known = monthsKnown(figures);
    const whys = new Map<string, Month[]>();
    for (const month of monthsBetween(first, last)) {
      if (compared.has(month)) continue;
      const why = whyNot(known.has(month), known.has(addMonths(month, -monthsAYear)));
      whys.set(why, [...(whys.get(why) ?? []), month]);
    }
    return [...whys].map(
      ([why, months]) =>
        `${label}: ${monthRuns(months)} ${months.length === 1 ? 'telt' : 'tellen'} in geen van beide jaren mee, want ${why}.`,
    );
  });
}

/** Months in words, those that follow each other joined: "maart–mei 2026, juli 2026". */
export function monthRuns(months: readonly Month[]): string {
  const runs: { from: Month; to: Month }[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last && addMonths(last.to, 1) === month) last.to = month;
    else runs.push({ from: month, to: month });
  }
  return runs.map(periodInWords).join(', ');
}

function monthsKnown(figures: readonly ExactFigure[]): ReadonlySet<Month> {
  return new Set(
    figures.flatMap(({ from, to, value }) => (value === null ? [] : monthsBetween(from, to))),
  );
}

function whyNot(isKnownNow: boolean, wasKnown: boolean): string {
  if (!isKnownNow && !wasKnown) return 'het aantal is in beide jaren niet bekend';
  if (!isKnownNow) return 'het aantal is nu niet bekend';
  if (!wasKnown) return 'het aantal van een jaar eerder is niet bekend';
  return 'de twee jaren zijn over andere maanden opgeteld';
}
