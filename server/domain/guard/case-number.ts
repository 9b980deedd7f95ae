import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

const afterWord =
  /(?<!\p{L})(?:(?:zaak|dossier|beschikking|beschikkings|cliënt|client|klant|registratie|polis|melding|meldings|referentie|factuur|bezwaar|klacht|besluit)-?(?:nummer|nr)|(?:zaak|dossier|beschikking|polis|referentie) (?:nummer|nr)|kenmerk|zaak|dossier|referentie|ref)(?!\p{L})[.:# ]{0,3}(?:is )?([a-z\d][a-z\d./-]{2,24}[a-z\d])(?![\p{L}\d])/giu;
const bareShape =
  /(?<![\p{L}\d])(?:Z|ZK|WMO|JW|PW|BZW)[-/.]?\d{1,4}[-/.]?\d{1,4}[-/.]?\d{2,6}(?![\p{L}\d])/giu;
const fewestDigits = 4;

/**
 * Numbers under which others keep a file: after a word such as "zaaknummer" or "kenmerk", or in
 * the shape municipalities use (Z-2016-00420). Whoever can look the number up knows the person.
 */
export function findCaseNumber({ text }: Reading): GuardSpan[] {
  const labelled = [...text.matchAll(afterWord)].flatMap((match) => {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    return isNumber(number) ? [caseNumberSpan(end - number.length, end)] : [];
  });
  const bare = [...text.matchAll(bareShape)]
    .filter((match) => digitCount(match[0]) > fewestDigits)
    .map((match) => caseNumberSpan(match.index, match.index + match[0].length));
  return [...labelled, ...bare];
}

/** At least four digits, and not a date or a year such as in "zaak 2016". */
function isNumber(text: string): boolean {
  return (
    digitCount(text) >= fewestDigits &&
    !/^(?:19|20)\d\d$/u.test(text) &&
    !/^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/u.test(text)
  );
}

function digitCount(text: string): number {
  return text.replaceAll(/\D/gu, '').length;
}

function caseNumberSpan(start: number, end: number): GuardSpan {
  return { kind: 'caseNumber', start, end, effect: 'warn' };
}
