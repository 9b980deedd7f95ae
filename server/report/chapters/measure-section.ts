import type { MeasureDefinition } from '../../measures/measure.ts';
import type {
  Figure as MeasureFigure,
  MeasureResult,
  Part,
} from '../../measures/measure-result.ts';
import { figureOf, marginFigureOf } from '../figure-of.ts';
import { bullets, leadIn, paragraph, strong, text } from '../model.ts';
import type { Block, Span } from '../model.ts';
import { capitalised } from '../notation.ts';
import { isEmpty, nothingYet, tableIdOf, tableOf } from '../table-of.ts';
import type { ReportInput } from '../report-input.ts';

/** The measure with this id; undefined when the edition has none. */
export function measureIn(input: ReportInput, id: string): MeasureResult | undefined {
  return input.measures.find((result) => result.id === id);
}

function definitionOf(input: ReportInput, id: string): MeasureDefinition | undefined {
  return input.definitions.find((definition) => definition.id === id);
}

/** A figure of a measure as a run of text that points back to its edition. */
export function figureSpan(input: ReportInput, result: MeasureResult, figure: MeasureFigure): Span {
  const small = figure.small === null ? '' : ` (${figure.small})`;
  return {
    kind: 'reference',
    text: `${figure.text}${small}`,
    source: { editionSeq: input.edition.seq, measure: result.id },
  };
}

/** The number to read first, with its margin; nothing when the measure has no single number. */
function standOf(input: ReportInput, result: MeasureResult): Block[] {
  const { headline, asOf } = result;
  if (headline === null) return [];
  const margin = headline.margin === null ? '' : ` De marge door toeval ligt ${headline.margin}.`;
  return [
    leadIn(strong(`Stand ${asOf}: `), figureSpan(input, result, headline), text(`.${margin}`)),
  ];
}

function blocksOfPart(
  input: ReportInput,
  result: MeasureResult,
  { part, isFirst }: { readonly part: Part; readonly isFirst: boolean },
): Block[] {
  const tableId = tableIdOf(result, part);
  const figure = figureOf(part, tableId, isFirst);
  const margin = isFirst ? marginFigureOf(result, tableId) : null;
  if (isEmpty(part) && margin === null) return [paragraph(nothingYet(part))];
  return [
    tableOf(result, part, input.edition.seq),
    ...(figure === null ? [] : [figure]),
    ...(margin === null ? [] : [margin]),
    ...(part.judgement === null
      ? []
      : [
          paragraph(
            strong('Wat mag u hieruit opmaken? '),
            text(`${capitalised(part.judgement.text)}.`),
          ),
        ]),
  ];
}

/** How a measure is set in its chapter. */
export type SectionOptions = {
  readonly headingLevel: 3 | 4;
  /** What was said before in the same chapter and need not be said again; added to as it goes. */
  readonly said: Set<string>;
};

function notSaidBefore(sentences: readonly string[], said: Set<string>): string[] {
  const fresh = sentences.filter((sentence) => !said.has(sentence));
  for (const sentence of fresh) said.add(sentence);
  return fresh;
}

/**
 * A measure with everything that belongs to it: its question, its number with the margin, its tables
 * and drawings, what to hold it against, and what it cannot show.
 */
export function measureSection(
  input: ReportInput,
  result: MeasureResult,
  { headingLevel, said }: SectionOptions,
): Block[] {
  const definition = definitionOf(input, result.id);
  // A part without rows would be an empty table.
  const parts = result.parts.filter(({ rows }) => rows.length > 0);
  const against = notSaidBefore(
    result.against.map((reference) => `${reference.text} Bron: ${reference.source}.`),
    said,
  );
  const careful = notSaidBefore(
    [...result.notes.map(capitalised), ...(definition ? [definition.cannotShow] : [])],
    said,
  );
  return [
    { kind: 'heading', level: headingLevel, number: null, text: result.name },
    ...(definition ? [leadIn(definition.question)] : []),
    ...standOf(input, result),
    ...(parts.length === 0 ? [paragraph('Hierover staat nog niets in deze editie.')] : []),
    ...parts.flatMap((part, index) => blocksOfPart(input, result, { part, isFirst: index === 0 })),
    ...(against.length === 0 ? [] : [leadIn('Om naast te leggen:'), bullets(against)]),
    ...(careful.length === 0 ? [] : [paragraph(strong('Let op. '), text(careful.join(' ')))]),
  ];
}
