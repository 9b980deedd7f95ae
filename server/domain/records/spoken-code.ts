import { z } from 'zod';

/**
 * Thirty symbols that cannot be taken for one another on paper or over the telephone: no 0/O, 1/I/L,
 * and no U, which keeps most words out.
 */
export const SPOKEN_SYMBOLS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Symbols in the code of a case: 30⁶ is 729 million, ample for one provider. */
export const CASE_CODE_LENGTH = 6;

/** Symbols in the code on a slip: 30¹² is 59 bits, more than anybody can guess online. */
export const SLIP_CODE_LENGTH = 12;

/**
 * A code of symbols drawn one by one.
 * @param below gives a whole number from 0 up to, but not including, its argument; every one as likely.
 */
export function drawCode(length: number, below: (n: number) => number): string {
  return Array.from({ length }, () => SPOKEN_SYMBOLS.charAt(below(SPOKEN_SYMBOLS.length))).join('');
}

/** A typed code as it is stored: capitals, without the spaces and dashes people put in between. */
export function tidyCode(typed: string): string {
  return typed.replaceAll(/[\s-]/gu, '').toUpperCase();
}

/** A code in groups of four, as it is printed: ABCD-EFGH-JKMN. */
export function codeInGroups(code: string): string {
  return (code.match(/.{1,4}/gu) ?? []).join('-');
}

/** Accepts the code of an existing case as somebody types it, and gives it as it is stored. */
export const caseCodeSchema = z
  .string({ error: 'Vul de code van de casus in.' })
  .max(40, { error: 'Een code heeft zes tekens.' })
  .transform(tidyCode)
  .pipe(z.string().regex(/^[0-9A-Z]{4,14}$/u, { error: 'Een code heeft zes letters en cijfers.' }));
