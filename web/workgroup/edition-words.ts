import { daysUntil } from '../../server/domain/calendar.ts';
import type { Day, Month } from '../../server/domain/calendar.ts';
import { countText, formatDay, formatMonthRun } from '../data/format.ts';
import { editionTexts } from '../texts/workgroup.ts';

/** What an edition is called: "Editie 9: september 2026". */
export function editionName(edition: {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
}): string {
  return editionTexts.name(edition.seq, formatMonthRun(edition.from, edition.to));
}

/** The same for the edition of a meeting. */
export function editionOf(edition: {
  readonly seq: number;
  readonly monthFrom: Month;
  readonly monthTo: Month;
}): string {
  return editionName({ seq: edition.seq, from: edition.monthFrom, to: edition.monthTo });
}

/** How long until the advice is due, in a sentence. */
export function countdownWords(today: Day, adviceDay: Day): string {
  const days = daysUntil(today, adviceDay);
  const { future, past, today: isToday } = editionTexts.countdown;
  if (days === 0) return isToday;
  return days > 0
    ? future(countText(days, 'dag', 'dagen'), formatDay(adviceDay))
    : past(formatDay(adviceDay));
}

/**
 * The edition to show: the one asked for, otherwise the newest.
 * @param editions newest first. @returns null when there are none.
 */
export function chosenEdition<Summary extends { readonly seq: number }>(
  editions: readonly Summary[],
  asked: number | undefined,
): Summary | null {
  return editions.find(({ seq }) => seq === asked) ?? editions[0] ?? null;
}
