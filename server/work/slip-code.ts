import { createHash, randomInt } from 'node:crypto';
import { drawCode, SLIP_CODE_LENGTH, tidyCode } from '../domain/records/spoken-code.ts';

/** A new code for a slip: 12 of 30 symbols at random, 59 bits. */
export function freshSlipCode(): string {
  return drawCode(SLIP_CODE_LENGTH, (n) => randomInt(n));
}

/**
 * What is kept of a code. Plain SHA-256, without a key, on purpose: a code is random and not chosen by
 * a person, so there is no list of likely ones to try; it works once and opens nothing but the form
 * it was printed for; and a key that is lost or changed would make every printed slip worthless.
 * @param typed the code as somebody typed it; spaces, dashes and small letters do not matter.
 */
export function slipCodeHash(typed: string): string {
  return createHash('sha256')
    .update(`naast slip ${tidyCode(typed)}`)
    .digest('hex');
}
