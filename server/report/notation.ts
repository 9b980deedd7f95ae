import { format, parseISO } from 'date-fns';
import { nl } from 'date-fns/locale/nl';
import { dayInAmsterdam } from '../clock.ts';
import type { Day, Month } from '../domain/calendar.ts';

const whole = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });
const euros = new Intl.NumberFormat('nl-NL', {
  style: 'currency',
  currency: 'EUR',
  minimumFractionDigits: 0,
  maximumFractionDigits: 0,
});
/** A whole number with Dutch thousands: 1.234. */
export function wholeNumber(n: number): string {
  return whole.format(n);
}

/** An amount in cents as whole euros, "€ 60.000", with a space that does not break. */
export function wholeEuros(cents: number): string {
  return euros.format(cents / 100);
}

/** A day in words: "4 mei 2017". */
export function dayInWords(day: Day): string {
  return format(parseISO(day), 'd MMMM yyyy', { locale: nl });
}

/** The day in the Netherlands of an ISO instant, in words. */
export function instantInWords(instant: string): string {
  return dayInWords(dayInAmsterdam(instant));
}

/** A month in words: "mei 2017". */
export function monthInWords(month: Month): string {
  return format(parseISO(`${month}-01`), 'MMMM yyyy', { locale: nl });
}

/** A month in short for an axis: "mei". */
export function shortMonth(month: Month): string {
  return format(parseISO(`${month}-01`), 'MMM', { locale: nl }).replace('.', '');
}

/** A run of months in words: "mei 2017", "juli en augustus 2016", "juni 2016 tot en met mei 2017". */
export function runInWords(from: Month, to: Month): string {
  if (from === to) return monthInWords(from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const first = sameYear
    ? format(parseISO(`${from}-01`), 'MMMM', { locale: nl })
    : monthInWords(from);
  const isNext =
    Number(to.slice(0, 4)) * 12 +
      Number(to.slice(5)) -
      Number(from.slice(0, 4)) * 12 -
      Number(from.slice(5)) ===
    1;
  return `${first} ${isNext ? 'en' : 'tot en met'} ${monthInWords(to)}`;
}

/** Things in a row as a Dutch sentence says them: "a, b en c". */
export function enumeration(things: readonly string[]): string {
  const last = things.at(-1);
  if (last === undefined) return '';
  return things.length === 1 ? last : `${things.slice(0, -1).join(', ')} en ${last}`;
}

/** A sentence with its first letter as a capital. */
export function capitalised(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

/** A hash in groups of eight, so that it can be read out and fits a line. */
export function hashInWords(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? hash;
}
