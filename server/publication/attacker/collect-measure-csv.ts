import type { MeasureResult } from '../../measures/measure-result.ts';
import type { EditionContent } from '../edition-content.ts';
import { measureReader, readingsOfCell } from './collect-measures.ts';
import { csvNumber, csvRows } from './csv-rows.ts';
import type { Reading } from './told-number.ts';

/**
 * What a measure that was downloaded as CSV says: the same cells as on the screen, found back by the
 * words of their part, row and column.
 * @param measure the measure as it is served or worked out; only its names are used.
 */
export function readMeasureCsv(
  file: string,
  measure: MeasureResult,
  content: EditionContent,
): readonly Reading[] {
  const reader = measureReader(content);
  return csvRows(file).flatMap((cells) => {
    const [, , title, rowLabel, columnLabel, , value, of, text = '', small = ''] = cells;
    const part = measure.parts.find((candidate) => candidate.title === title);
    const row = part?.rows.find(({ label }) => label === rowLabel);
    const column = part?.columns.find(({ label }) => label === columnLabel);
    if (part === undefined || row === undefined || column === undefined) return [];
    const cell = {
      value: csvNumber(value),
      of: csvNumber(of),
      text,
      small: small === '' ? null : small,
    };
    return readingsOfCell(reader, part, { row, column, cell }, `${measure.id}.csv, ${row.label}`);
  });
}
