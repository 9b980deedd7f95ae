import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { writeCsv } from 'hucre/csv';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import type { FiguresBook, Sheet, Value } from '../figures-book.ts';
import { look } from './look.ts';
import { lookedAfter } from './ods-look.ts';

/** Media types of the spreadsheets and of the bundle of CSV files. */
export const sheetTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  csv: 'application/zip',
} as const;

const colour = (hex: string): { rgb: string } => ({ rgb: hex.slice(1).toUpperCase() });

const headStyle: CellStyle = {
  font: { name: 'Calibri', size: 10, bold: true, color: colour(look.accent) },
  fill: { type: 'pattern', pattern: 'solid', fgColor: colour(look.soft) },
  border: { bottom: { style: 'thin', color: colour(look.ink) } },
  alignment: { vertical: 'bottom', wrapText: true },
};

// Wider columns hold sentences.
const isWide = (width: number): boolean => width >= 30;

function sheetsOf(book: FiguresBook): Sheet[] {
  return [book.readMe, ...book.results, book.definitions, book.codebook, book.editions];
}

/** A letter for each column up to Z; no sheet is wider. */
function columnLetter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Points that a row needs when its words wrap within the columns. */
function heightOf(row: readonly Value[], columns: Sheet['columns']): number {
  const lines = columns.map(({ width }, index) => {
    const length = String(row[index] ?? '').length;
    return isWide(width) ? Math.max(1, Math.ceil(length / (width * 0.95))) : 1;
  });
  return 2 + 13 * Math.max(...lines);
}

function writable({ name, columns, rows }: Sheet): WriteSheet {
  // Words are always written as text: a label that looks like a formula stays a label.
  const heads = columns.map(({ label }) => label);
  return {
    name,
    rows: [heads, ...rows.map((row) => [...row])],
    columns: columns.map(({ width }) => ({
      width,
      style: { alignment: { vertical: 'top', ...(isWide(width) && { wrapText: true }) } },
    })),
    cells: new Map(
      columns.map(({ label }, index) => [`0,${index}`, { value: label, style: headStyle }]),
    ),
    rowDefs: new Map(rows.map((row, index) => [index + 1, { height: heightOf(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${columnLetter(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function workbook(book: FiguresBook) {
  const made = new Date(book.madeAt);
  return {
    sheets: sheetsOf(book).map(writable),
    properties: { title: book.title, creator: book.author, created: made, modified: made },
    defaultFont: { name: 'Calibri', size: 10 },
  };
}

/** The figures as an Excel workbook. */
export async function emitXlsx(book: FiguresBook): Promise<Uint8Array> {
  return writeXlsx(workbook(book));
}

/** The figures as an OpenDocument spreadsheet. */
export async function emitOds(book: FiguresBook): Promise<Uint8Array> {
  return lookedAfter(await writeOds(workbook(book)), sheetsOf(book), book.madeAt);
}

// Semicolons and a byte order mark, because the Dutch edition of Excel opens nothing else as columns
// and letters with accents. A cell that looks like a formula is made text.
function csvOf({ columns, rows }: Pick<Sheet, 'columns' | 'rows'>): Uint8Array {
  const table = [columns.map(({ label }) => label), ...rows.map((row) => [...row])];
  return strToU8(writeCsv(table, { delimiter: ';', bom: true, escapeFormulae: true }));
}

/** The figures as CSV files in one zip: all numbers, the codebook, the definitions and the editions. */
export function emitCsv(book: FiguresBook): Uint8Array {
  const [first] = book.results;
  if (first === undefined) throw new Error('there are no results');
  const figures = { columns: first.columns, rows: book.results.flatMap(({ rows }) => rows) };
  const files: Zippable = {
    'lees-mij.csv': csvOf(book.readMe),
    'figures.csv': csvOf(figures),
    'definitions.csv': csvOf(book.definitions),
    'codebook.csv': csvOf(book.codebook),
    'editions.csv': csvOf(book.editions),
  };
  return zipSync(files, { mtime: new Date(book.madeAt) });
}
