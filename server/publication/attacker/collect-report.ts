import type { MeasureResult, Part } from '../../measures/measure-result.ts';
import type { EditionContent } from '../edition-content.ts';
import { measureReader, readingsOfCell } from './collect-measures.ts';
import { meaningOfFigure } from './measure-meaning.ts';
import type { ServedBlock, ServedReport, ServedSpan } from './served-edition.ts';
import { readingsOf } from './told-number.ts';
import type { Reading } from './told-number.ts';

type Table = Extract<ServedBlock, { kind: 'table' }>;

const mark = /\u00A0([⁰¹²³⁴⁵⁶⁷⁸⁹]+)/;

/** All blocks of a report, those within boxes too. */
export function allBlocks(blocks: readonly ServedBlock[]): readonly ServedBlock[] {
  return blocks.flatMap((block) =>
    block.kind === 'note' ? [block, ...allBlocks(block.blocks)] : [block],
  );
}

/** All runs of text of a report that say they come from an edition. */
export function references({ blocks }: ServedReport): readonly ServedSpan[] {
  return allBlocks(blocks)
    .flatMap((block) => {
      if (block.kind === 'paragraph') return block.spans;
      return block.kind === 'list' ? block.items.flat() : [];
    })
    .filter(({ source }) => source !== undefined && source !== null);
}

/** The part of a measure that a table of a report shows; null for a table about something else. */
export function partShown(
  { id, source }: Table,
  measures: readonly MeasureResult[],
): { readonly measure: MeasureResult; readonly part: Part } | null {
  const measure = measures.find((candidate) => candidate.id === source?.measure);
  const part = measure?.parts.find((candidate) => `${measure.id}.${candidate.id}` === id);
  return measure === undefined || part === undefined ? null : { measure, part };
}

/** The month through which a cell counts: marked at the cell, in a column of its own, or in the caption. */
function throughOf(table: Table, row: readonly string[], cell: string): string | null {
  const raised = mark.exec(cell)?.[1];
  if (raised !== undefined) {
    return new RegExp(`${raised} (t/m [^.]+)\\.`).exec(table.footnote ?? '')?.[1] ?? null;
  }
  const column = table.columns.findIndex(({ label }) => label === 'Telt');
  if (column >= 0) return row[column] ?? null;
  return /, (t\/m [^)]+)\)$/.exec(table.caption)?.[1] ?? null;
}

function readTable(
  table: Table,
  measures: readonly MeasureResult[],
  content: EditionContent,
): readonly Reading[] {
  const shown = partShown(table, measures);
  if (shown === null) return [];
  const { part } = shown;
  const reader = measureReader(content);
  return table.rows.flatMap((cells) => {
    const [first = ''] = cells;
    const row = part.rows.find(({ label }) => label === first.replace(/^– /, ''));
    if (row === undefined) return [];
    return cells.slice(1).flatMap((cell, index) => {
      const label = table.columns[index + 1]?.label;
      const column =
        part.columns.find((candidate) => candidate.label === label) ??
        part.columns.find(({ id }) => label === 'Aantal' && id === 'so-far');
      if (column === undefined) return [];
      const told = {
        value: null,
        of: null,
        text: cell.replace(mark, ''),
        small: throughOf(table, cells, cell),
      };
      return readingsOfCell(reader, part, { row, column, cell: told }, `report, ${table.caption}`);
    });
  });
}

/**
 * What a report says about protected series: the cells of its tables, and the numbers in its sentences
 * that point to a measure. Its drawings are made of the same tables and are not read apart; what people
 * wrote in it is theirs, and is read by people.
 * @param measures the results the report was made from, for the names of parts and rows.
 */
export function readReport(
  report: ServedReport,
  measures: readonly MeasureResult[],
  content: EditionContent,
): readonly Reading[] {
  const ofTables = allBlocks(report.blocks).flatMap((block) =>
    block.kind === 'table' ? readTable(block, measures, content) : [],
  );
  const ofSentences = references(report).flatMap(({ text, source }) => {
    const headline = measures.find(({ id }) => id === source?.measure)?.headline ?? null;
    const meaning = headline === null ? null : meaningOfFigure(headline);
    if (headline === null || headline.period === null || meaning === null) return [];
    return readingsOf(
      { value: null, of: null, text },
      { where: 'report', meaning, months: headline.period, ofSeries: false },
    );
  });
  return [...ofTables, ...ofSentences];
}
