import { z } from 'zod';
import { laws } from '../codes/laws.ts';
import type { RecordBounds } from './bounds.ts';
import { baselineFigureEditSchema, countTheSame } from './baseline-figure.ts';
import type { BaselineFigure } from './baseline-figure.ts';
import { closedObject } from './rule.ts';

/** The columns of the file, in Dutch; their order is free. */
export const baselineColumns = [
  'soort',
  'wet',
  'van',
  'tot',
  'aantal',
  'bron',
  'peildatum',
] as const;

type Column = (typeof baselineColumns)[number];

/** Most rows in one file: five years of months for ten laws and two kinds is 1,200. */
export const LARGEST_IMPORT = 1200;

/** A file to import. `dryRun`: only say what is wrong with it. */
export const baselineImport = closedObject({
  csv: z
    .string({ error: 'Kies een bestand.' })
    .min(1, { error: 'Dit bestand is leeg.' })
    .max(60_000, { error: 'Dit bestand is te groot.' }),
  dryRun: z.boolean({ error: 'Kies ja of nee.' }),
});

/** What is wrong in one row. Rows count as in the file: the header is row 1. */
export type ImportError = { row: number; column: Column | null; message: string };

/** What a file holds: the figures of its good rows with their row numbers, and what is wrong. */
export type ImportReading = {
  figures: { row: number; figure: BaselineFigure }[];
  errors: ImportError[];
};

const columnOf: Record<keyof BaselineFigure, Column> = {
  kind: 'soort',
  law: 'wet',
  monthFrom: 'van',
  monthTo: 'tot',
  n: 'aantal',
  source: 'bron',
  asOfDay: 'peildatum',
};

/**
 * Reads the cells of a file as municipal figures. Understands "bezwaar"/"klacht" in singular and
 * plural, a law by its code or its name, dates as 2016-06-15 or 15-06-2016, months as 2016-06 or
 * 06-2016, and an empty number or "niet bekend" as not known.
 * @param rows the cells of the file, the header first; empty rows are skipped.
 */
export function readBaselineRows(
  rows: readonly (readonly string[])[],
  bounds: RecordBounds,
): ImportReading {
  const reading: ImportReading = { figures: [], errors: [] };
  const header = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const missing = baselineColumns.filter((column) => !header.includes(column));
  if (missing.length > 0) {
    const message = `In de eerste regel ontbreekt: ${missing.join(', ')}.`;
    return { figures: [], errors: [{ row: 1, column: null, message }] };
  }
  if (rows.length - 1 > LARGEST_IMPORT) {
    const message = `Een bestand heeft ten hoogste ${LARGEST_IMPORT} regels.`;
    return { figures: [], errors: [{ row: LARGEST_IMPORT + 2, column: null, message }] };
  }
  const schema = baselineFigureEditSchema(bounds);
  rows.forEach((cells, index) => {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) return;
    const row = index + 1;
    const cell = (column: Column): string => (cells[header.indexOf(column)] ?? '').trim();
    const result = schema.safeParse(asFigure(cell));
    if (!result.success) {
      for (const issue of result.error.issues) {
        const field = String(issue.path[0] ?? '');
        const column = Object.entries(columnOf).find(([name]) => name === field)?.[1] ?? null;
        reading.errors.push({ row, column, message: issue.message });
      }
      return;
    }
    const twin = reading.figures.find((earlier) => countTheSame(earlier.figure, result.data));
    if (twin) {
      const message = `Regel ${twin.row} gaat over dezelfde maanden. Laat er één staan.`;
      reading.errors.push({ row, column: 'van', message });
      return;
    }
    reading.figures.push({ row, figure: result.data });
  });
  if (reading.figures.length === 0 && reading.errors.length === 0) {
    const message = 'Er staan geen cijfers in dit bestand.';
    reading.errors.push({ row: 1, column: null, message });
  }
  return reading;
}

function asFigure(cell: (column: Column) => string): Record<keyof BaselineFigure, unknown> {
  const from = asMonth(cell('van'));
  return {
    kind: kinds.get(cell('soort').toLowerCase()),
    law: asLaw(cell('wet')),
    monthFrom: from,
    monthTo: cell('tot') === '' ? from : asMonth(cell('tot')),
    n: asNumber(cell('aantal')),
    source: cell('bron'),
    asOfDay: asDay(cell('peildatum')),
  };
}

const kinds = new Map([
  ['bezwaar', 'objection'],
  ['bezwaren', 'objection'],
  ['klacht', 'complaint'],
  ['klachten', 'complaint'],
]);

function asLaw(text: string): string {
  const wanted = text.toLowerCase();
  const known = laws.codes.find(
    ({ code, label }) => code.toLowerCase() === wanted || label.toLowerCase() === wanted,
  );
  return known?.code ?? text;
}

function asMonth(text: string): string {
  const turned = /^(\d{1,2})[-/](\d{4})$/u.exec(text);
  return turned ? `${turned[2]}-${(turned[1] ?? '').padStart(2, '0')}` : text;
}

function asDay(text: string): string {
  const turned = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(text);
  if (!turned) return text;
  return `${turned[3]}-${(turned[2] ?? '').padStart(2, '0')}-${(turned[1] ?? '').padStart(2, '0')}`;
}

function asNumber(text: string): number | null | string {
  const unknowns = ['', 'niet bekend', 'onbekend', '-', '.'];
  if (unknowns.includes(text.toLowerCase())) return null;
  return /^\d{1,7}$/u.test(text) ? Number(text) : text;
}
