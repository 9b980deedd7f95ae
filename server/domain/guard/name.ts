import { givenNames, namedAfterSomeone } from './given-names.ts';
import { isNotAName } from './not-names.ts';
import { isCapitalised } from './words.ts';
import type { GuardSpan } from './guard-span.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

const shortSalutations = new Set('mevr mw mej dhr hr fam dr drs mr ir ing'.split(' '));
const salutations = new Set(
  'mevrouw meneer mijnheer menear heer juffrouw familie mefrou frou dokter zuster'.split(' '),
);
const relations = new Set(
  [
    'zoon zoontje dochter dochtertje broer broertje zus zusje zuster partner man vrouw',
    'echtgenoot echtgenote moeder vader mem heit pake beppe opa oma kleinzoon kleindochter',
    'neef neefje nicht nichtje oom tante buurman buurvrouw vriend vriendin kind ex',
    'schoonzoon schoondochter schoonmoeder schoonvader stiefzoon stiefdochter pleegzoon',
    'pleegdochter collega cliënt client cliënte mantelzorger huisarts consulent consulente',
    'begeleider begeleidster bewindvoerder curator mentor contactpersoon wijkagent advocaat',
    'juf meester casemanager wijkverpleegkundige wethouder klachtenfunctionaris teamleider vrijwilliger',
  ].flatMap((line) => line.split(' ')),
);
const introductions = new Set('heet heten genaamd naam noemt'.split(' '));
const particles = new Set(
  'van von de der den ten ter te t op el ben bin la le du dos d'.split(' '),
);
/** These betray a surname even when somebody types without capitals: "mevrouw van der meer". */
const strongParticles = new Set('der den ter'.split(' '));
const frisianSurname = /^\p{Lu}\p{L}{1,20}(?:stra|sma|tsma|dsma|inga|enga|ema)$/u;
const lowerSurname =
  /^(?:\p{L}{2,20}(?:stra|sma|inga|enga)|jansen|janssen|bakker|visser|smit|smits|mulder|meijer|meyer|bos|vos|peters|hendriks|dekker|brouwer|dijkstra|kuiper|postma|bosma|vries|jong|boer|haan|graaf)$/u;
const commonAsSurname = new Set('schema thema eczema cinema systema problema'.split(' '));
const mostParticles = 3;
const mostWords = 4;

/**
 * Names of people: after a salutation ("mevrouw Hoekstra", "dhr. van der Meer"), after a relation
 * ("zoon Pieter"), after "heet", after initials ("J. de Vries"), a common given name, or a
 * surname with a Frisian ending. Verbs after a full stop ("Mevr. Vraagt"), places, laws,
 * organisations and illnesses named after people are left alone.
 */
export function findName({ words, text }: Reading): GuardSpan[] {
  const spans: GuardSpan[] = [];
  let index = 0;
  while (index < words.length) {
    const name = nameAt(words, text, index);
    if (name === null) {
      index += 1;
      continue;
    }
    const [first, last] = [words[name.from], words[name.to]];
    if (first !== undefined && last !== undefined) {
      spans.push({ kind: 'name', start: first.start, end: last.end, effect: 'warn' });
    }
    index = name.to + 1;
  }
  return spans;
}

type Stretch = { from: number; to: number };

/** The words that form a name announced by, or starting at, the word at `index`. */
function nameAt(words: readonly Word[], text: string, index: number): Stretch | null {
  const word = words[index];
  const next = words[index + 1];
  if (word === undefined) {
    return null;
  }
  if (next !== undefined && announcesName(word, next)) {
    const afterSalutation = salutations.has(word.lower) || shortSalutations.has(word.lower);
    const name = nameFrom(words, index + 1, afterSalutation);
    if (name !== null) {
      return name;
    }
  }
  if (isInitial(word, text) && !startsLine(word, text)) {
    return nameFrom(words, index, false);
  }
  return standsAlone(words, index) ? stretch(words, index, index) : null;
}

function announcesName(word: Word, next: Word): boolean {
  if (shortSalutations.has(word.lower)) {
    return ['. ', '.', ' '].includes(next.gap);
  }
  if (salutations.has(word.lower)) {
    return next.gap === ' ';
  }
  if (introductions.has(word.lower)) {
    return [' ', ': ', ' is '].includes(next.gap);
  }
  return relations.has(word.lower) && [' ', ' (', ', '].includes(next.gap);
}

/** Initials, particles and a surname from `index` on; null when no name follows. */
function nameFrom(words: readonly Word[], index: number, afterSalutation: boolean): Stretch | null {
  let at = index;
  while (
    at < index + mostWords &&
    words[at]?.word.length === 1 &&
    isCapital(words[at]) &&
    hasDot(words, at)
  ) {
    at += 1;
  }
  const afterInitials = at;
  while (
    at < afterInitials + mostParticles &&
    particles.has(words[at]?.lower ?? '') &&
    joins(words, at, index)
  ) {
    at += 1;
  }
  const surname = words[at];
  if (surname === undefined || !joins(words, at, index)) {
    return null;
  }
  const isWritten = isCapitalised(surname.word) && !isNotAName(surname.word);
  const isTyped =
    afterSalutation &&
    (lowerSurname.test(surname.word) || strongParticles.has(words[at - 1]?.lower ?? ''));
  return isWritten || isTyped ? stretch(words, index, at) : null;
}

/** Takes in the capitalised words that follow: "Anna de Vries-Postma". */
function stretch(words: readonly Word[], from: number, to: number): Stretch {
  let last = to;
  let at = to + 1;
  while (at <= to + mostWords && words[at]?.gap === ' ') {
    const word = words[at];
    if (word === undefined) {
      break;
    }
    if (isCapitalised(word.word) && !isNotAName(word.word) && !particles.has(word.lower)) {
      last = at;
    } else if (!particles.has(word.lower)) {
      break;
    }
    at += 1;
  }
  return { from, to: last };
}

function standsAlone(words: readonly Word[], index: number): boolean {
  const word = words[index]?.word ?? '';
  const following = words[index + 1];
  const pair = `${word} ${following?.word ?? ''}`;
  if (namedAfterSomeone.has(pair) || isNotAName(word)) {
    return false;
  }
  const given = word.split('-')[0] ?? '';
  return (
    givenNames.has(given) ||
    (frisianSurname.test(word) && word.length >= 6 && !commonAsSurname.has(word.toLowerCase()))
  );
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}$/u.test(word.word);
}

function isInitial(word: Word, text: string): boolean {
  return isCapital(word) && text[word.end] === '.';
}

/** "A. Vraagt hulp" at the start of a line is a list, not an initial. */
function startsLine(word: Word, text: string): boolean {
  const before = text[word.start - 1];
  return before === undefined || before === '\n';
}

function hasDot(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.gap.startsWith('.') ?? false;
}

/** The first word of a name may follow anything; the others a space, or a dot after initials. */
function joins(words: readonly Word[], at: number, from: number): boolean {
  return at === from || [' ', '. ', '.', '-', " '"].includes(words[at]?.gap ?? '');
}
