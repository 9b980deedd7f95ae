import { CheckStopped } from './gate.ts';
import type { CheckWatch, Gate, GateReport, GateVerdict } from './gate.ts';
import type { History } from './history.ts';
import type { ReleaseParameters } from './parameters.ts';
import { isSameCell } from './statements.ts';
import type { CellKey, Proposal } from './statements.ts';

/** What a proposal has to pass, and with what. */
export type GatePassage = {
  readonly gates: readonly Gate[];
  readonly proposal: Proposal;
  readonly history: History;
  readonly parameters: ReleaseParameters;
  /** The keyed order in which categories give way. */
  readonly rank: (cell: CellKey) => string;
  /** Longest time one check may take, in milliseconds. */
  readonly timeLimit: number;
  /** Whoever waits for it; without one it cannot be stopped. */
  readonly watch?: CheckWatch;
};

/** A proposal that passed, or what is left of it. */
export type GatesPassed = {
  readonly proposal: Proposal;
  readonly reports: readonly GateReport[];
  readonly dropped: readonly CellKey[];
  /** The gate that failed, with the reason for the log; null when all did their work. */
  readonly failure: { readonly gate: Gate; readonly reason: string } | null;
};

/** Thrown when a gate finds the totals or the past broken: a fault of ours, nothing is released. */
export class EditionRefused extends Error {
  constructor(gate: Gate, reason: string) {
    super(`gate ${gate.id} refuses the edition: ${reason}`);
    this.name = 'EditionRefused';
  }
}

type Refusing = { readonly gate: Gate; readonly cells: readonly CellKey[] };
type Round =
  | { readonly outcome: 'passed'; readonly reports: readonly GateReport[] }
  | ({ readonly outcome: 'refused' } & Refusing)
  | { readonly outcome: 'failed'; readonly gate: Gate; readonly reason: string };

const ignoreProgress = (): void => undefined;

/**
 * One check with its time limit. A gate that throws or is late counts as one that saw everything
 * broken, and one that is late is told to stop.
 * @throws CheckStopped when whoever waits for it stopped it: that is no verdict.
 */
async function ask(gate: Gate, proposal: Proposal, passage: GatePassage): Promise<GateVerdict> {
  const { history, parameters, timeLimit, watch } = passage;
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), timeLimit);
  const signal = AbortSignal.any([late.signal, ...(watch === undefined ? [] : [watch.signal])]);
  const ended = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('took too long')), { once: true });
  });
  ended.catch(() => undefined);
  try {
    if (watch?.signal.aborted) throw new CheckStopped();
    const check = gate.check(proposal, history, parameters, {
      onProgress: watch?.onProgress ?? ignoreProgress,
      signal,
    });
    return await Promise.race([check, ended]);
  } catch (error) {
    if (watch?.signal.aborted) throw new CheckStopped();
    const reason = error instanceof Error ? error.message : 'threw';
    return { ok: false, drop: 'all-tables', reason };
  } finally {
    clearTimeout(timer);
  }
}

function without(proposal: Proposal, cell: CellKey): Proposal {
  return { ...proposal, cells: proposal.cells.filter((other) => !isSameCell(other, cell)) };
}

/** All gates once, in order, stopping at the first that is not satisfied. */
async function round(proposal: Proposal, passage: GatePassage): Promise<Round> {
  const reports: GateReport[] = [];
  for (const gate of passage.gates) {
    const verdict = await ask(gate, proposal, passage);
    if (!verdict.ok) {
      const { drop, reason } = verdict;
      if (drop === 'edition') throw new EditionRefused(gate, reason);
      if (drop === 'all-tables') return { outcome: 'failed', gate, reason };
      const cells = proposal.cells.filter((cell) => drop.some((key) => isSameCell(key, cell)));
      // A refusal that names nothing we could take out can never be satisfied.
      if (cells.length === 0) return { outcome: 'failed', gate, reason };
      return { outcome: 'refused', gate, cells };
    }
    reports.push({ id: gate.id, name: gate.name, outcome: 'passed', checked: verdict.checked });
  }
  return { outcome: 'passed', reports };
}

/**
 * The category that gives way: of the first table that is broken, the first in keyed order whose
 * leaving satisfies the gate for that table, otherwise the first in keyed order.
 */
async function givesWay(
  proposal: Proposal,
  { gate, cells }: Refusing,
  passage: GatePassage,
): Promise<CellKey | undefined> {
  const table = cells[0]?.table;
  const candidates = cells
    .filter((cell) => cell.table === table)
    .toSorted((one, other) => (passage.rank(one) < passage.rank(other) ? -1 : 1));
  if (candidates.length === 1) return candidates[0];
  for (const candidate of candidates) {
    const verdict = await ask(gate, without(proposal, candidate), passage);
    if (verdict.ok) return candidate;
    if (typeof verdict.drop === 'string') continue;
    if (!verdict.drop.some((key) => key.table === table)) return candidate;
  }
  return candidates[0];
}

/** Only the totals, checked by every gate that still works; the tables stay as they were. */
async function totalsOnly(
  passage: GatePassage,
  failure: { gate: Gate; reason: string },
): Promise<GatesPassed> {
  const { proposal, gates } = passage;
  const rest = { ...proposal, cells: [] };
  const reports: GateReport[] = [];
  for (const gate of gates) {
    const verdict = gate === failure.gate ? null : await ask(gate, rest, passage);
    if (verdict?.ok === false && verdict.drop === 'edition') {
      throw new EditionRefused(gate, verdict.reason);
    }
    reports.push({
      id: gate.id,
      name: gate.name,
      outcome: verdict?.ok === true ? 'passed' : 'failed',
      checked: verdict?.ok === true ? verdict.checked : 0,
    });
  }
  return { proposal: rest, reports, dropped: proposal.cells, failure };
}

/**
 * Leads a proposal through the gates. What a gate refuses is taken out one category at a time, in
 * keyed order, and everything is checked again until nothing is broken. A gate that throws, takes
 * too long or gives up leaves the totals only (fail closed).
 * @throws EditionRefused when a gate finds the totals or the past broken; CheckStopped when whoever
 * waits for it stopped it.
 */
export async function passGates(passage: GatePassage): Promise<GatesPassed> {
  const dropped: CellKey[] = [];
  let proposal = passage.proposal;
  for (;;) {
    const result = await round(proposal, passage);
    if (result.outcome === 'passed') {
      return { proposal, reports: result.reports, dropped, failure: null };
    }
    if (result.outcome === 'failed') return totalsOnly(passage, result);
    const cell = await givesWay(proposal, result, passage);
    if (cell === undefined) return totalsOnly(passage, { gate: result.gate, reason: 'gave up' });
    dropped.push(cell);
    proposal = without(proposal, cell);
  }
}
