import { veiled } from './sentences.ts';

/** A number somebody typed instead of referring to it. */
export type TypedNumber = { readonly start: number; readonly end: number };

const small =
  'twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien';
const tens = 'twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig';
const joined = '(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)';
const share =
  'procent|percentage van|(?:de )?helft|een kwart|driekwart|(?:een|één) derde (?:van|deel)|(?:een|één) op de';
const loose =
  'tientallen|honderden|duizenden|tiental|dozijn|verdubbel\\p{L}*|gehalveerd|halvering|halveert';

/** Digits with what belongs to them, and every Dutch way to write a number out. */
const number = new RegExp(
  [
    '(?<![\\p{L}\\d])(?:€\\s*)?\\d+(?:[.,]\\d+)*(?:\\s*(?:%|procent(?!\\p{L})))?(?!\\p{L}*\\d)',
    `(?<![\\p{L}\\d])(?:(?:${small}|(?:${joined})?(?:${tens})|(?:${small}|${tens})?(?:honderd|duizend)(?:en)?(?:${small}|${tens})?)(?:\\s+(?:procent|derde|op de))?|${share}|${loose})(?![\\p{L}\\d])`,
    '%',
  ].join('|'),
  'giu',
);

const months =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';

/** A number that may be typed, because it names something and counts nothing. */
export type TypedNumberException = {
  readonly what: string;
  readonly pattern: RegExp;
  /** A text in which the exception takes every number away; held against the pattern by a test. */
  readonly example: string;
};

/** What may be typed. Amounts in euros may not: cost and budget are figures of measure R1.6. */
export const typedNumberExceptions: readonly TypedNumberException[] = [
  {
    what: 'een dag in woorden',
    pattern: new RegExp(`\\d{1,2} (?:${months})(?: (?:19|20)\\d\\d)?`, 'giu'),
    example: 'op 12 oktober 2026 en op 1 mei',
  },
  {
    what: 'een dag in cijfers',
    pattern: /(?:19|20)\d\d-\d\d-\d\d|\d{1,2}-\d{1,2}-(?:19|20)\d\d/gu,
    example: 'op 2026-10-12 of 12-10-2026',
  },
  {
    what: 'een jaartal',
    pattern: /(?<![\p{L}\d€.,]|€\s)(?:19|20)\d\d(?![\d%]|[.,]\d|\s*(?:%|procent))/gu,
    example: 'tussen 2015 en 2017, dus 2015–2017',
  },
  {
    what: 'een wet met haar jaar',
    pattern: /Wmo 2015/giu,
    example: 'de Wmo 2015',
  },
  {
    what: 'een verwijzing naar een plek',
    pattern:
      /(?:artikel|art\.|lid|paragraaf|hoofdstuk|bijlage|tabel|figuur|resultaat|scenario|editie|versie|vraag|deel|stap|bladzijde|pagina|punt|§|gebiedsteam)\s*\d+(?:[.,]\d+)*(?:(?:,| en| tot en met| t\/m|–|-)\s*\d+(?:[.,]\d+)*)*/giu,
    example: 'artikel 2, paragraaf 3.1, §8.4, resultaat 4 en 5, editie 7, scenario 1 tot en met 4',
  },
  {
    what: 'het nummer van een regel in een lijst',
    pattern: /^\s*\d{1,2}[.)]\s/gmu,
    example: '1. Doorgaan\n2) Aanpassen',
  },
  {
    what: 'een rangtelwoord',
    pattern: /(?<![\p{L}\d])\d{1,2}(?:e|de|ste)(?!\p{L})/giu,
    example: 'de 1e en de 2de keer',
  },
  {
    what: 'een tijd van de klok',
    pattern: /\d{1,2}[.:]\d\d(?: uur)?(?![\d%])(?!\s*(?:%|procent))/gu,
    example: 'om 19.30 uur en om 14:00',
  },
  {
    what: 'een termijn in weken, maanden of jaren',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:\\d{1,2}|${small}) (?:weken|maanden|jaar|jaren)`,
      'giu',
    ),
    example: 'zes weken voor het einde, na 3 maanden, twee jaar',
  },
  {
    what: 'wat het pilotdocument zelf telt',
    pattern: /(?<!\p{L})(?:vijf|5) resultaten|(?:zeven|7) redenen|(?:vier|4) scenario.?s/giu,
    example: 'de vijf resultaten, de zeven redenen en de vier scenario’s',
  },
  {
    what: 'de grens van een rapportcijfer, zoals de norm die noemt',
    pattern: /(?<!\p{L})(?:een|cijfer) (?:10|[1-9]) of (?:hoger|lager)/giu,
    example: 'een 7 of hoger, het cijfer 6 of lager',
  },
  {
    what: 'het werkwoord achten',
    pattern: /(?<!\p{L})acht (?=het|dit|dat|de|deze|zich|een)/giu,
    example: 'de werkgroep acht het nodig',
  },
];

/**
 * The numbers that were typed in running text: digits, words, shares and percentages outside
 * references and outside what may be typed. Source: product principle 4, a number comes from an
 * edition. Pure and shared with the browser.
 */
export function typedNumbers(text: string): TypedNumber[] {
  const plain = veiled(text);
  const allowed = typedNumberExceptions.flatMap(({ pattern }) =>
    [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
    })),
  );
  return [...plain.matchAll(number)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => !allowed.some((spot) => spot.start <= start && end <= spot.end));
}
