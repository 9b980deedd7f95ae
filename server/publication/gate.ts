import type { History } from './history.ts';
import type { ReleaseParameters } from './parameters.ts';
import type { CellKey, Proposal } from './statements.ts';

/**
 * What a gate says of a proposal. When it is not good, `drop` names
 * - categories of which at least one has to go (all that take part in something broken),
 * - 'all-tables' when no table of this edition can be trusted: the totals go on alone,
 * - 'edition' when not even the totals can: nothing is released.
 * `reason` is for the log and the coordinator; it never becomes part of an edition, because a refusal
 * that depends on hidden counts tells something about them.
 */
export type GateVerdict =
  | {
      readonly ok: true;
      /** How many statements or targets were checked: computed from the proposal, never from hidden counts. */
      readonly checked: number;
    }
  | {
      readonly ok: false;
      readonly drop: readonly CellKey[] | 'all-tables' | 'edition';
      readonly reason: string;
    };

/** How far a check is: questions answered, of how many. */
export type CheckProgress = { readonly done: number; readonly of: number };

/** Whoever waits for a check: is told how far it is, and may stop it. */
export type CheckWatch = {
  readonly onProgress: (progress: CheckProgress) => void;
  readonly signal: AbortSignal;
};

/** Thrown when whoever waits for a check stopped it: nothing came of it. */
export class CheckStopped extends Error {
  constructor() {
    super('the check was stopped');
    this.name = 'CheckStopped';
  }
}

/**
 * A check that every edition must pass before it is stored. It sees only what the workgroup can see:
 * the proposal, what was published before and the public parameters.
 */
export type Gate = {
  readonly id: string;
  /** Plain Dutch name, as it stands in the edition. */
  readonly name: string;
  /**
   * May throw or take too long: then no table is updated (fail closed).
   * @param watch for a check that takes long; the short ones need not look at it.
   */
  check(
    proposal: Proposal,
    history: History,
    parameters: ReleaseParameters,
    watch?: CheckWatch,
  ): GateVerdict | Promise<GateVerdict>;
};

/** What an edition says of a gate it went through. */
export type GateReport = {
  readonly id: string;
  readonly name: string;
  readonly outcome: 'passed' | 'failed';
  /** Statements or targets checked in the edition as it is released; 0 when the gate failed. */
  readonly checked: number;
};
