import { isCapitalised } from './words.ts';
import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Enough by themselves in a capitalised word; with a number also in small letters. */
const streetEnding =
  /.{2}(?:straat|strjitte|strjitsje|weg|laan|leane|loane|plein|singel|gracht|kade|dijk|dyk|buorren|steeg|steech|dreef|paad)$/u;
/** Common in other words too: only capitalised and with a number. */
const weakEnding =
  /.{2}(?:wei|wal|hof|pad|park|markt|haven|veld|kamp|reed|ring|streek|terp|weide|burg|poort|oord|horst|gaarde|akker|zijl|brug|buren|hiem|finne|mar)$/u;
/** Whole street names, with a number: "Dyk 12", "Lange Buorren 3". */
const bareStreet = new Set(
  'buorren dyk dijk singel gracht kade plein hof laan pad streek wal noard súd west east buren hoek finne'.split(
    ' ',
  ),
);

const notStreets = new Set(
  [
    'onderweg snelweg terugweg heenweg uitweg omweg autoweg rijksweg voetweg spoorweg waterweg',
    'halfweg zorgweg afweg werkplein schoolplein leerwerkplein jongerenplein zorgplein',
    'wijkplein dorpsplein marktplein kerkplein afsluitdijk breezanddijk moerdijk houtribdijk',
    'sibrandabuorren',
  ].flatMap((line) => line.split(' ')),
);

const houseNumber =
  /,?(?: |  )(?:nr\.? |nummer |no\.? )?\d{1,4}(?: ?[a-zA-Z](?!\p{L})|-\d{1,3}(?![\d-]))?(?![\d:%]|[-/.]\d)(?! ?(?:x|keer|jaar|maand|maanden|week|weken|dag|dagen|uur|min|minuten|euro|km|meter|huizen|mensen|personen|kinderen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?!\p{L}))/uy;
const livesAt =
  /(?<!\p{L})(?:woont|wonend|wonen|adres|adres is|adres:) (?:aan |op )?(?:de |het |it |'t )?/giu;

/**
 * Streets, Dutch and Frisian: a word that ends as streets do, with or without house number, and
 * whatever is named after "woont aan" with a number behind it.
 */
export function findStreet({ words, text }: Reading): GuardSpan[] {
  const spans: GuardSpan[] = [];
  words.forEach((word, index) => {
    const numberEnd = endOfHouseNumber(text, word.end);
    if (isStreet(word, numberEnd !== null)) {
      spans.push(streetSpan(startOfStreet(words, index), numberEnd ?? word.end));
    }
  });
  const wordAt = new Map(words.map((word, index) => [word.start, index]));
  for (const match of text.matchAll(livesAt)) {
    const start = match.index + match[0].length;
    const index = wordAt.get(start);
    if (index === undefined || !isCapitalised(words[index]?.word ?? '')) {
      continue;
    }
    const numbered = [0, 1, 2]
      .map((extra) => words[index + extra])
      .map((word) => (word === undefined ? null : endOfHouseNumber(text, word.end)))
      .find((end) => end !== null);
    if (numbered !== undefined && numbered !== null) {
      spans.push(streetSpan(start, numbered));
    }
  }
  return spans;
}

function isStreet(word: Word, hasNumber: boolean): boolean {
  if (notStreets.has(word.lower)) {
    return false;
  }
  const capitalised = isCapitalised(word.word);
  if (streetEnding.test(word.lower)) {
    return capitalised || hasNumber;
  }
  return capitalised && hasNumber && (weakEnding.test(word.lower) || bareStreet.has(word.lower));
}

/** "Lange" in "Lange Buorren" belongs to the street; the first word of a sentence may too. */
function startOfStreet(words: readonly Word[], index: number): number {
  const word = words[index];
  const before = words[index - 1];
  const belongs = before !== undefined && word?.gap === ' ' && isCapitalised(before.word);
  return (belongs ? before.start : word?.start) ?? 0;
}

function endOfHouseNumber(text: string, index: number): number | null {
  houseNumber.lastIndex = index;
  const match = houseNumber.exec(text);
  return match === null ? null : index + match[0].length;
}

function streetSpan(start: number, end: number): GuardSpan {
  return { kind: 'street', start, end, effect: 'warn' };
}
