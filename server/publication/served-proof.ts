import { measureCsv } from '../measures/measure-csv.ts';
import type { ServedEdition } from './attacker/served-edition.ts';
import { workedOutMeasures } from './attacker/worked-out-measures.ts';
import { hashOf } from './chain.ts';
import type { EditionContent } from './edition-content.ts';
import { tableCsv, totalsCsv } from './edition-csv.ts';
import type { EditionLedger } from './edition-ledger.ts';
import type { CellStatement, TotalStatement } from './statements.ts';

/** What this edition added to a table: the batches that end with it. */
function addedCells({ tables, to }: EditionContent): readonly CellStatement[] {
  return tables.flatMap(({ id, rows }) =>
    rows.flatMap(({ category, n, steps }) =>
      steps
        .filter((step) => step.to === to)
        .map((step) => ({ table: id, category, ...step, cumulative: n ?? 0 })),
    ),
  );
}

/** What this edition said about the totals: the runs that end with it, open ones too. */
function addedTotals({ totals, to }: EditionContent): readonly TotalStatement[] {
  return totals.flatMap(({ series, runs }) =>
    runs.filter((run) => run.to === to).map((run) => ({ series, ...run })),
  );
}

/**
 * What an edition added to the ledger, taken back out of what is served. So anybody can check the
 * hash of a downloaded edition without the server, and nothing in the ledger is out of the reader's
 * sight.
 */
export function ledgerInContent(content: EditionContent): EditionLedger {
  return {
    pilotId: content.pilotId,
    seriesYear: content.seriesYear,
    seq: content.seq,
    from: content.from,
    to: content.to,
    cutoffDay: content.cutoffDay,
    releasedOn: content.releasedOn,
    parameters: {
      ...content.parameters,
      series: content.totals.map(({ series }) => series),
      tables: content.tables.map(({ id, series, multiple, rows }) => ({
        id,
        series,
        multiple,
        categories: rows.map(({ category, label }) => ({ code: category, label })),
      })),
      explanation: content.explanation,
    },
    gates: content.gates,
    totals: addedTotals(content),
    cells: addedCells(content),
    exact: content.exact,
    notes: content.notes,
  };
}

/** Whether what is served is what was hashed when the edition was released. */
export function isUnaltered(content: EditionContent): boolean {
  return hashOf(content.prevHash, ledgerInContent(content)) === content.hash;
}

/**
 * An edition with everything the program makes of it for the workgroup, as it would be served: the
 * files, and the five results with theirs. Results are left out for an edition that does not hold the
 * settings they are computed with.
 */
export function servedWith(content: EditionContent): ServedEdition {
  const measures = workedOutMeasures(content);
  return {
    content,
    files: {
      totals: totalsCsv(content),
      tables: new Map(content.tables.map((table) => [table.id, tableCsv(content, table)])),
    },
    ...(measures !== null && {
      measures,
      measureFiles: new Map(measures.map((result) => [result.id, measureCsv(result)])),
    }),
  };
}
