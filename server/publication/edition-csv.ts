import { writeCsv } from 'hucre/csv';
import type { CellValue } from 'hucre/csv';
import type { ContentTable, EditionContent } from './edition-content.ts';

// Semicolons and a byte order mark, because the Dutch edition of Excel opens nothing else as columns
// and letters with accents. A cell that looks like a formula is made text.
const asCsv = (rows: CellValue[][]): string =>
  writeCsv(rows, { delimiter: ';', bom: true, escapeFormulae: true });

/**
 * One table of an edition as CSV: a row per category and batch, in the fixed order; a category that
 * cannot be shown yet has empty numbers.
 */
export function tableCsv(content: EditionContent, table: ContentTable): string {
  const head = [
    'editie',
    'code',
    'categorie',
    'aantal t/m',
    't/m maand',
    'van totaal',
    'stap van',
    'stap t/m',
    'aantal in stap',
  ];
  const rows = table.rows.flatMap(({ category, label, n, through, of, steps }) => {
    const start = [content.seq, category, label, n, through, of];
    return steps.length === 0
      ? [[...start, null, null, null]]
      : steps.map((step) => [...start, step.from, step.to, step.n]);
  });
  return asCsv([head, ...rows]);
}

/** The month totals of an edition as CSV: a row per series and run of months; empty when not yet shown. */
export function totalsCsv(content: EditionContent): string {
  const head = ['editie', 'reeks', 'van maand', 't/m maand', 'aantal'];
  const rows = content.totals.flatMap(({ series, runs }) =>
    runs.map(({ from, to, n }) => [content.seq, series, from, to, n]),
  );
  return asCsv([head, ...rows]);
}

/** The exact figures of an edition as CSV; an empty value means "niet bekend". */
export function exactCsv(content: EditionContent): string {
  const head = ['editie', 'maat', 'code', 'van maand', 't/m maand', 'waarde', 'bron', 'peildatum'];
  const rows = content.exact.map(({ measure, category, from, to, value, source, asOfDay }) => [
    content.seq,
    measure,
    category,
    from,
    to,
    value,
    source,
    asOfDay,
  ]);
  return asCsv([head, ...rows]);
}
