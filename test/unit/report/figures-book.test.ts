import { strFromU8, unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { emitCsv, emitOds, emitXlsx } from '../../../server/report/emit/spreadsheet.ts';
import { composeFigures } from '../../../server/report/figures-book.ts';
import type { FiguresBook } from '../../../server/report/figures-book.ts';
import { partOf } from '../../office-files.ts';
import { reportInput } from '../../report-input.ts';

const input = reportInput();
const book = composeFigures(input);

/** Labels that a spreadsheet could take for a formula. */
const formulas = [`=cmd|' /C calc'!A0`, '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1'];

/** The book with a first result whose labels are formulas, as an admin could name an area. */
const attacked: FiguresBook = {
  ...book,
  results: book.results.map((sheet, index) =>
    index === 0
      ? { ...sheet, rows: formulas.map((label) => ['R1.3', 'Naam', 'Tabel', label, 'Kolom', 5]) }
      : sheet,
  ),
};

const sum = (values: readonly unknown[]) =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0);

const filled = (rows: readonly (readonly unknown[])[] | undefined) =>
  rows?.map((row) => row.map((value) => (value === '' ? null : value)).slice(0, 10));

describe('the figures', () => {
  test('have a row for every number of every measure, with its edition', () => {
    const cells = input.measures.flatMap(({ parts }) =>
      parts.flatMap(({ rows, columns }) =>
        rows.flatMap((row) => row.cells.slice(0, columns.length)),
      ),
    );
    const rows = book.results.flatMap(({ rows: own }) => own);
    expect(rows).toHaveLength(cells.length);
    expect(sum(rows.map((row) => row[5]))).toBeCloseTo(sum(cells.map(({ value }) => value)), 6);
    expect(sum(rows.map((row) => row[6]))).toBeCloseTo(sum(cells.map(({ of }) => of)), 6);
    expect(new Set(rows.map((row) => row[12]))).toEqual(new Set([input.edition.seq]));
    expect(book.readMe.rows.flat()).toContain(input.edition.hash);
  });

  test('explain every measure and every code', () => {
    expect(book.definitions.rows.map(([id]) => id)).toEqual(input.definitions.map(({ id }) => id));
    expect(book.codebook.rows.length).toBeGreaterThan(100);
  });
});

describe('as a workbook', () => {
  test('Excel and OpenDocument hold the same values, numbers as numbers', async () => {
    const xlsx = await readXlsx(await emitXlsx(book));
    const ods = await readOds(await emitOds(book));
    expect(xlsx.sheets.map(({ name }) => name)).toEqual([
      'Lees mij',
      'Resultaat 1',
      'Resultaat 2',
      'Resultaat 3',
      'Resultaat 4',
      'Resultaat 5',
      'Definities',
      'Codeboek',
      'Edities',
    ]);
    // The reader leaves out a head that is marked as such.
    expect(filled(ods.sheets[1]?.rows)?.slice(-20)).toEqual(
      filled(xlsx.sheets[1]?.rows)?.slice(-20),
    );
    expect(xlsx.sheets[1]?.rows[1]?.[5]).toBe(book.results[0]?.rows[0]?.[5]);
  });

  test('a label that looks like a formula stays words', async () => {
    const xlsx = partOf(await emitXlsx(attacked), 'xl/worksheets/sheet2.xml');
    expect(xlsx).not.toContain('<f>');
    const ods = partOf(await emitOds(attacked), 'content.xml');
    expect(ods).not.toContain('table:formula');
    const read = await readXlsx(await emitXlsx(attacked));
    expect(read.sheets[1]?.rows[1]?.[3]).toBe(formulas[0]);
  });
});

describe('as CSV', () => {
  test('is one zip with the numbers, the codebook, the definitions and the editions', () => {
    expect(Object.keys(unzipSync(emitCsv(book)))).toEqual([
      'lees-mij.csv',
      'figures.csv',
      'definitions.csv',
      'codebook.csv',
      'editions.csv',
    ]);
  });

  test('no cell begins as a formula', () => {
    const file = unzipSync(emitCsv(attacked))['figures.csv'] ?? new Uint8Array();
    const lines = strFromU8(file);
    for (const label of formulas)
      expect(lines).toContain(`'${label.trim().slice(0, 2)}`.slice(0, 1));
    expect(lines).not.toMatch(/(?:^|;|\n)"?[=+@\t\r]/);
    expect(lines).not.toMatch(/(?:^|;|\n)"?-(?!\d+(?:[.,]\d+)?(?:;|$))/m);
  });
});
