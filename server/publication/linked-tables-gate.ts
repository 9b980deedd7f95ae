import { addMonths } from '../domain/calendar.ts';
import type { Month } from '../domain/calendar.ts';
import type { Step } from '../measures/source.ts';
import type { Gate, GateVerdict } from './gate.ts';
import type { History } from './history.ts';
import { batchSizeOf } from './parameters.ts';
import type { ReleaseParameters } from './parameters.ts';
import type { CellStatement, Proposal } from './statements.ts';
import { tableLinks } from './table-links.ts';
import type { Part, TableLink } from './table-links.ts';

/** What would be known of one series: its totals, and the batches of its categories. */
type Known = {
  readonly runs: readonly Step[];
  readonly batches: (part: Part) => readonly Step[];
};

type Run = { readonly from: Month; readonly to: Month };

const sumWithin = (steps: readonly Step[], { from, to }: Run): number =>
  steps.reduce((sum, step) => (step.from >= from && step.to <= to ? sum + step.n : sum), 0);

function knownOf(history: History, cells: readonly CellStatement[], runs: readonly Step[]): Known {
  const batches = ({ table, category, isRest }: Part): readonly Step[] => {
    const before = history.cells.get(`${table}|${category}`)?.steps ?? [];
    const added = cells.filter((cell) => cell.table === table && cell.category === category);
    return [...before, ...added].map(({ from, to, n }) => ({
      from,
      to,
      n: isRest ? sumWithin(runs, { from, to }) - n : n,
    }));
  };
  return { runs, batches };
}

/** Every run of months that whole batches of each of these parts fill, with the sum over all parts. */
function commonRuns(parts: readonly Part[], known: Known): readonly Step[] {
  const filled = parts.map((part) => {
    const batches = known.batches(part);
    return batches.flatMap((first, start) => {
      let n = 0;
      return batches.slice(start).map((last) => {
        n += last.n;
        return { from: first.from, to: last.to, n };
      });
    });
  });
  const [first = [], ...others] = filled;
  return first.flatMap(({ from, to, n }) => {
    const sums = others.map((runs) => runs.find((run) => run.from === from && run.to === to)?.n);
    return sums.some((sum) => sum === undefined)
      ? []
      : [{ from, to, n: sums.reduce<number>((total, sum) => total + (sum ?? 0), n) }];
  });
}

/** The least number of units of a part that certainly lie in these months. */
function certainlyWithin(part: Part, run: Run, known: Known): number {
  return known.batches(part).reduce((sum, batch) => {
    if (batch.to < run.from || batch.from > run.to) return sum;
    const outside =
      sumWithin(known.runs, { from: batch.from, to: addMonths(run.from, -1) }) +
      sumWithin(known.runs, { from: addMonths(run.to, 1), to: batch.to });
    return sum + Math.max(0, batch.n - outside);
  }, 0);
}

/** Whether whole batches of a part fill exactly these months. */
const fillsExactly = (part: Part, { from, to }: Run, known: Known): boolean =>
  commonRuns([part], known).some((run) => run.from === from && run.to === to);

/**
 * The runs of months over which a link betrays a small number: the whole, less what certainly belongs
 * to the parts, is what is left for all the rest of those months together, and so may not be small.
 * Nothing left at all tells nothing when the parts fill the whole over the very same months.
 */
function betrayedRuns(link: TableLink, known: Known, least: number): readonly string[] {
  return commonRuns(link.whole, known)
    .filter((run) => {
      const left = link.parts.reduce(
        (rest, part) => rest - certainlyWithin(part, run, known),
        run.n,
      );
      const saysNothing =
        link.fills && left === 0 && link.parts.every((part) => fillsExactly(part, run, known));
      return left < least && !saysNothing;
    })
    .map(({ from, to }) => `${from}..${to}`);
}

/**
 * Cases with an objection that run ahead of the objections that are shown. A case with an objection
 * has one that was intended or filed, so as long as an edition can say of both that fewer than a batch
 * came, the cases with one may be no more than what is shown of both and a batch less one: otherwise
 * that edition, which has to say it, would tell how few such cases came.
 */
function aheadOfObjections(
  { cells, totals }: Proposal,
  history: History,
  parameters: ReleaseParameters,
): readonly CellStatement[] {
  const own = cells.filter(({ table }) => table === 'cases.objection');
  const yes = own.find(({ category }) => category === 'yes');
  if (yes === undefined) return [];
  const shown = (['objections-intended', 'objections-filed'] as const).reduce((sum, id) => {
    const added = totals.find(({ series }) => series === id)?.n ?? 0;
    return sum + added + (history.series.get(id)?.total ?? 0);
  }, 0);
  return yes.cumulative > shown + batchSizeOf(parameters, 'cases') - 1 ? own : [];
}

function check(proposal: Proposal, history: History, parameters: ReleaseParameters): GateVerdict {
  const betraying = new Set<CellStatement>(aheadOfObjections(proposal, history, parameters));
  let checked = 0;
  for (const link of tableLinks) {
    const all = [...link.whole, ...link.parts];
    const added = proposal.cells.filter((cell) =>
      all.some(({ table, category }) => cell.table === table && cell.category === category),
    );
    const series = parameters.tables.find(({ id }) => id === all[0]?.table)?.series;
    if (added.length === 0 || series === undefined) continue;
    checked += 1;
    const before = history.series.get(series)?.runs ?? [];
    const total = proposal.totals.find((statement) => statement.series === series);
    const runs =
      total === undefined || total.n === null
        ? before
        : [...before, { from: total.from, to: total.to, n: total.n }];
    const least = batchSizeOf(parameters, series);
    const already = betrayedRuns(link, knownOf(history, [], before), least);
    const now = betrayedRuns(link, knownOf(history, added, runs), least);
    if (now.some((run) => !already.includes(run))) added.forEach((cell) => betraying.add(cell));
  }
  if (betraying.size === 0) return { ok: true, checked };
  const drop = proposal.cells.filter((cell) => betraying.has(cell));
  return { ok: false, drop, reason: 'two tables side by side betray a small number' };
}

/**
 * The second gate: tables that say something about each other (an objection that was withdrawn and
 * whether the need was met; a barrier and its reasons) may not, laid side by side, leave fewer than
 * a batch for what is in between. Works with closed bounds; it sees every pair of such tables and
 * every run of months, but no chains of more than two tables.
 */
export const linkedTablesGate: Gate = {
  id: 'linked-tables',
  name: 'Tabellen die iets over elkaar zeggen, naast elkaar gelegd',
  check,
};
