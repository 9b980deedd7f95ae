import type { Attacker, Finding } from './attacker/attacker.ts';
import type { Claim } from './attacker/claims.ts';
import { claimsOf } from './attacker/claims-of-ledger.ts';
import type { Gate, GateVerdict } from './gate.ts';
import type { History } from './history.ts';
import type { ReleaseParameters } from './parameters.ts';
import type { Proposal } from './statements.ts';

/** What one check of the gate is about; plain values, so that it can be handed to a worker thread. */
export type AttackRequest = {
  readonly proposal: Proposal;
  readonly history: History;
  readonly parameters: ReleaseParameters;
};

/** How far a check is: questions answered, of how many. */
export type AttackProgress = { readonly done: number; readonly of: number };

/** Everything said before in the series-year. */
function claimsOfHistory(
  { series, cells }: History,
  parameters: ReleaseParameters,
): readonly Claim[] {
  const totals = [...series].flatMap(([id, { runs, small }]) => [
    ...runs.map((run) => ({ series: id, ...run })),
    ...small.map((run) => ({ series: id, ...run, n: null })),
  ]);
  const batches = parameters.tables.flatMap((table) =>
    table.categories.flatMap(({ code }) =>
      (cells.get(`${table.id}|${code}`)?.steps ?? []).map((step) => ({
        table: table.id,
        category: code,
        ...step,
        cumulative: step.n,
      })),
    ),
  );
  return claimsOf({ totals, cells: batches }, parameters);
}

/** Tables in which something is broken; all cells of the proposal in them take part in it. */
function refusal(findings: readonly Finding[], proposal: Proposal): GateVerdict {
  const tables = new Set(findings.flatMap((finding) => finding.tables));
  const drop = proposal.cells.filter(({ table }) => tables.has(table));
  const kinds = [...new Set(findings.map(({ kind }) => kind))].join(', ');
  return { ok: false, drop, reason: `the attacker finds ${findings.length} targets: ${kinds}` };
}

/**
 * One check: adds the proposal to everything said before and attacks every table it moves, and every
 * crossing with one. A table that is not moved only gets more months of which nothing is known, and
 * that makes no interval narrower.
 */
export async function answerAttack(
  attacker: Attacker,
  { proposal, history, parameters }: AttackRequest,
  onProgress?: (progress: AttackProgress) => void,
): Promise<GateVerdict> {
  const { findings, targets, crossings } = await attacker.attack({
    firstMonth: history.firstMonth,
    claims: [...claimsOfHistory(history, parameters), ...claimsOf(proposal, parameters)],
    parameters,
    only: [...new Set(proposal.cells.map(({ table }) => table))],
    ...(onProgress && { onProgress: (done: number, of: number) => onProgress({ done, of }) }),
  });
  if (findings.length > 0) return refusal(findings, proposal);
  return { ok: true, checked: targets + crossings };
}

/** How a check is carried out: in this thread, or in another. */
export type AttackRunner = (request: AttackRequest) => Promise<GateVerdict>;

/**
 * The third gate: an attacker who knows everything that was ever shown in this series-year, this
 * edition included, works out between which numbers every small group must lie: every category of
 * every table over every run of months, everybody else in those months, and every two categories of
 * two tables together. What can be narrowed down to fewer values than a batch is not released.
 * Source: the definition of a broken target in the publication rule of the product (lo < k and
 * hi − lo < k − 1), after Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
 */
export function attackerGate(run: AttackRunner): Gate {
  return {
    id: 'attacker',
    name: 'Een aanvaller die alles weet wat ooit is getoond',
    check: (proposal, history, parameters) => run({ proposal, history, parameters }),
  };
}
