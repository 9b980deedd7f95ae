import type { Day, Month } from '../domain/calendar.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { GateReport } from './gate.ts';
import type { ReleaseParameters } from './parameters.ts';
import type { CellStatement, ExactStatement, TotalStatement } from './statements.ts';

/** The coordinator's note with one result. */
export type EditionNote = { readonly result: ResultId; readonly text: string };

/**
 * One edition as the ledger holds it: what it added, and what it was made with. Everything here can
 * be read by the workgroup; who released it and at what second is not part of it.
 */
export type EditionLedger = {
  readonly pilotId: string;
  /** Counts series within a pilot: a new pilot year or a new lottery key starts the next. */
  readonly seriesYear: number;
  /** Number of the edition within the pilot, from 1. */
  readonly seq: number;
  /** The months the edition closes. */
  readonly from: Month;
  readonly to: Month;
  /** The day through which records were taken in, in the Netherlands. */
  readonly cutoffDay: Day;
  readonly releasedOn: Day;
  readonly parameters: ReleaseParameters;
  readonly gates: readonly GateReport[];
  readonly totals: readonly TotalStatement[];
  readonly cells: readonly CellStatement[];
  readonly exact: readonly ExactStatement[];
  readonly notes: readonly EditionNote[];
};

/** An edition with its place in the chain. */
export type ChainedEdition = EditionLedger & {
  /** Hash of the edition before; empty for the first. */
  readonly prevHash: string;
  readonly hash: string;
};
