import type { Day, Month } from '../../server/domain/calendar.ts';

/*
 * Dutch forms of days, numbers and money. Days and months are formatted in UTC from their own text,
 * so that no time zone can move them; instants are shown in Amsterdam time.
 */

const dutch = 'nl-NL';

const dateForm = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(dutch, { timeZone: 'UTC', ...options });

const longDay = dateForm({ day: 'numeric', month: 'long', year: 'numeric' });
const weekday = dateForm({ weekday: 'long', day: 'numeric', month: 'long' });
const longMonth = dateForm({ month: 'long' });
const shortMonth = dateForm({ month: 'short' });
const inAmsterdam = dateForm({
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

// Takes `yyyy-mm-dd`, and `yyyy-mm` for its first day.
const startOf = (text: string) => new Date(`${text.slice(0, 7)}${text.slice(7) || '-01'}T00:00Z`);

// Dutch shortens a month only when that saves something: "juli" stays, "augustus" becomes "aug".
function shortMonthName(text: string): string {
  const whole = longMonth.format(startOf(text));
  return whole.length <= 4 ? whole : shortMonth.format(startOf(text)).replace('.', '');
}

/** `2026-06-03` → "3 juni 2026". */
export function formatDay(day: Day): string {
  return longDay.format(startOf(day));
}

/** `2026-08-03` → "3 aug 2026": for tables. */
export function formatDayShort(day: Day): string {
  return `${Number(day.slice(8))} ${shortMonthName(day)} ${day.slice(0, 4)}`;
}

/** `2026-06-03` → "woensdag 3 juni": for days close by. */
export function formatWeekday(day: Day): string {
  return weekday.format(startOf(day));
}

/** `2026-06` → "juni 2026". */
export function formatMonth(month: Month): string {
  return `${longMonth.format(startOf(month))} ${month.slice(0, 4)}`;
}

/** `2026-08` → "aug 2026": for the axis of a chart and the head of a column. */
export function formatMonthShort(month: Month): string {
  return `${shortMonthName(month)} ${month.slice(0, 4)}`;
}

/** A run of months: "juli–aug 2026", "dec 2025–jan 2026"; one month is written in full. */
export function formatMonthRun(first: Month, last: Month): string {
  if (first === last) return formatMonth(first);
  const start = first.slice(0, 4) === last.slice(0, 4) ? '' : ` ${first.slice(0, 4)}`;
  return `${shortMonthName(first)}${start}–${formatMonthShort(last)}`;
}

/** An ISO instant in Amsterdam time: "3 juni 2026, 14.05 uur". */
export function formatInstant(instant: string): string {
  const part: Record<string, string> = {};
  for (const { type, value } of inAmsterdam.formatToParts(new Date(instant))) part[type] = value;
  return `${part['day']} ${part['month']} ${part['year']}, ${part['hour']}.${part['minute']} uur`;
}

/** An ISO instant as its day in Amsterdam: "3 juni 2026". */
export function formatInstantDay(instant: string): string {
  return formatInstant(instant).replace(/,.*$/, '');
}

/** `1234.5` → "1.234,5"; `decimals` fixes how many digits follow the comma. */
export function formatNumber(value: number, decimals?: number): string {
  const digits = decimals ?? 2;
  return new Intl.NumberFormat(dutch, {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A number typed the Dutch way: "1.234,5" → 1234.5, "" → undefined, "abc" → NaN. */
export function parseDutchNumber(text: unknown): number | undefined {
  if (typeof text === 'number') return text;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const typed = text.trim();
  if (!/^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/.test(typed)) return Number.NaN;
  return Number(typed.replaceAll('.', '').replace(',', '.'));
}

/** Euros in Dutch: 1250 → "€ 1.250", 12.5 → "€ 12,50". */
export function formatEuro(euros: number): string {
  const whole = Number.isInteger(euros);
  return new Intl.NumberFormat(dutch, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(euros);
}

/** A share from 0 to 1 as a whole percentage: 0.335 → "34%". Never bare: see `shareText`. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(dutch, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Below this many no percentage is shown. Source: publication method, release rule for shares. */
const LEAST_FOR_PERCENTAGE = 20;

/**
 * A part of a whole in words: (27, 80) → "27 van de 80 (34%)"; under 20 in all only the counts:
 * (9, 12) → "9 van de 12".
 */
export function shareText(count: number, total: number): string {
  const counts = `${formatNumber(count)} van de ${formatNumber(total)}`;
  if (total < LEAST_FOR_PERCENTAGE) return counts;
  return `${counts} (${formatPercent(count / total)})`;
}

/** A count with its unit: (1, 'dag', 'dagen') → "1 dag", (3, 'casus', 'casussen') → "3 casussen". */
export function countText(count: number, one: string, more: string): string {
  return `${formatNumber(count)} ${count === 1 ? one : more}`;
}

/** Minutes as people say them: 45 → "45 minuten", 80 → "1 uur 20 min". */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return countText(minutes, 'minuut', 'minuten');
  const rest = minutes % 60;
  return `${formatNumber(Math.floor(minutes / 60))} uur${rest === 0 ? '' : ` ${rest} min`}`;
}
