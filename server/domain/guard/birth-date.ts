import type { WrittenDate } from './dates.ts';
import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

const labelBefore =
  /(?:(?<!\p{L})(?:geb|geb\.dat|geboren|geboortedatum|geboortedag|geboorte|gebdatum|jarig|verjaardag|g\.?d|berne)(?!\p{L})|\*)[^\d\n;!?]{0,18}$/iu;
const labelAfter = /^[ ,)]{0,2}\(?(?:geboren|geb\.|berne|(?:is (?:ze|hij|zij|cliënt) )?jarig)/iu;
const sinceBefore = /(?<!\p{L})(?:sinds|vanaf|per|tot|d\.d\.|dd\.?|van) ?$/iu;
const packedDate =
  /(?<!\p{L})(?:geb|geboren|geboortedatum|gebdatum|g\.?d)(?!\p{L})[.: ]{0,3}(?:op )?(\d{8})(?!\d)/giu;
const longestLabel = 34;

/**
 * Dates of birth: a date near a word such as "geb." or "jarig", or a full date with a year in
 * which clients are born. Dates of meetings are fine, and so is an age.
 */
export function findBirthDate({ text, dates }: Reading): GuardSpan[] {
  const spans = dates
    .filter((date) => isLabelled(text, date) || hasBirthLikeYear(text, date))
    .map((date) => birthDateSpan(date.start, date.end));
  for (const match of text.matchAll(packedDate)) {
    const end = match.index + match[0].length;
    spans.push(birthDateSpan(end - 8, end));
  }
  return spans;
}

function isLabelled(text: string, { start, end }: WrittenDate): boolean {
  return (
    labelBefore.test(text.slice(Math.max(0, start - longestLabel), start)) ||
    labelAfter.test(text.slice(end, end + 18))
  );
}

/** Before 2000 always; from 2000 to 2009 unless the date says since when something runs. */
function hasBirthLikeYear(text: string, { start, year }: WrittenDate): boolean {
  if (year === null || year < 1900 || year > 2009) {
    return false;
  }
  return year < 2000 || !sinceBefore.test(text.slice(Math.max(0, start - 8), start));
}

function birthDateSpan(start: number, end: number): GuardSpan {
  return { kind: 'birthDate', start, end, effect: 'warn' };
}
