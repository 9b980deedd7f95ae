import type { EvidencePick } from '../domain/scenarios/checklist.ts';
import { notYetToShow, shareInWords } from './figure.ts';
import type { MeasureId } from './measure.ts';
import type { Cell, MeasureResult, Part, Row } from './measure-result.ts';

/** One number of an edition that bears on a question, in words with its n. */
export type EvidenceLine = {
  readonly measure: MeasureId;
  /** The name of the measure, and the category when it is a row of a table. */
  readonly label: string;
  /** "95 van de 185 casussen (51%)", or that it cannot be shown yet. */
  readonly text: string;
  /** Small print ("t/m maart 2026"), or null. */
  readonly small: string | null;
  /** The margin by chance ("tussen 44% en 58%"), or null. */
  readonly margin: string | null;
};

/** So many rows of a table are shown when a question names none. */
const largestRows = 3;

function cellOf(part: Part, row: Row): Cell | undefined {
  const place = part.columns.findIndex(({ id }) => id === 'share');
  return row.cells[place < 0 ? row.cells.length - 1 : place];
}

function wordsOf(cell: Cell, part: Part): string {
  if (cell.value === null || cell.of === null) return cell.text;
  return shareInWords({ count: cell.value, of: cell.of }, part.unit);
}

function lineOfRow(result: MeasureResult, part: Part, row: Row): EvidenceLine {
  const cell = cellOf(part, row);
  return {
    measure: result.id,
    label: `${part.title}: ${row.label}`,
    text: cell === undefined ? notYetToShow : wordsOf(cell, part),
    small: cell?.small ?? null,
    margin: null,
  };
}

function rowsOf(part: Part, ids: readonly string[] | undefined): readonly Row[] {
  if (ids !== undefined) return part.rows.filter(({ id }) => ids.includes(id));
  return part.rows
    .filter(({ apart }) => !apart)
    .toSorted((a, b) => (cellOf(part, b)?.value ?? -1) - (cellOf(part, a)?.value ?? -1))
    .slice(0, largestRows);
}

function headlineOf(result: MeasureResult): readonly EvidenceLine[] {
  const figure = result.headline ?? result.cumulative;
  if (figure === null) return [];
  const { text, about, small, margin } = figure;
  const label = about === null ? result.name : `${result.name}: ${about}`;
  return [{ measure: result.id, label, text, small, margin }];
}

/**
 * What an edition says about a question of the checklist, in words with n and nothing computed anew.
 * @param results all measures of one edition.
 * @returns a line per number; empty when the edition has none of them.
 */
export function evidenceFrom(
  results: readonly MeasureResult[],
  picks: readonly EvidencePick[],
): readonly EvidenceLine[] {
  return picks.flatMap((pick) => {
    const result = results.find(({ id }) => id === pick.measure);
    if (result === undefined) return [];
    if (pick.part === undefined) return headlineOf(result);
    const part = result.parts.find(({ id }) => id === pick.part);
    if (part === undefined) return [];
    return rowsOf(part, pick.rows).map((row) => lineOfRow(result, part, row));
  });
}
