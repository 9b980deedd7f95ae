import type { Day, Month } from '../domain/calendar.ts';
import type { Period } from './measure-result.ts';

const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

function monthName(month: Month): string {
  return monthNames[Number(month.slice(5, 7)) - 1] ?? month;
}

/** A month in Dutch: "mei 2026". */
export function monthInWords(month: Month): string {
  return `${monthName(month)} ${month.slice(0, 4)}`;
}

/** A run of months in Dutch: "mei 2026", "juli–augustus 2026", "november 2026–januari 2027". */
export function periodInWords({ from, to }: Period): string {
  if (from === to) return monthInWords(from);
  const start = from.slice(0, 4) === to.slice(0, 4) ? monthName(from) : monthInWords(from);
  return `${start}–${monthInWords(to)}`;
}

/** Through which month a number runs: "t/m mei 2026". */
export function throughInWords(month: Month): string {
  return `t/m ${monthInWords(month)}`;
}

/** A day in Dutch: "15 juni 2026". */
export function dayInWords(day: Day): string {
  return `${Number(day.slice(8, 10))} ${monthInWords(day.slice(0, 7))}`;
}
