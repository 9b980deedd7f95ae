import { findBirthDate } from './birth-date.ts';
import { findBsn, findLabelledBsn } from './bsn.ts';
import { findCaseNumber } from './case-number.ts';
import { findEmail } from './email.ts';
import { findIban } from './iban.ts';
import { findLicencePlate } from './licence-plate.ts';
import { findName } from './name.ts';
import { findMistypedPhone, findPhone } from './phone.ts';
import { findPostcode } from './postcode.ts';
import { readText } from './reading.ts';
import { findStreet } from './street.ts';
import { withoutOverlap } from './without-overlap.ts';
import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

/**
 * In order of certainty: where two detectors claim the same signs, the earlier one is believed.
 * A number behind the word "zaaknummer" is a case number even when it passes the eleven-test.
 */
const detectors: readonly ((reading: Reading) => GuardSpan[])[] = [
  findIban,
  findEmail,
  findPhone,
  findLabelledBsn,
  findCaseNumber,
  findBsn,
  findMistypedPhone,
  findPostcode,
  findBirthDate,
  findLicencePlate,
  findStreet,
  findName,
];

/**
 * Finds what looks like personal data in a free text. Pure and shared: the form marks the spots
 * while somebody types, the server refuses to store a text with a blocking spot. It only looks; it
 * keeps nothing and calls nobody. Its work grows in step with the length of the text.
 *
 * Source: pilot document §4 (people who do not want to be registered); AVG art. 5(1)(c).
 *
 * @returns spans in the order of the text, without overlap.
 * @example guardText('Bel 06-12345678') // [{ kind: 'phone', start: 4, end: 15, effect: 'block' }]
 */
export function guardText(text: string): GuardSpan[] {
  const reading = readText(text);
  return withoutOverlap(
    reading.text,
    detectors.map((find) => find(reading)),
  );
}
