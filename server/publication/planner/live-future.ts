import type { Month } from '../../domain/calendar.ts';
import { monthsApart } from '../../domain/edition-coverage.ts';
import { seriesIds } from '../../measures/series.ts';
import type { SeriesId, TableId } from '../../measures/series.ts';
import type { Counts } from '../counts.ts';
import { cellId, cellIn, historyWith } from '../history.ts';
import type { History } from '../history.ts';
import type { Lottery } from '../lottery.ts';
import type { ReleaseParameters } from '../parameters.ts';
import { planRelease } from '../plan-release.ts';
import type { CellStatement, Proposal } from '../statements.ts';
import type { Expectation } from './expectation.ts';
import { poisson, seededNumbers } from './seeded-numbers.ts';
import { makeUrn } from './urns.ts';
import type { Merge, Urn } from './urns.ts';

/** A release to come: the months it closes, and how many months of new units come before it. */
export type ComingClose = { readonly from: Month; readonly to: Month; readonly months: number };

/** Everything a future starts from. */
export type Start = {
  readonly parameters: ReleaseParameters;
  /** What is published in the series-year. */
  readonly history: History;
  /** What is counted in the series-year already. */
  readonly counts: Counts;
  readonly expectation: Expectation;
  /** The releases to come in the series-year, in order. */
  readonly closes: readonly ComingClose[];
  /** The lottery of a close; the same for the same future and month. */
  readonly lottery: (future: number, month: Month) => Lottery;
  readonly seed: string;
};

/** What one close of a future showed. */
export type CloseOutcome = {
  readonly shown: number;
  /** Sum over the shown categories: months behind, units not yet shown, and units there are. */
  readonly behind: number;
  readonly missing: number;
  readonly units: number;
};

/** One future: when each category is first shown, and what every close showed. */
export type Future = {
  /** By `cellId`: the place of the close (0 is the first to come); absent when never in this future. */
  readonly firstShown: ReadonlyMap<string, number>;
  readonly closes: readonly CloseOutcome[];
  readonly proposals: readonly Proposal[];
  /** Units per category at the end. */
  readonly end: Counts;
};

/** Two categories of one table counted as one in a future; that table has the one category less. */
export type MergedTable = Merge & { readonly table: TableId };

/** Draws the units of every series and table, one stream of numbers each, so that none shifts another. */
function drawer(start: Start, future: number, merged: MergedTable | null) {
  const { parameters, counts, expectation, seed } = start;
  const streamOf = (name: string) => seededNumbers(`${seed}|${future}|${name}`);
  const totals: { [series in SeriesId]: number } = { ...counts.totals };
  const arrivals = new Map(seriesIds.map((series) => [series, streamOf(series)]));
  const urns = new Map<TableId, { readonly series: SeriesId; readonly urn: Urn }>();
  for (const table of parameters.tables) {
    const { totals: seenTotals, tables } = expectation.seen;
    const urn = makeUrn({
      table,
      seen: { total: seenTotals[table.series], counts: tables[table.id] },
      start: counts.tables[table.id],
      next: streamOf(table.id),
      merge: merged?.table === table.id ? merged : null,
    });
    urns.set(table.id, { series: table.series, urn });
  }
  return (months: number): Counts => {
    for (const series of seriesIds) {
      const mean = expectation.casesPerMonth * expectation.perCase[series] * months;
      const next = arrivals.get(series);
      if (next === undefined || mean <= 0) continue;
      const added = poisson(next, mean);
      totals[series] += added;
      for (const entry of urns.values()) if (entry.series === series) entry.urn.draw(added);
    }
    const tables = Object.fromEntries([...urns].map(([id, { urn }]) => [id, urn.counts()]));
    return { totals, tables: tables as Counts['tables'], workload: counts.workload };
  };
}

/** The parameters in which two categories of a table are one, named after the first. */
export function parametersWithMerge(
  parameters: ReleaseParameters,
  merged: MergedTable | null,
): ReleaseParameters {
  const tables = parameters.tables.map((table) =>
    table.id === merged?.table
      ? { ...table, categories: table.categories.filter(({ code }) => code !== merged.other) }
      : table,
  );
  return { ...parameters, tables };
}

/** The last batch of every category that is shown: count and last month. */
type Shown = Map<string, CellStatement>;

/** What is shown at the start, by `cellId`. */
function shownAt({ history, parameters }: Start): Shown {
  const shown: Shown = new Map();
  for (const { id: table, categories } of parameters.tables) {
    for (const { code: category } of categories) {
      const { through, n } = cellIn(history, { table, category });
      if (through === null) continue;
      const cell = { table, category, from: through, to: through, n, cumulative: n };
      shown.set(cellId(cell), cell);
    }
  }
  return shown;
}

/** How much the workgroup sees after a close, against what there is. */
function outcomeOf(shown: Shown, counts: Counts, to: Month): CloseOutcome {
  const outcome = { shown: shown.size, behind: 0, missing: 0, units: 0 };
  for (const { table, category, to: through, cumulative } of shown.values()) {
    const there = counts.tables[table].get(category) ?? 0;
    outcome.behind += monthsApart(through, to);
    outcome.missing += Math.abs(there - cumulative);
    outcome.units += there;
  }
  return outcome;
}

/**
 * Lives through the releases to come with made-up units, planned by the very code that plans real
 * releases. The gates after the plan are not asked: the rule itself is what makes categories wait; what
 * the attacker takes out besides is rare.
 * @param future number of the future; the same number gives the same future.
 */
export function liveFuture(
  start: Start,
  future: number,
  merged: MergedTable | null = null,
): Future {
  const draw = drawer(start, future, merged);
  const parameters = parametersWithMerge(start.parameters, merged);
  const firstShown = new Map<string, number>();
  const closes: CloseOutcome[] = [];
  const proposals: Proposal[] = [];
  const shown = shownAt(start);
  let { history, counts } = start;
  for (const [place, { from, to, months }] of start.closes.entries()) {
    counts = draw(months);
    const lottery = start.lottery(future, to);
    const { proposal } = planRelease({ from, to, history, counts, parameters, lottery });
    history = historyWith(history, proposal);
    for (const cell of proposal.cells) {
      const id = cellId(cell);
      if (!firstShown.has(id)) firstShown.set(id, place);
      shown.set(id, cell);
    }
    closes.push(outcomeOf(shown, counts, to));
    proposals.push(proposal);
  }
  return { firstShown, closes, proposals, end: counts };
}
