import { measureOfKey, spansOf, tokenOf } from './reference-token.ts';
import type { FigureReference, TextSpan } from './reference-token.ts';
import type { Strength } from './strength.ts';

/** A number of an edition that the report may refer to. */
export type ReportFigure = {
  /** Measure and place, in stable codes; what stands in the text. */
  readonly key: string;
  readonly measure: string;
  /** What it is, for the list to choose from: "Hoe gevonden: Gebiedsteam, aandeel". */
  readonly label: string;
  /** The number as it is printed, with unit, n and months: "27 van de 80 casussen (34%; t/m mei 2026)". */
  readonly words: string;
  readonly strength: Strength;
  /** Whether it is the number to read first of its measure. */
  readonly isMain: boolean;
};

/** The numbers of one edition by their key. */
export type FiguresOfEdition = {
  readonly editionSeq: number;
  readonly byKey: ReadonlyMap<string, ReportFigure>;
  /** Ids of all measures the edition has. */
  readonly measures: ReadonlySet<string>;
};

/** The numbers to look references up in: those of the chosen edition, and of others that are named. */
export type FigureLookup = {
  readonly chosen: FiguresOfEdition;
  readonly others: ReadonlyMap<number, FiguresOfEdition>;
};

/** What is printed where a number cannot be shown: never an older number, and never nothing. */
export const notShownMark = '[nog niet te tonen]';

/** What a reference stands for: its number, or why there is none. */
export type Resolved =
  | { readonly kind: 'figure'; readonly figure: ReportFigure; readonly editionSeq: number }
  /** The number exists and may not be shown (yet) in that edition. */
  | { readonly kind: 'not-shown'; readonly editionSeq: number }
  /** There is no such measure. */
  | { readonly kind: 'unknown' };

/** Looks a reference up in its edition. */
export function resolve({ key, edition }: FigureReference, lookup: FigureLookup): Resolved {
  const figures =
    edition === null || edition === lookup.chosen.editionSeq
      ? lookup.chosen
      : lookup.others.get(edition);
  if (figures === undefined || !figures.measures.has(measureOfKey(key))) return { kind: 'unknown' };
  const figure = figures.byKey.get(key);
  return figure === undefined
    ? { kind: 'not-shown', editionSeq: figures.editionSeq }
    : { kind: 'figure', figure, editionSeq: figures.editionSeq };
}

/** The words printed for a piece of text. */
export function wordsOf(span: TextSpan, lookup: FigureLookup): string {
  if (span.kind === 'text') return span.raw;
  if (span.kind === 'broken') return notShownMark;
  const found = resolve(span.reference, lookup);
  if (found.kind !== 'figure') return notShownMark;
  const isOther = found.editionSeq !== lookup.chosen.editionSeq;
  return isOther ? `${found.figure.words} [editie ${found.editionSeq}]` : found.figure.words;
}

/** A text as it is printed, its references as numbers in words. */
export function printedText(text: string, lookup: FigureLookup): string {
  return spansOf(text)
    .map((span) => wordsOf(span, lookup))
    .join('');
}

/** A number that reads otherwise than it did when somebody last read the text around it. */
export type ChangedFigure = {
  readonly token: string;
  readonly before: string;
  readonly now: string;
};

/** Which references of a text read otherwise in one edition than in another; fixed ones never do. */
export function changedFigures(
  references: readonly FigureReference[],
  before: FiguresOfEdition,
  now: FiguresOfEdition,
): ChangedFigure[] {
  return references
    .filter(({ edition }) => edition === null)
    .map((reference) => ({
      token: tokenOf(reference),
      before: before.byKey.get(reference.key)?.words ?? notShownMark,
      now: now.byKey.get(reference.key)?.words ?? notShownMark,
    }))
    .filter((change) => change.before !== change.now);
}

/** The numbers of an edition, ready to look up. */
export function figuresOfEdition(
  editionSeq: number,
  measures: readonly string[],
  figures: readonly ReportFigure[],
): FiguresOfEdition {
  return {
    editionSeq,
    measures: new Set(measures),
    byKey: new Map(figures.map((figure) => [figure.key, figure])),
  };
}
