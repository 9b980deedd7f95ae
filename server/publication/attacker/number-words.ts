import { addMonths } from '../../domain/calendar.ts';
import type { Month } from '../../domain/calendar.ts';
import { marginOf } from '../../measures/figure.ts';
import { periodInWords, throughInWords } from '../../measures/period-words.ts';
import { percentage } from '../../statistics/words.ts';
import type { EditionContent } from '../edition-content.ts';

/** A run of months. */
export type Months = { readonly from: Month; readonly to: Month };

/** Between which numbers a count lies. */
export type Range = { readonly least: number; readonly most: number };

/** Reads months out of words: "t/m mei 2026", "juli–augustus 2026". */
export type MonthReader = {
  readonly through: (words: string | null) => Month | null;
  readonly run: (words: string | null) => Months | null;
};

/** Reads the months of the series-year of an edition. */
export function monthReader({ firstMonth, to }: EditionContent): MonthReader {
  const through = new Map<string, Month>();
  const runs = new Map<string, Months>();
  for (let from = firstMonth; from <= to; from = addMonths(from, 1)) {
    through.set(throughInWords(from), from);
    for (let last = from; last <= to; last = addMonths(last, 1)) {
      runs.set(periodInWords({ from, to: last }), { from, to: last });
    }
  }
  return {
    through: (words) => (words === null ? null : (through.get(words) ?? null)),
    run: (words) => (words === null ? null : (runs.get(words.replace(/ samen$/, '')) ?? null)),
  };
}

/** The counts of a whole for which something that is shown comes out as it does; null: for none. */
function countsFor(whole: number, isShown: (count: number) => boolean): Range | null {
  const all = Array.from({ length: whole + 1 }, (_, count) => count).filter(isShown);
  const [least] = all;
  return least === undefined ? null : { least, most: all.at(-1) ?? least };
}

/** Between which counts a share of a known whole lies that is shown as a percentage in words. */
export function rangeOfPercentage(words: string, whole: number): Range | null {
  const least = /ten minste (\d+)%/.exec(words);
  if (least !== null) return { least: Math.ceil((Number(least[1]) * whole) / 100), most: whole };
  const [shown] = /(?:ruim |minder dan )?\d+%/.exec(words) ?? [];
  return shown === undefined
    ? null
    : countsFor(whole, (count) => percentage(count, whole) === shown);
}

/** Between which counts a share lies of which the margin is shown ("tussen 24% en 45%"). */
export function rangeOfMargin(words: string, whole: number): Range | null {
  return countsFor(whole, (count) => marginOf({ count, of: whole }) === words);
}

/** Between which counts cases lie that are shown per 1,000 inhabitants, in tenths. */
export function rangeOfReach(reach: number, inhabitants: number): Range {
  return {
    least: Math.max(0, Math.ceil(((reach * 10 - 0.5) * inhabitants) / 10_000)),
    most: Math.floor(((reach * 10 + 0.5) * inhabitants) / 10_000),
  };
}

/** A whole number as it is written in Dutch: "1.234" is 1234. */
export const wholeIn = (digits: string): number => Number(digits.replaceAll('.', ''));

/** The counts at the start of words: "27 van de 80 casussen (34%)" has 27 of 80; null: there are none. */
export function countsIn(words: string): { count: number; of: number | null } | null {
  const found = /^(\d+(?:\.\d{3})*)(?: van de (\d+(?:\.\d{3})*))?(?![\d,])/.exec(words);
  const [, count, of] = found ?? [];
  if (count === undefined) return null;
  return { count: wholeIn(count), of: of === undefined ? null : wholeIn(of) };
}
