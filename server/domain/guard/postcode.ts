import type { GuardEffect, GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';

const postcode = /(?<![\p{L}\d.])([1-9]\d{3})( {0,2})([A-Za-z]{2})(?!\p{L})/gu;
const houseNumberAfter =
  /[ ,]{0,3}(?:(?:huisnr|nr|nummer|huisnummer|no)[.: ]{0,2})?(\d{1,5})(?: ?[a-zA-Z](?!\p{L})|[-/](?:\d{1,4}|[a-zA-Z])(?![\p{L}\d/-])| ?(?:bis|rood|zwart)(?!\p{L}))?(?![\d:%]|[-/.]\d)/uy;
const houseNumberBefore =
  /(?<![\d\p{L}.,:/-])(\d{1,5})(?: ?[a-zA-Z]|[-/]\d{1,4})?[ ,]{1,3}(?:(?:postcode|pc|te|in)[: ]{1,2})?$/u;
const longestBefore = 28;

/** Never given out, for the memory they carry. Source: PostNL, opbouw van de postcode. */
const unusedLetters = new Set(['SA', 'SD', 'SS']);

/** Two letters after a number that are a word, a unit or a law, not the end of a postcode. */
const wordsOfTwo = new Set(
  [
    'al as bv ca da de do en er eu ex ga he ho id ie ik in is ja je jl jr jw la le ma me mw',
    'na nl nr nu of oh ok om op pa pc pj pw re ta te tm to tv uw we ww ze zn zo',
    'cl cm dl dm gb ha hz kb kg kj km kv kw mb mg ml mm pk st xl',
  ].flatMap((line) => line.split(' ')),
);

const yearLike = /^(?:19|20)\d\d$/u;

/**
 * Postcodes. With a house number beside it a postcode is an address and blocks; by itself it
 * warns, because it still covers only some fifteen homes. Four digits alone are fine.
 */
export function findPostcode({ text }: Reading): GuardSpan[] {
  const spans: GuardSpan[] = [];
  for (const match of text.matchAll(postcode)) {
    const [whole, digits = '', space = '', letters = ''] = match;
    const start = match.index;
    const end = start + whole.length;
    if (unusedLetters.has(letters.toUpperCase()) || isWordAfterNumber(digits, space, letters)) {
      continue;
    }
    const after = numberAfter(text, end);
    const before = after === null ? numberBefore(text, start) : null;
    if (after !== null || before !== null) {
      spans.push(postcodeSpan(before ?? start, after ?? end, 'block'));
    } else if (!wordsOfTwo.has(letters.toLowerCase()) && !(yearLike.test(digits) && space !== '')) {
      spans.push(postcodeSpan(start, end, 'warn'));
    }
  }
  return spans;
}

/** "2015 en", "1500 km", "2016 PW": a number and a word. Capitals save it unless a year leads. */
function isWordAfterNumber(digits: string, space: string, letters: string): boolean {
  const isCapitals = letters === letters.toUpperCase();
  const mayBeWord = !isCapitals || (space !== '' && yearLike.test(digits));
  return mayBeWord && wordsOfTwo.has(letters.toLowerCase());
}

function numberAfter(text: string, index: number): number | null {
  houseNumberAfter.lastIndex = index;
  const match = houseNumberAfter.exec(text);
  return match === null || yearLike.test(match[1] ?? '') ? null : index + match[0].length;
}

function numberBefore(text: string, index: number): number | null {
  const from = Math.max(0, index - longestBefore);
  const match = houseNumberBefore.exec(text.slice(from, index));
  return match === null || yearLike.test(match[1] ?? '') ? null : from + match.index;
}

function postcodeSpan(start: number, end: number, effect: GuardEffect): GuardSpan {
  return { kind: 'postcode', start, end, effect };
}
