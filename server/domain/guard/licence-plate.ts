import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

/** The fourteen Dutch series, with their signs: 9 for a digit, X for a letter. */
const series =
  'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9';

const dashed = new RegExp(
  `(?<![\\p{L}\\d-])(?:${series
    .replaceAll('9', '\\d')
    .replaceAll('X', '[A-Z]')
    .replaceAll(' ', '|')})(?![\\p{L}\\d-])`,
  'gu',
);
const afterWord =
  /(?<!\p{L})kenteken(?!\p{L})[: ]{0,2}(?:is )?([a-z\d]{1,3}-?[a-z\d]{2,3}-?[a-z\d]{1,3})(?![a-z\d])/giu;

/**
 * Licence plates: capitals and digits with hyphens in one of the fourteen series, or six signs
 * after the word "kenteken".
 *
 * Source: RDW, overzicht sidecodes.
 */
export function findLicencePlate({ text }: Reading): GuardSpan[] {
  const plain = [...text.matchAll(dashed)].map((match) =>
    plateSpan(match.index, match.index + match[0].length),
  );
  const labelled = [...text.matchAll(afterWord)].flatMap((match) => {
    const plate = match[1] ?? '';
    const end = match.index + match[0].length;
    const isPlate = plate.replaceAll('-', '').length === 6 && /\d/u.test(plate);
    return isPlate ? [plateSpan(end - plate.length, end)] : [];
  });
  return [...plain, ...labelled];
}

function plateSpan(start: number, end: number): GuardSpan {
  return { kind: 'licencePlate', start, end, effect: 'warn' };
}
