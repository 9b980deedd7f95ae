import { bearingPoints } from '../../domain/scenarios/bearing-points.ts';
import { numberInWords, shareInWords } from '../../measures/figure.ts';
import type { Figure, MeasureResult, Part } from '../../measures/measure-result.ts';
import type { EditionContent } from '../edition-content.ts';
import { allBlocks, partShown, references } from './collect-report.ts';
import type { ServedReport } from './served-edition.ts';

/** A number of a report that is not in the results, with the place where it stands. */
type StrangeNumber = { readonly where: string; readonly what: string };

const hasDigit = (words: string): boolean => /\d/.test(words);

/** Detail that a report adds to a number: the mark of a footnote, or months between brackets. */
const addedDetail = /^(?:\u00A0[⁰¹²³⁴⁵⁶⁷⁸⁹]+)?(?: \(.+\))?$/;

const isAmong = (words: string, texts: readonly string[]): boolean =>
  texts.some((text) => words.startsWith(text) && addedDetail.test(words.slice(text.length)));

const figuresOf = ({ headline, thisEdition, cumulative }: MeasureResult): readonly Figure[] =>
  [headline, thisEdition, cumulative].filter((figure) => figure !== null);

/** All words with a number that a measure shows. */
function textsOf(measure: MeasureResult): readonly string[] {
  return [
    ...figuresOf(measure).map(({ text }) => text),
    ...measure.parts.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
    ),
  ];
}

/** What a part can be quoted with in a sentence: its names, and its shares in words. */
function phrasesOfPart({ title, unit, columns, rows }: Part): readonly string[] {
  return [
    title,
    ...rows.flatMap(({ label, cells }) => [
      label,
      ...cells.flatMap(({ value, of, small }, index) => [
        ...(small === null ? [] : [small]),
        ...(value === null || of === null
          ? []
          : [unit, columns[index]?.unit ?? unit].map((each) =>
              shareInWords({ count: value, of }, each),
            )),
      ]),
    ]),
  ];
}

function phrasesOf(measure: MeasureResult): readonly string[] {
  return [
    measure.name,
    ...figuresOf(measure).flatMap(({ about, small, margin }) => [
      about ?? '',
      small ?? '',
      margin ?? '',
    ]),
    ...textsOf(measure),
    ...measure.parts.flatMap(phrasesOfPart),
  ];
}

// Words the program itself says, which are about other regions and not about this pilot.
const ownWords = bearingPoints.map(({ text, source }) => `${text} (${source})`);

const months =
  /(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) 20\d\d/g;

/** A number alone says nothing of what it counts, so only numbers with words can be quoted. */
const isPhrase = (text: string): boolean => hasDigit(text) && /\p{L}/u.test(text);

/**
 * Takes everything out of a sentence that is known to be in it, longest first.
 * @returns a function that gives what is left; a digit in it comes from nowhere.
 */
function withoutKnown(phrases: readonly string[]): (words: string) => string {
  // Detail within the brackets of a share stands before the bracket that closes.
  const open = phrases.filter((phrase) => phrase.endsWith('%)')).map((one) => one.slice(0, -1));
  const known = [...new Set([...phrases, ...open])]
    .filter(isPhrase)
    .toSorted((one, other) => other.length - one.length);
  return (words) =>
    known
      .reduce((rest, phrase) => {
        if (!rest.includes(phrase)) return rest;
        const escaped = phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
        return rest.replaceAll(new RegExp(`(?<![\\d.,])${escaped}(?!\\d|[.,]\\d)`, 'gu'), '');
      }, words)
      .replaceAll(months, '');
}

/**
 * Every number of a report that says it comes from an edition and is not in the results of it. A table
 * that shows part of a measure must show its cells; a table over several measures and a sentence may
 * quote them.
 */
export function strangeInReport(
  report: ServedReport,
  expected: readonly MeasureResult[],
  { gates }: EditionContent,
): readonly StrangeNumber[] {
  // The table of the checks shows how many there were.
  const anywhere = [
    ...expected.flatMap(textsOf),
    ...gates.map(({ checked }) => numberInWords(checked)),
  ];
  const leftOver = withoutKnown([...ownWords, ...expected.flatMap(phrasesOf)]);
  const inTables = allBlocks(report.blocks).flatMap((block) => {
    if (block.kind !== 'table' || block.source === null) return [];
    const shown = partShown(block, expected);
    return block.rows.flatMap(([label = '', ...cells]) => {
      const row = shown?.part.rows.find((known) => known.label === label.replace(/^– /, ''));
      const texts = shown === null ? anywhere : (row?.cells.map(({ text }) => text) ?? []);
      const isStrange = (cell: string): boolean =>
        hasDigit(cell) &&
        !cell.startsWith('t/m ') &&
        !isAmong(cell, texts) &&
        (shown !== null || hasDigit(leftOver(cell)));
      return cells.filter(isStrange).map((what) => ({ where: `report, ${block.caption}`, what }));
    });
  });
  const inSentences = references(report).flatMap(({ text, source }) => {
    if (!hasDigit(text)) return [];
    const own = expected.filter(({ id }) => id === source?.measure);
    const isKnown =
      isAmong(text, own.flatMap(textsOf)) || !hasDigit(withoutKnown(own.flatMap(phrasesOf))(text));
    return isKnown ? [] : [{ where: 'report', what: text }];
  });
  return [...inTables, ...inSentences];
}
