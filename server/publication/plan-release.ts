import type { Month } from '../domain/calendar.ts';
import type { Counts } from './counts.ts';
import { cellIn, seriesIn } from './history.ts';
import type { History } from './history.ts';
import type { Lottery } from './lottery.ts';
import { batchSizeOf } from './parameters.ts';
import type { PublishedTable, ReleaseParameters } from './parameters.ts';
import { planTable } from './plan-table.ts';
import type { TablePlan, Waiting } from './plan-table.ts';
import { planTotals } from './plan-totals.ts';
import type { Proposal, TotalStatement } from './statements.ts';

/** What a release is planned from. */
export type PlanInput = {
  /** The months the edition closes. */
  readonly from: Month;
  readonly to: Month;
  readonly history: History;
  readonly counts: Counts;
  readonly parameters: ReleaseParameters;
  readonly lottery: Lottery;
};

/** What would be released, and what waits with the reason why. */
export type Plan = { readonly proposal: Proposal; readonly waiting: readonly Waiting[] };

/** A table whose series has no new total: nothing in it can move. */
function heldBack(table: PublishedTable, { history, counts }: PlanInput): TablePlan {
  return {
    cells: [],
    waiting: table.categories.map(({ code }) => ({
      table: table.id,
      category: code,
      reason: 'no-total',
      batch:
        (counts.tables[table.id].get(code) ?? 0) -
        cellIn(history, { table: table.id, category: code }).n,
    })),
  };
}

function planOf(
  table: PublishedTable,
  totals: readonly TotalStatement[],
  input: PlanInput,
): TablePlan {
  const { history, counts, parameters, lottery, to } = input;
  const total = totals.find(({ series }) => series === table.series);
  if (total === undefined || total.n === null) return heldBack(table, input);
  const run = { from: total.from, to: total.to, n: total.n };
  return planTable({
    table,
    to,
    history,
    counts: counts.tables[table.id],
    runs: [...seriesIn(history, table.series).runs, run],
    batchSize: batchSizeOf(parameters, table.series),
    lottery,
  });
}

/**
 * Plans the release at a month close ("vrijgave per vijf"): first the totals, then per table the
 * categories that can be updated. Pure: the same counts, history and key give the same plan. What it
 * gives still has to pass the gates.
 */
export function planRelease(input: PlanInput): Plan {
  const { from, to, history, counts, parameters } = input;
  const totals = planTotals(to, history, counts, parameters);
  const tables = parameters.tables.map((table) => planOf(table, totals, input));
  return {
    proposal: { from, to, totals, cells: tables.flatMap(({ cells }) => cells) },
    waiting: tables.flatMap(({ waiting }) => waiting),
  };
}
