import { results } from '../../domain/codes/results.ts';
import type { Result } from '../../domain/codes/results.ts';
import type { MeasureResult } from '../../measures/measure-result.ts';
import { paragraph, text } from '../model.ts';
import type { Block } from '../model.ts';
import type { ReportInput } from '../report-input.ts';
import { blocksOfText, cautionBox } from '../written-text.ts';
import { agreedBeforehand, nothingAgreed } from './agreed-rules.ts';
import { measureIn, measureSection } from './measure-section.ts';
import { readingRules } from './method.ts';
import { writtenChapter } from './written-chapter.ts';

/** Measures that stand in another chapter: completeness (2), bottlenecks (4), effort (6). */
const elsewhere = new Set(['R2.4', 'R5.6', 'R1.6']);

/** What clients say themselves. Source: pilot document §8.5; Alkmaar §3.5. */
const saidByClients = new Set(['R5.1', 'R5.2', 'R5.3']);

/** The question to the client that bears on a result, as a row of measure R5.3. */
const questionOf: Partial<Record<Result['id'], string>> = {
  'result-1': 'experiences.felt-independent',
  'result-3': 'experiences.dissatisfied',
};

function answerAbout(input: ReportInput, result: Result): Block[] {
  const measure = measureIn(input, 'R5.3');
  const row = measure?.parts
    .flatMap(({ rows }) => rows)
    .find(({ id }) => id === questionOf[result.id]);
  const share = row?.cells.at(-1);
  if (measure === undefined || row === undefined || share === undefined) {
    return [
      paragraph(
        'De vragenlijst voor cliënten heeft bij dit resultaat geen eigen vraag. Wat cliënten antwoordden, staat in paragraaf 3.5.',
      ),
    ];
  }
  const small = share.small === null ? '' : ` (${share.small})`;
  return [
    paragraph(
      text(`Op de vraag "${row.label}" antwoordde ja: `),
      {
        kind: 'reference',
        text: `${share.text}${small}`,
        source: { editionSeq: input.edition.seq, measure: measure.id },
      },
      text('. Alle antwoorden van cliënten staan in paragraaf 3.5.'),
    ),
  ];
}

function noteOf(input: ReportInput, result: (typeof results)[number]): Block[] {
  const note = input.edition.notes.get(result.id);
  if (note === undefined || note.trim() === '') return [];
  return [
    {
      kind: 'heading',
      level: 3,
      number: null,
      text: 'Toelichting van de coördinator',
    },
    ...blocksOfText(note),
  ];
}

function sections(
  input: ReportInput,
  measures: readonly MeasureResult[],
  said: Set<string>,
): Block[] {
  return measures.flatMap((measure) => measureSection(input, measure, { headingLevel: 4, said }));
}

function resultSection(input: ReportInput, result: (typeof results)[number]): Block[] {
  const own = input.measures.filter(
    (measure) => measure.result === result.id && !elsewhere.has(measure.id),
  );
  const counted = own.filter(({ id }) => !saidByClients.has(id));
  const byClients = own.filter(({ id }) => saidByClients.has(id));
  // A caution that holds for several measures of a result is printed once.
  const said = new Set<string>();
  return [
    ...(result.number === 1 ? [] : [{ kind: 'page-break' } as const]),
    {
      kind: 'heading',
      level: 2,
      number: `3.${result.number}`,
      text: `Resultaat ${result.number}: ${result.title.charAt(0).toLowerCase()}${result.title.slice(1)}`,
    },
    { kind: 'heading', level: 3, number: null, text: 'Wat wilden we?' },
    paragraph(`${result.text} (pilotdocument §8.${result.number})`),
    ...(result.caution === null ? [] : [cautionBox('Let op', [result.caution])]),
    ...agreedBeforehand(input, result.id),
    { kind: 'heading', level: 3, number: null, text: 'Hoe staat het ervoor?' },
    ...writtenChapter(input, `${result.id}-stand`),
    ...sections(input, counted, said),
    ...noteOf(input, result),
    { kind: 'heading', level: 3, number: null, text: 'Wat zegt de cliënt?' },
    ...writtenChapter(input, `${result.id}-client`),
    ...(byClients.length === 0 ? answerAbout(input, result) : sections(input, byClients, said)),
    { kind: 'heading', level: 3, number: null, text: 'Conclusie' },
    ...writtenChapter(input, result.id),
  ];
}

/**
 * Chapter 3: each result as "what did we want, how does it stand, what does the client say,
 * conclusion", in the fixed order of the pilot document §8.
 */
export function resultsChapter(input: ReportInput): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: '3', text: 'De vijf resultaten' },
    { kind: 'note', tone: 'aside', title: 'Zo leest u de getallen', blocks: [readingRules] },
    ...nothingAgreed(input),
    ...results.flatMap((result) => resultSection(input, result)),
  ];
}
