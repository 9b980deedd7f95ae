import type { LedgerRows } from '../../db/queries/ledger.ts';
import { dayInAmsterdam } from '../clock.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { TableId } from '../measures/series.ts';
import type { ExactId, TotalsSeries } from '../measures/source.ts';
import type { ChainedEdition } from '../publication/edition-ledger.ts';
import type { GateReport } from '../publication/gate.ts';
import type { ReleaseParameters } from '../publication/parameters.ts';

/** What the database holds of an edition beside what the workgroup may read. */
export type EditionRecord = {
  readonly id: string;
  /** ISO instants, UTC. */
  readonly cutoffAt: string;
  readonly releasedAt: string;
  readonly releasedBy: string;
};

/** The rows of an edition as they are stored. */
export function rowsOf(edition: ChainedEdition, record: EditionRecord): LedgerRows {
  const editionId = record.id;
  return {
    edition: {
      ...record,
      pilotId: edition.pilotId,
      seriesYear: edition.seriesYear,
      seq: edition.seq,
      monthFrom: edition.from,
      monthTo: edition.to,
      parameters: JSON.stringify(edition.parameters),
      gates: JSON.stringify(edition.gates),
      prevHash: edition.prevHash,
      hash: edition.hash,
    },
    totals: edition.totals.map(({ series, from, to, n }) => ({
      editionId,
      series,
      monthFrom: from,
      monthTo: to,
      n,
    })),
    cells: edition.cells.map(({ table, category, from, to, n, cumulative }) => ({
      editionId,
      tableId: table,
      category,
      monthFrom: from,
      monthTo: to,
      n,
      cumulative,
    })),
    exact: edition.exact.map(({ measure, category, from, to, value, source, asOfDay }) => ({
      editionId,
      measure,
      category,
      monthFrom: from,
      monthTo: to,
      value,
      source,
      asOfDay,
    })),
    notes: edition.notes.map(({ result, text }) => ({ editionId, result, text })),
  };
}

/** An edition from its rows. The rows were written by `rowsOf`; the hash tells when they were altered. */
export function editionFrom({ edition, totals, cells, exact, notes }: LedgerRows): ChainedEdition {
  const parameters: ReleaseParameters = JSON.parse(edition.parameters);
  const gates: readonly GateReport[] = JSON.parse(edition.gates);
  return {
    pilotId: edition.pilotId,
    seriesYear: edition.seriesYear,
    seq: edition.seq,
    from: edition.monthFrom,
    to: edition.monthTo,
    cutoffDay: dayInAmsterdam(edition.cutoffAt),
    releasedOn: dayInAmsterdam(edition.releasedAt),
    parameters,
    gates,
    totals: totals.map(({ series, monthFrom, monthTo, n }) => ({
      series: series as TotalsSeries,
      from: monthFrom,
      to: monthTo,
      n,
    })),
    cells: cells.map(({ tableId, category, monthFrom, monthTo, n, cumulative }) => ({
      table: tableId as TableId,
      category,
      from: monthFrom,
      to: monthTo,
      n,
      cumulative,
    })),
    exact: exact.map(({ measure, category, monthFrom, monthTo, value, source, asOfDay }) => ({
      measure: measure as ExactId,
      category,
      from: monthFrom,
      to: monthTo,
      value,
      source,
      asOfDay,
    })),
    notes: notes.map(({ result, text }) => ({ result: result as ResultId, text })),
    prevHash: edition.prevHash,
    hash: edition.hash,
  };
}
