import {
  notShownMark,
  printedText,
  resolve,
  wordsOf,
} from '../../domain/report-text/report-figure.ts';
import type { FigureLookup } from '../../domain/report-text/report-figure.ts';
import { measureOfKey, spansOf } from '../../domain/report-text/reference-token.ts';
import type { Span } from '../model.ts';
import { text } from '../model.ts';
import type { ReportInput } from '../report-input.ts';
import { reportFigures } from './report-figures.ts';

/** The numbers the texts of a report may refer to. */
export function lookupOf(
  input: Pick<ReportInput, 'edition' | 'measures' | 'otherMeasures'>,
): FigureLookup {
  return {
    chosen: reportFigures(input.edition.seq, input.measures),
    others: new Map(
      [...(input.otherMeasures ?? [])].map(([seq, measures]) => [
        seq,
        reportFigures(seq, measures),
      ]),
    ),
  };
}

/** A written sentence as runs of text, every reference as the number of its edition. */
export function referenceSpans(written: string, lookup: FigureLookup): Span[] {
  return spansOf(written).map((span): Span => {
    if (span.kind === 'text') return text(span.raw);
    if (span.kind === 'broken') return text(notShownMark);
    const { key } = span.reference;
    const found = resolve(span.reference, lookup);
    if (found.kind === 'unknown') return text(notShownMark);
    return {
      kind: 'reference',
      text: wordsOf(span, lookup),
      source: { editionSeq: found.editionSeq, measure: measureOfKey(key), figure: key },
    };
  });
}

/** A written text as plain words, every reference as the number of its edition. */
export function inPrint(written: string, input: ReportInput): string {
  return printedText(written, lookupOf(input));
}
