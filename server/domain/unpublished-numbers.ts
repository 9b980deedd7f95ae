import { sentencesOf } from './report-text/sentences.ts';
import { typedNumbers } from './report-text/typed-numbers.ts';

/** A count in a note that stands in no number of the edition, with the words around it. */
export type UnpublishedNumber = {
  /** Places in the note, as in `slice`. */
  readonly start: number;
  readonly end: number;
  /** The number with the words it counts: "3 casussen in Sneek". */
  readonly words: string;
};

/** What a note is held against. */
export type ShownInEdition = {
  /** Every count the edition shows. */
  readonly numbers: readonly number[];
  /** Names of categories: gebiedsteams, reasons, laws. */
  readonly labels: readonly string[];
};

/** What is counted: whoever writes one of these beside a number tells how many there were. */
const units =
  /^(?:casus(?:sen)?|zaken|bezwa(?:ar|ren)|klacht(?:en)?|bijna-klacht(?:en)?|onvrede|signa(?:al|len)|uiting(?:en)?|inwoners?|cli[eë]nt(?:en)?|bewoners?|mensen|personen|gezin(?:nen)?|gesprek(?:ken)?|vra(?:ag|gen)|antwoord(?:en)?|reacties?|knelpunt(?:en)?|strookjes?)$/u;

const inWords = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
];

/** So many words before and after a number say what it counts. */
const before = 3;
const after = 5;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '');

/** Words that stand in names of categories and say nothing by themselves. */
const everyday = new Set(
  'niet geen anders andere ander bekend onbekend over naar voor zelf heeft hebben wordt willen iemand'.split(
    ' ',
  ),
);

function wordsOfLabels(labels: readonly string[]): ReadonlySet<string> {
  return new Set(labels.flatMap(wordsOf).filter((word) => word.length >= 4 && !everyday.has(word)));
}

/** The count somebody wrote, in digits or in words; null for shares, amounts of money and the like. */
function countIn(typed: string): number | null {
  if (/^\d+(?:\.\d{3})*$/.test(typed)) return Number(typed.replaceAll('.', ''));
  const place = inWords.indexOf(typed.toLowerCase());
  return place < 0 ? null : place;
}

/**
 * The counts in a note of the coordinator that are no number of the edition: a number beside what is
 * counted, or beside the name of a category, which the edition does not show. It can betray a small
 * group, so the writer is asked to look again; whether it may stay is theirs to say. Percentages,
 * days and years are left alone. Pure and shared with the browser.
 */
export function unpublishedNumbers(
  note: string,
  { numbers, labels }: ShownInEdition,
): readonly UnpublishedNumber[] {
  const names = wordsOfLabels(labels);
  const typed = typedNumbers(note);
  return sentencesOf(note).flatMap((sentence) =>
    typed
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .flatMap(({ start, end }): UnpublishedNumber[] => {
        const n = countIn(note.slice(start, end));
        if (n === null || numbers.includes(n)) return [];
        const rest = note.slice(end, sentence.end);
        const around = [
          ...wordsOf(note.slice(sentence.start, start)).slice(-before),
          ...wordsOf(rest).slice(0, after),
        ];
        if (!around.some((word) => units.test(word) || names.has(word))) return [];
        const [tail = ''] = /^(?:\s+[^\s.,;:!?]+){0,3}/u.exec(rest) ?? [];
        return [{ start, end, words: note.slice(start, end) + tail }];
      }),
  );
}
