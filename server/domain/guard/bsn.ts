import { isPackedDate } from './dates.ts';
import { numberOfLength } from './digits.ts';
import type { DigitNumber } from './digits.ts';
import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
const label =
  /(?<!\p{L})(?:bsn|b\.s\.n\.|burgerservice-?(?:nummer|nr)|burger service nummer|sofi-?(?:nummer|nr)|sofi)(?!\p{L})[^\d\n,;!?]{0,16}(?=\d)/giu;
const gapsInsideBsn = new Set([' ', '  ', '.', '-', ' - ']);

/**
 * Whether nine digits can be a citizen service number: the sum of 9·a + 8·b + … + 2·h − i is a
 * multiple of eleven.
 *
 * Source: Besluit burgerservicenummer, "elfproef".
 */
export function passesElevenTest(digits: string): boolean {
  if (digits.length !== weights.length || Number(digits) === 0) {
    return false;
  }
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}

/**
 * Numbers of 8 or 9 digits after a word such as "BSN", whether or not they pass the eleven-test:
 * somebody who writes the word and mistypes a digit still wrote down a BSN.
 */
export function findLabelledBsn({ text, groups, groupAt, dateAt }: Reading): GuardSpan[] {
  const spans: GuardSpan[] = [];
  for (const match of text.matchAll(label)) {
    const position = match.index + match[0].length;
    const index = groupAt.get(position);
    if (index === undefined || dateAt.has(position)) {
      continue;
    }
    const number = numberOfLength(groups, index, 9) ?? numberOfLength(groups, index, 8);
    if (number !== null && !isPackedDate(number.digits)) {
      spans.push(bsnSpan(number));
    }
  }
  return spans;
}

/**
 * Nine digits that pass the eleven-test. Eight digits without a label are left alone: dates such
 * as 20160501 and chamber of commerce numbers pass the test with a zero in front.
 */
export function findBsn({ text, groups }: Reading): GuardSpan[] {
  const spans: GuardSpan[] = [];
  groups.forEach((group, index) => {
    const number = group.digits.length < 2 ? null : numberOfLength(groups, index, 9);
    if (number !== null && isWrittenAsBsn(number) && passesElevenTest(number.digits)) {
      if (!isAmount(text, number)) {
        spans.push(bsnSpan(number));
      }
    }
  });
  return spans;
}

/** In one piece, or in groups of 2 to 6 with the same sign between; not a year and a number. */
function isWrittenAsBsn({ digits, sizes, gaps }: DigitNumber): boolean {
  if (sizes.length === 1) {
    return true;
  }
  const sameGaps = gaps.every((gap) => gap === gaps[0] && gapsInsideBsn.has(gap));
  const fairSizes = sizes.every((size) => size >= 2 && size <= 6);
  const yearFirst = sizes.length === 2 && sizes[0] === 4 && /^(?:19|20)/u.test(digits);
  return sameGaps && fairSizes && !yearFirst;
}

function isAmount(text: string, { start, end }: DigitNumber): boolean {
  return (
    /(?:€|eur|euro) ?$/iu.test(text.slice(Math.max(0, start - 5), start)) ||
    /^(?:,\d| ?euro| ?€)/iu.test(text.slice(end, end + 5))
  );
}

function bsnSpan({ start, end }: DigitNumber): GuardSpan {
  return { kind: 'bsn', start, end, effect: 'block' };
}
