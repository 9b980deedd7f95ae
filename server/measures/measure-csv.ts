import { writeCsv } from 'hucre/csv';
import type { CellValue } from 'hucre/csv';
import type { Cell, MeasureResult, Part } from './measure-result.ts';

const head = [
  'maat',
  'versie',
  'onderdeel',
  'rij',
  'kolom',
  'eenheid',
  'getal',
  'van de',
  'tekst',
  'over',
  'van maand',
  't/m maand',
  'peildatum',
];

/**
 * One measure as CSV: a row per number, each with its unit, denominator, months and as-of date, so
 * that a figure copied from the file still says what it is. A number that cannot be shown yet is
 * empty, with the reason in the text.
 */
export function measureCsv(result: MeasureResult): string {
  const rows = result.parts.flatMap((part) => partRows(result, part));
  // Semicolons and a byte order mark, because the Dutch edition of Excel opens nothing else as
  // columns and letters with accents. A cell that looks like a formula is made text.
  return writeCsv([head, ...rows], { delimiter: ';', bom: true, escapeFormulae: true });
}

function partRows(result: MeasureResult, part: Part): CellValue[][] {
  const line = (row: string, column: string, unit: string, cell: Cell): CellValue[] => [
    `${result.id} ${result.name}`,
    result.version,
    part.title,
    row,
    column,
    unit,
    cell.value,
    cell.of,
    cell.text,
    cell.small,
    result.period.from,
    result.period.to,
    result.asOf,
  ];
  const rows = part.rows.flatMap((row) =>
    part.columns.flatMap(({ label, unit }, index) => {
      const cell = row.cells[index];
      return cell === undefined ? [] : [line(row.label, label, unit, cell)];
    }),
  );
  return part.notDistributed === null
    ? rows
    : [...rows, line('Nog niet verdeeld', '', part.unit, part.notDistributed)];
}
