import type { Cell, MeasureResult, Part } from '../measures/measure-result.ts';
import type { Column, Table } from './model.ts';
import { capitalised, dayInWords } from './notation.ts';

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isThrough = /^t\/m /;
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as a small raised mark: ¹, ¹². */
function raised(n: number): string {
  return String(n).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

/** The month through which a number counts, in words; null for a cell without a number. */
function throughOf({ value, small }: Cell, asOf: string): string | null {
  if (value === null) return null;
  return small !== null && isThrough.test(small) ? small : asOf;
}

/** Small print that is not a month: a day is written out, anything else stands as it is. */
function extraOf({ small }: Cell): string {
  if (small === null || isThrough.test(small)) return '';
  return ` (${isDay.test(small) ? dayInWords(small) : small})`;
}

/**
 * How wide a column must be next to the others: as its longest cell when that is short, else as its
 * longest word and most of its longest cell, within bounds that keep a page readable.
 */
function weightOf(label: string, cells: readonly string[]): number {
  const words = [label, ...cells].flatMap((cell) => cell.split(/\s+/));
  const longestWord = Math.max(...words.map((word) => word.length));
  const longestCell = Math.max(0, ...cells.map((cell) => cell.length));
  const wanted = longestCell <= 20 ? longestCell + 1 : longestCell * 0.8;
  return Math.min(Math.max(longestWord + 2, wanted, 7), 34);
}

/** Where the months are said: nowhere but in the caption, in a column of their own, or at each number. */
type MonthsAt = 'caption' | 'column' | 'marks';

function monthsAt(rows: readonly (readonly Cell[])[], asOf: string): MonthsAt {
  const perRow = rows.map(
    (cells) =>
      new Set(cells.map((cell) => throughOf(cell, asOf)).filter((month) => month !== null)),
  );
  if (perRow.some(({ size }) => size > 1)) return 'marks';
  return new Set(perRow.flatMap((months) => [...months])).size > 1 ? 'column' : 'caption';
}

/** The months that differ from the as-of month, numbered in the order in which they are met. */
function marksOf(rows: readonly (readonly Cell[])[], asOf: string): Map<string, string> {
  const marks = new Map<string, string>();
  for (const cell of rows.flat()) {
    const through = throughOf(cell, asOf);
    if (through !== null && through !== asOf && !marks.has(through)) {
      marks.set(through, raised(marks.size + 1));
    }
  }
  return marks;
}

function footnoteOf(part: Part, marks: ReadonlyMap<string, string>): string | null {
  const rest = part.notDistributed?.text;
  const sentences = [
    ...[...marks].map(([through, mark]) => `${mark} ${through}.`),
    ...(rest === undefined ? [] : [`${capitalised(rest)}.`]),
    ...part.notes.map(capitalised),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

/**
 * The columns a report keeps. What an edition added on top of the one before is left to the editions:
 * the report shows where the pilot stands. A count beside its own share says the same thing twice.
 */
function keptColumns({ kind, columns, rows }: Part): number[] {
  const share = columns.findIndex(({ id }) => id === 'share');
  const isTwice = kind !== 'path' && share >= 0 && hasShares(rows, share);
  return columns.flatMap(({ id }, index) => {
    const isLeftOut = (kind !== 'months' && id === 'new') || (isTwice && id === 'so-far');
    return isLeftOut ? [] : [index];
  });
}

/** Whether every row with a count has its share as well. */
function hasShares(rows: Part['rows'], share: number): boolean {
  return rows.every(
    ({ cells }) => cells[share]?.value !== null || cells.every(({ value }) => value === null),
  );
}

/** What stands in place of a table without a single number, with what is counted but not divided yet. */
export function nothingYet(part: Part): string {
  return [`${part.title}: nog niet te tonen.`, footnoteOf(part, new Map())]
    .filter((words) => words !== null)
    .join(' ');
}

/** Whether a part has no number at all yet; one of words never waits for one. */
export function isEmpty({ kind, rows }: Part): boolean {
  if (kind === 'words') return false;
  return rows.every(({ cells }) => cells.every(({ value }) => value === null));
}

/** The id of the table of a part: unique in the report, because a measure has each part once. */
export function tableIdOf(result: MeasureResult, part: Part): string {
  return `${result.id}.${part.id}`;
}

/**
 * A part of a measure as a table of the report, with the months each number counts through: in the
 * caption when they are all the same, in a column when they differ by row, and as a mark at the
 * number when they differ within a row.
 * @param editionSeq the edition the numbers come from.
 */
export function tableOf(result: MeasureResult, part: Part, editionSeq: number): Table {
  const kept = keptColumns(part);
  const cellRows = part.rows.map(({ cells }) =>
    kept.flatMap((index) => {
      const cell = cells[index];
      return cell === undefined ? [] : [cell];
    }),
  );
  const place = monthsAt(cellRows, result.asOf);
  const marks = place === 'marks' ? marksOf(cellRows, result.asOf) : new Map<string, string>();
  const monthsOfRow = (cells: readonly Cell[]) =>
    cells.map((cell) => throughOf(cell, result.asOf)).find((through) => through !== null) ?? null;
  const common =
    place === 'caption'
      ? (cellRows.map(monthsOfRow).find((through) => through !== null) ?? result.asOf)
      : result.asOf;
  const inWords = (cell: Cell) => {
    const mark = marks.get(throughOf(cell, result.asOf) ?? '');
    return `${cell.text}${mark === undefined ? '' : `\u00a0${mark}`}${extraOf(cell)}`;
  };
  const rows = part.rows.map(({ label, depth }, index) => {
    const cells = cellRows[index] ?? [];
    return [
      depth === 1 ? `– ${label}` : label,
      ...cells.map(inWords),
      ...(place === 'column' ? [monthsOfRow(cells) ?? '–'] : []),
    ];
  });
  const columnAt = (position: number) => rows.map((row) => row[position] ?? '');
  const numbers = kept.map((index, position): Column => {
    const column = part.columns[index];
    const isCount = column?.id === 'so-far' && part.kind !== 'months';
    const label = isCount ? 'Aantal' : (column?.label ?? '');
    return {
      label,
      numeric: cellRows.some((cells) => (cells[position]?.value ?? null) !== null),
      weight: weightOf(label, columnAt(position + 1)),
    };
  });
  return {
    kind: 'table',
    id: tableIdOf(result, part),
    caption: `${part.title} (${part.unit}, ${common})`,
    columns: [
      {
        label: part.rowHeader,
        numeric: false,
        weight: Math.max(14, weightOf(part.rowHeader, columnAt(0))),
      },
      ...numbers,
      ...(place === 'column'
        ? [{ label: 'Telt', numeric: false, weight: weightOf('Telt', columnAt(kept.length + 1)) }]
        : []),
    ],
    rows,
    footnote: footnoteOf(part, marks),
    source: { editionSeq, measure: result.id },
  };
}
