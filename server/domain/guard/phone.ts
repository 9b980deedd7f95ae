import { isPackedDate } from './dates.ts';
import { numberOfLength } from './digits.ts';
import type { DigitGroup, DigitNumber } from './digits.ts';
import type { GuardEffect, GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

const localNumber =
  /(?<!\p{L})(?:tel|telefoon|telnr|telefoonnr|telefoonnummer|mobiel|mobielnummer|gsm|whatsapp|06-nummer)(?!\p{L})[.: ]{0,3}(?:nummer|nr)?[.: ]{0,3}(?:is )?(\d{6,9}|\d{2,3} \d{2,3} \d{2,3})(?!\d)/giu;
const mistypedMobile = /(?<!\d)06[- ]?\d{7,9}(?!\d)/gu;

/**
 * Telephone numbers: mobile, landline with area number, international, and after a word such as
 * "tel." also local. Numbers of services (14 0515, 0800, 0900, 112) are not personal and do not
 * have this shape; 088 is a company's and only warns.
 *
 * Source: Nummerplan telefoon- en ISDN-diensten: ten digits with the leading zero.
 */
export function findPhone({ text, groups, dateAt }: Reading): GuardSpan[] {
  const spans: GuardSpan[] = [];
  groups.forEach((group, index) => {
    const number =
      (dateAt.get(group.start)?.year ?? 0) >= 1900
        ? null
        : (international(text, groups, index) ?? national(groups, index));
    if (number !== null) {
      const start = text[group.start - 1] === '(' ? group.start - 1 : number.start;
      spans.push(phoneSpan(start, number.end, effectOf(number.digits)));
    }
  });
  for (const match of text.matchAll(localNumber)) {
    const digits = match[1] ?? '';
    const end = match.index + match[0].length;
    if (!isPackedDate(digits)) {
      spans.push(phoneSpan(end - digits.length, end, 'block'));
    }
  }
  return spans;
}

/**
 * Mobile numbers with a digit too few or too many. Asked after the BSN, because a BSN may begin
 * with 06 and is known by its eleven-test.
 */
export function findMistypedPhone({ text }: Reading): GuardSpan[] {
  return Array.from(text.matchAll(mistypedMobile), (match) =>
    phoneSpan(match.index, match.index + match[0].length, 'block'),
  );
}

/** +31 or 0031 and nine digits, with or without "(0)"; or another country and a long number. */
function international(
  text: string,
  groups: readonly DigitGroup[],
  index: number,
): DigitNumber | null {
  const group = groups[index];
  if (group === undefined) {
    return null;
  }
  const plus = text[group.start - 1] === '+';
  if (!plus && !group.digits.startsWith('00')) {
    return null;
  }
  const prefix = plus ? 0 : 2;
  for (let length = 15 + prefix; length >= 9 + prefix; length -= 1) {
    const number = numberOfLength(groups, index, length);
    const country = number?.digits.slice(prefix) ?? '0';
    if (number === null || country.startsWith('0')) {
      continue;
    }
    if (!country.startsWith('31') || /^310?[1-9]\d{8}$/u.test(country)) {
      return plus ? { ...number, start: number.start - 1 } : number;
    }
  }
  return null;
}

/** Ten digits that start with 0 and are grouped as people group telephone numbers. */
function national(groups: readonly DigitGroup[], index: number): DigitNumber | null {
  const isLongEnough = (groups[index]?.digits.length ?? 0) >= 2;
  const number = isLongEnough ? numberOfLength(groups, index, 10) : null;
  if (number === null || !/^0(?:[1-7]|8[4578])/u.test(number.digits)) {
    return null;
  }
  const [first = 0] = number.sizes;
  const isMobile = number.digits.startsWith('06');
  const startsWell =
    first === 10 || (isMobile ? first >= 2 && first <= 4 : first === 3 || first === 4);
  // "06-05-16 10.30 uur" has ten digits too: after the first gap a writer keeps to one sign.
  const laterGaps = number.gaps.slice(1);
  const keepsToOneSign = laterGaps.every((gap) => gap === laterGaps[0]);
  return startsWell && keepsToOneSign ? number : null;
}

function effectOf(digits: string): GuardEffect {
  return digits.startsWith('088') ? 'warn' : 'block';
}

function phoneSpan(start: number, end: number, effect: GuardEffect): GuardSpan {
  return { kind: 'phone', start, end, effect };
}
