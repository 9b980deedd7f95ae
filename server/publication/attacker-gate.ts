import type { Month } from '../domain/calendar.ts';
import { numberInWords } from '../measures/figure.ts';
import type { Attacker, Finding } from './attacker/attacker.ts';
import type { Claim } from './attacker/claims.ts';
import { claimsOf } from './attacker/claims-of-ledger.ts';
import type { QuestionTotal } from './attacker/series-links.ts';
import { CheckStopped } from './gate.ts';
import type { CheckProgress, CheckWatch, Gate, GateVerdict } from './gate.ts';
import type { History } from './history.ts';
import type { ReleaseParameters } from './parameters.ts';
import type { Proposal } from './statements.ts';

/** What one check of the gate is about; plain values, so that it can be handed to a worker thread. */
export type AttackRequest = {
  readonly proposal: Proposal;
  readonly history: History;
  readonly parameters: ReleaseParameters;
};

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

const questionStep = 5;

/**
 * The rounded totals of questions as ranges: of this edition, and all before.
 * @param totals of any series.
 */
export function questionTotals(
  totals: readonly {
    readonly series: string;
    readonly from: Month;
    readonly to: Month;
    readonly n: number | null;
  }[],
): readonly QuestionTotal[] {
  return totals.flatMap(({ series, from, to, n }): QuestionTotal[] => {
    if (series !== 'questions' || n === null) return [];
    const most = n + Math.floor(questionStep / 2);
    return [{ from, to, least: Math.max(0, n - Math.floor(questionStep / 2)), most }];
  });
}

/** Tables in which something is broken; all cells of the proposal in them take part in it. */
function refusal(findings: readonly Finding[], proposal: Proposal): GateVerdict {
  const tables = new Set(findings.flatMap((finding) => finding.tables));
  const drop = proposal.cells.filter(({ table }) => tables.has(table));
  const kinds = [...new Set(findings.map(({ kind }) => kind))].join(', ');
  const count = numberInWords(findings.length);
  return { ok: false, drop, reason: `the attacker finds ${count} targets: ${kinds}` };
}

const isSameTarget = (one: Finding, other: Finding): boolean =>
  one.tables[0] === other.tables[0] &&
  one.categories[0] === other.categories[0] &&
  one.from === other.from &&
  one.to === other.to;

/**
 * One check: adds the proposal to everything said before and attacks every table it moves, and every
 * crossing with one. A table that is not moved only gets more months of which nothing is known, and
 * that makes no interval narrower.
 */
export async function answerAttack(
  attacker: Attacker,
  { proposal, history, parameters }: AttackRequest,
  onProgress?: (progress: CheckProgress) => void,
): Promise<GateVerdict> {
  const before = claimsOfHistory(history, parameters);
  const common = {
    firstMonth: history.firstMonth,
    carriesOver: history.carriesOver === true,
    questions: questionTotals([
      ...(history.series.get('questions')?.runs ?? []).map((run) => ({
        series: 'questions',
        ...run,
      })),
      ...proposal.totals,
    ]),
    parameters,
  };
  const { findings, targets, crossings } = await attacker.attack({
    ...common,
    claims: [...before, ...claimsOf(proposal, parameters)],
    only: [...new Set(proposal.cells.map(({ table }) => table))],
    ...(onProgress && { onProgress: (done: number, of: number) => onProgress({ done, of }) }),
  });
  if (findings.length === 0) return { ok: true, checked: targets + crossings };
  if (findings.some(({ kind }) => kind !== 'linked')) return refusal(findings, proposal);
  // What totals of two series betray together cannot be mended by leaving out a category.
  const totalsOnly = await attacker.attack({
    ...common,
    claims: [...before, ...claimsOf({ ...proposal, cells: [] }, parameters)],
    only: [],
  });
  const mendable = findings.filter(
    (finding) => !totalsOnly.findings.some((other) => isSameTarget(finding, other)),
  );
  return mendable.length > 0
    ? refusal(mendable, proposal)
    : { ok: true, checked: targets + crossings };
}

/** How a check is carried out: in this thread, or in another. */
export type AttackRunner = (request: AttackRequest, watch?: CheckWatch) => Promise<GateVerdict>;

/** Tells whoever waits how far it is. @throws CheckStopped when they stopped it meanwhile. */
export function tell(watch: CheckWatch | undefined): (progress: CheckProgress) => void {
  return (progress) => {
    watch?.onProgress(progress);
    if (watch?.signal.aborted) throw new CheckStopped();
  };
}

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
    check: (proposal, history, parameters, watch) => run({ proposal, history, parameters }, watch),
  };
}
