import type {
  Cell,
  Chart,
  Column,
  Figure,
  MeasureResult,
  Part,
  Row,
} from '../../measures/measure-result.ts';
import type { EditionContent } from '../edition-content.ts';
import { meaningOfFigure, meaningOfRow } from './measure-meaning.ts';
import { monthReader, rangeOfReach, wholeIn } from './number-words.ts';
import type { MonthReader, Months } from './number-words.ts';
import { readingsOf } from './told-number.ts';
import type { Reading } from './told-number.ts';

/** What reading a measure takes: the edition it was made from, for its months and tables. */
type Reader = { readonly content: EditionContent; readonly months: MonthReader };

/** The months a count since the start is about: through the month in its small print, or all. */
function soFar({ content, months }: Reader, small: string | null): Months {
  const words = small?.split(', ').at(-1) ?? null;
  return { from: content.firstMonth, to: months.through(words) ?? content.to };
}

/** The months of a cell: those of its row, of what is new, or from the start on. */
function monthsOfCell(
  reader: Reader,
  { part, row }: { readonly part: Part; readonly row: Pick<Row, 'label'> },
  { column, small }: { readonly column: string; readonly small: string | null },
): Months {
  const { content, months } = reader;
  if (part.kind === 'months') {
    const run = months.run(row.label) ?? { from: content.to, to: content.to };
    return column === 'so-far' ? { from: content.firstMonth, to: run.to } : run;
  }
  if (column !== 'new') return soFar(reader, small);
  return months.run(small) ?? { from: content.to, to: content.to };
}

/** What one cell of a part says. */
export function readingsOfCell(
  reader: Reader,
  part: Part,
  at: { readonly row: Pick<Row, 'id' | 'label'>; readonly column: Column; readonly cell: Cell },
  where: string,
): readonly Reading[] {
  const { row, column, cell } = at;
  const meaning = meaningOfRow(reader.content, part, { row: row.id, column: column.id });
  if (meaning === null) return [];
  const months = monthsOfCell(reader, { part, row }, { column: column.id, small: cell.small });
  if (column.id === 'reach') {
    const inhabitants = /op (\d+(?:\.\d{3})*) inwoners/.exec(cell.small ?? '')?.[1];
    return cell.value === null || inhabitants === undefined
      ? []
      : [
          {
            where,
            claim: {
              ...meaning.subject,
              ...months,
              ...rangeOfReach(cell.value, wholeIn(inhabitants)),
            },
          },
        ];
  }
  // The share of answers leaves out who did not answer; all other shares are of the whole series.
  const ofSeries = part.id !== 'experience-questions';
  return readingsOf(cell, { where, meaning, months, ofSeries });
}

function readingsOfChart(reader: Reader, part: Part, chart: Chart, where: string): Reading[] {
  if (chart.kind === 'months') {
    return chart.series.flatMap(({ id, points }) => {
      const meaning = meaningOfRow(reader.content, part, { row: id, column: 'new' });
      if (meaning === null) return [];
      return points.flatMap(({ from, to, value }) =>
        readingsOf(
          { value, of: null, text: '' },
          { where, meaning, months: { from, to }, ofSeries: true },
        ),
      );
    });
  }
  const cells =
    chart.kind === 'bars'
      ? chart.bars.map((bar) => ({ row: bar, column: 'so-far', cell: bar }))
      : chart.stacks.flatMap((stack) =>
          stack.segments.map((cell) => ({ row: stack, column: cell.id, cell })),
        );
  return cells.flatMap(({ row, column, cell }) =>
    readingsOfCell(
      reader,
      part,
      { row, column: { id: column, label: '', unit: part.unit }, cell },
      where,
    ),
  );
}

function readingsOfPart(reader: Reader, part: Part, where: string): readonly Reading[] {
  const ofRows = part.rows.flatMap((row) =>
    part.columns.flatMap((column, index) => {
      const cell = row.cells[index];
      return cell === undefined
        ? []
        : readingsOfCell(reader, part, { row, column, cell }, `${where}, ${row.label}`);
    }),
  );
  const ofCharts = part.charts.flatMap((chart) =>
    readingsOfChart(reader, part, chart, `${where}, drawing`),
  );
  return [...ofRows, ...ofCharts];
}

function readingsOfFigure(figure: Figure | null, where: string): readonly Reading[] {
  const meaning = figure === null ? null : meaningOfFigure(figure);
  if (figure === null || figure.period === null || meaning === null) return [];
  // What a figure is part of may leave out who did not answer; then it is not the whole series.
  return readingsOf(figure, { where, meaning, months: figure.period, ofSeries: false });
}

/** Reads cells and figures of an edition. */
export function measureReader(content: EditionContent): Reader {
  return { content, months: monthReader(content) };
}

/**
 * What the five results say about protected series: every figure with its percentage and margin, every
 * cell of every table, and every point, bar and piece of every drawing.
 * @param content the edition they were made from.
 */
export function readMeasures(
  measures: readonly MeasureResult[],
  content: EditionContent,
): readonly Reading[] {
  const reader = measureReader(content);
  return measures.flatMap(({ id, headline, thisEdition, cumulative, parts }) => [
    ...[headline, thisEdition, cumulative].flatMap((figure) => readingsOfFigure(figure, id)),
    ...parts.flatMap((part) => readingsOfPart(reader, part, `${id} ${part.title}`)),
  ]);
}
