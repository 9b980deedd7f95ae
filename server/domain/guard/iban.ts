import { isPackedDate } from './dates.ts';
import { numberOfLength } from './digits.ts';
import type { DigitGroup, DigitNumber } from './digits.ts';
import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

/** Country and length of the account numbers a Dutch resident is likely to have. */
const accountLengths = new Map(
  [
    'AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28',
    'IE22 IT27 LT20 LU20 LV21 MT31 NO15 PL28 PT25 RO24 SE24 SI19 SK24 TR26 UA29',
  ]
    .flatMap((line) => line.split(' '))
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

const dutch = /(?<![\p{L}\d])nl[ .-]{0,2}\d[ .-]?\d[ .-]{0,2}[a-z]{4}[ .-]{0,2}(?=\d)/giu;
const foreign = /(?<![\p{L}\d])([A-Z]{2})\d{2}/gu;
const oldAccount =
  /(?<!\p{L})(?:bank)?(?:rekening|giro|gironummer|rekeningnummer|rek\.?(?:nr|nummer)?\.?)(?!\p{L})[^\d\n,;!?]{0,12}(?=\d)/giu;

/** Ten digits follow the bank; a slip of the finger makes it one or two more or less. */
const digitsAfterBank = [10, 9, 11, 8, 12];

/**
 * Account numbers. A Dutch one is taken by its shape (a mistyped digit is still somebody's
 * account); a foreign one must have its country's length and pass the check, because its shape
 * alone is too common. After the word "rekening" 7 to 10 digits are enough.
 *
 * Source: ISO 13616; check by ISO 7064, mod 97-10.
 */
export function findIban(reading: Reading): GuardSpan[] {
  return [
    ...dutchAccounts(reading),
    ...foreignAccounts(reading.text),
    ...labelledAccounts(reading),
  ];
}

function dutchAccounts({ text, groups, groupAt }: Reading): GuardSpan[] {
  return [...text.matchAll(dutch)].flatMap((match) => {
    const index = groupAt.get(match.index + match[0].length);
    const number = index === undefined ? null : firstOfLengths(groups, index, digitsAfterBank);
    return number === null ? [] : [ibanSpan(match.index, number.end)];
  });
}

/** Accounts from before the IBAN: in one piece, or nine digits in groups. Not a date of a bill. */
function labelledAccounts({ text, groups, groupAt, dateAt }: Reading): GuardSpan[] {
  return [...text.matchAll(oldAccount)].flatMap((match) => {
    const start = match.index + match[0].length;
    const index = groupAt.get(start);
    const number = index === undefined ? null : firstOfLengths(groups, index, [10, 9, 8, 7]);
    if (number === null || dateAt.has(start) || isPackedDate(number.digits)) {
      return [];
    }
    const isGrouped = number.digits.length === 9 && number.gaps.every((gap) => /^[ .]$/u.test(gap));
    return number.gaps.length === 0 || isGrouped ? [ibanSpan(start, number.end)] : [];
  });
}

function firstOfLengths(
  groups: readonly DigitGroup[],
  index: number,
  tried: readonly number[],
): DigitNumber | null {
  for (const length of tried) {
    const number = numberOfLength(groups, index, length);
    if (number !== null) {
      return number;
    }
  }
  return null;
}

/** Whether letters and digits without spaces form a valid account number. */
export function passesIbanCheck(account: string): boolean {
  const turned = account.slice(4) + account.slice(0, 4);
  let rest = 0;
  for (const sign of turned) {
    const value = Number.parseInt(sign, 36);
    if (Number.isNaN(value)) {
      return false;
    }
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

function foreignAccounts(text: string): GuardSpan[] {
  return [...text.matchAll(foreign)].flatMap((match) => {
    const length = accountLengths.get(match[1] ?? '');
    const account = length === undefined ? null : takeSigns(text, match.index, length);
    return account !== null && passesIbanCheck(account.signs)
      ? [ibanSpan(match.index, account.end)]
      : [];
  });
}

/** Takes `length` capitals and digits from `start`, stepping over single spaces. */
function takeSigns(text: string, start: number, length: number) {
  let signs = '';
  let index = start;
  while (signs.length < length) {
    const sign = text[index];
    if (sign !== undefined && /[A-Z\d]/u.test(sign)) {
      signs += sign;
    } else if (sign !== ' ' || text[index - 1] === ' ') {
      return null;
    }
    index += 1;
  }
  return { signs, end: index };
}

function ibanSpan(start: number, end: number): GuardSpan {
  return { kind: 'iban', start, end, effect: 'block' };
}
