import { results } from '../../domain/codes/results.ts';
import type { MeasureResult } from '../../measures/measure-result.ts';
import { paragraph, textColumn } from '../model.ts';
import type { Block, Table } from '../model.ts';
import type { ReportInput } from '../report-input.ts';
import { votesInSummary } from './votes.ts';
import { writtenChapter } from './written-chapter.ts';

/** The figure that stands for a result in the summary: its headline, else its total. */
function keyFigureOf(measures: readonly MeasureResult[]) {
  for (const result of measures) {
    const figure = result.headline ?? null;
    if (figure !== null && figure.value !== null) return { result, figure };
  }
  const [first] = measures;
  const figure = first?.headline ?? first?.cumulative ?? null;
  return first === undefined || figure === null ? null : { result: first, figure };
}

/** The one figure of each result, in their order: what it measures and how it stands, in words. */
export function summaryFigures(input: ReportInput): { name: string; stand: string }[] {
  return results.map(({ id }) => {
    const key = keyFigureOf(input.measures.filter(({ result }) => result === id));
    if (key === null) return { name: '–', stand: 'nog niet te tonen' };
    const small = key.figure.small === null ? '' : ` (${key.figure.small})`;
    return { name: key.result.name, stand: `${key.figure.text}${small}` };
  });
}

function overview(input: ReportInput): Table {
  const figures = summaryFigures(input);
  const rows = results.map(({ number, title }, index) => [
    `${number}. ${title}`,
    figures[index]?.name ?? '–',
    figures[index]?.stand ?? 'nog niet te tonen',
  ]);
  return {
    kind: 'table',
    id: 'overview',
    caption: `De vijf resultaten in één oogopslag, t/m editie ${input.edition.seq}`,
    columns: [textColumn('Resultaat', 22), textColumn('Gemeten als', 18), textColumn('Stand', 22)],
    rows,
    footnote:
      'Per resultaat één getal. De andere getallen, de marges en wat u er niet uit mag opmaken, staan in hoofdstuk 3.',
    source: { editionSeq: input.edition.seq, measure: 'R1–R5' },
  };
}

/** Chapter 0: one page for whoever reads no further. */
export function summaryChapter(input: ReportInput): Block[] {
  return [
    { kind: 'heading', level: 1, number: '0', text: 'Samenvatting en advies' },
    ...writtenChapter(input, 'summary'),
    ...votesInSummary(input),
    paragraph(
      'De getallen in dit rapport komen alle uit één vrijgegeven editie. Wie ze wil nagaan, vindt in de bijlagen wat elk getal betekent.',
    ),
    overview(input),
  ];
}
