import { formatDay, formatMonth } from '../../data/format.ts';
import { rulesTexts } from '../../texts/rules.ts';
import type { AgreedRules } from './rules-query.ts';

/** When a version was agreed, and at which meeting. */
export function agreedInWords({ day, meeting }: AgreedRules): string {
  if (meeting === null) return rulesTexts.agreedOn(formatDay(day));
  return meeting.day === day
    ? rulesTexts.agreedThere(formatDay(day))
    : rulesTexts.agreedAt(formatDay(day), formatDay(meeting.day));
}

/** Which figures were known when a version was agreed. */
export function knownEditions({ known }: AgreedRules): string {
  if (known === null) return rulesTexts.noneKnown;
  const editions = known.seq === 1 ? rulesTexts.firstEdition : rulesTexts.editions(known.seq);
  return rulesTexts.known(editions, formatMonth(known.monthTo));
}
