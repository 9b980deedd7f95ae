import { spansOf } from './reference-token.ts';
import { resolve } from './report-figure.ts';
import type { FigureLookup } from './report-figure.ts';
import { sentencesOf, veiled } from './sentences.ts';
import type { Sentence } from './sentences.ts';
import { weakestOf } from './strength.ts';
import type { Strength } from './strength.ts';
import { tooStrongIn } from './strong-words.ts';
import type { StrongWords } from './strong-words.ts';
import { typedNumbers } from './typed-numbers.ts';

/** What may be wrong with a spot in the text. */
export const remarkKinds = ['broken', 'not-shown', 'typed-number', 'too-strong'] as const;

/** The kind of a remark. */
export type RemarkKind = (typeof remarkKinds)[number];

/** The longest sentence that is kept with a remark; a longer one is cut. */
export const REMARK_SENTENCE_LENGTH = 400;

/** The longest spot that is kept with a remark. */
export const REMARK_QUOTE_LENGTH = 210;

/** Something in the text to look at again. It never stops anybody from saving. */
export type Remark = {
  readonly kind: RemarkKind;
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly quote: string;
  /** The sentence they stand in. */
  readonly sentence: string;
  /** What the remark is known by as long as its sentence stays as it is. */
  readonly key: string;
  /** With claims: what should stand behind the words; null elsewhere. */
  readonly needs: StrongWords['needs'] | null;
  /** With claims: how strong the numbers of the sentence are; null elsewhere or without a number. */
  readonly evidence: Strength | null;
  /** Words that could stand there instead; empty when there are none. */
  readonly alternatives: readonly string[];
};

/** What a remark is known by: it lapses when its sentence is changed. */
export function remarkKey(kind: RemarkKind, quote: string, sentence: string): string {
  return [kind, quote, sentence].map((part) => part.replace(/\s+/g, ' ').trim()).join('\n');
}

type Spot = Pick<Remark, 'kind' | 'start' | 'end'> & Partial<Remark>;

function referenceSpots(text: string, lookup: FigureLookup): Spot[] {
  return spansOf(text).flatMap((span): Spot[] => {
    const place = { start: span.start, end: span.start + span.raw.length };
    if (span.kind === 'text') return [];
    if (span.kind === 'broken') return [{ kind: 'broken', ...place }];
    const found = resolve(span.reference, lookup).kind;
    if (found === 'figure') return [];
    return [{ kind: found === 'unknown' ? 'broken' : 'not-shown', ...place }];
  });
}

/** How strong the weakest number of a sentence is; null when it refers to none. */
function evidenceIn(words: string, lookup: FigureLookup): Strength | null {
  return weakestOf(
    spansOf(words).flatMap((span) => {
      if (span.kind !== 'reference') return [];
      const found = resolve(span.reference, lookup);
      return [found.kind === 'figure' ? found.figure.strength : 'tooFew'];
    }),
  );
}

function claimSpots(text: string, sentences: readonly Sentence[], lookup: FigureLookup): Spot[] {
  const plain = veiled(text);
  return sentences.flatMap(({ start, end, words }) => {
    const evidence = evidenceIn(words, lookup);
    return tooStrongIn(plain.slice(start, end), evidence).map((claim) => ({
      kind: 'too-strong' as const,
      start: start + claim.start,
      end: start + claim.end,
      needs: claim.needs,
      evidence,
      alternatives: claim.alternatives,
    }));
  });
}

/**
 * Everything in a written text to look at again: references that lead nowhere or to a number that
 * may not be shown, numbers that were typed, and claims stronger than their numbers. Pure and shared
 * with the browser, so that the writer and the check before "definitief" see the same.
 * @returns the remarks in the order of the text.
 */
export function remarksOn(text: string, lookup: FigureLookup): Remark[] {
  const sentences = sentencesOf(text);
  const spots: Spot[] = [
    ...referenceSpots(text, lookup),
    ...typedNumbers(text).map((place) => ({ kind: 'typed-number' as const, ...place })),
    ...claimSpots(text, sentences, lookup),
  ];
  return spots
    .toSorted((one, other) => one.start - other.start || one.end - other.end)
    .map(({ kind, start, end, needs = null, evidence = null, alternatives = [] }) => {
      const around = sentences.find((found) => found.start <= start && start < found.end);
      const quote = text.slice(start, end).slice(0, REMARK_QUOTE_LENGTH);
      const sentence = (around?.words ?? quote).slice(0, REMARK_SENTENCE_LENGTH);
      const key = remarkKey(kind, quote, sentence);
      return { kind, start, end, quote, sentence, key, needs, evidence, alternatives };
    });
}
