import type { Cell, MeasureResult, Part } from '../../../server/measures/measure-result.ts';

/** A part of a result. @throws Error when the result does not have it. */
export function partOf(result: MeasureResult, id: string): Part {
  const part = result.parts.find((candidate) => candidate.id === id);
  if (part === undefined) throw new Error(`${result.id} has no part ${id}`);
  return part;
}

/** A cell by part, row and column. @throws Error when there is none. */
export function cellOf(result: MeasureResult, id: string, row: string, column: string): Cell {
  const part = partOf(result, id);
  const index = part.columns.findIndex((candidate) => candidate.id === column);
  const cell = part.rows.find((candidate) => candidate.id === row)?.cells[index];
  if (cell === undefined) throw new Error(`${result.id} ${id} has no cell ${row}, ${column}`);
  return cell;
}

/** The words in a cell. */
export function cellText(result: MeasureResult, id: string, row: string, column: string): string {
  return cellOf(result, id, row, column).text;
}
