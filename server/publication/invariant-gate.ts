import { addMonths } from '../domain/calendar.ts';
import type { Month } from '../domain/calendar.ts';
import type { Step, TotalsSeries } from '../measures/source.ts';
import type { Gate, GateVerdict } from './gate.ts';
import type { History } from './history.ts';
import { caseBoundSeries, workloadSeries } from './parameters.ts';
import type { PublishedTable, ReleaseParameters } from './parameters.ts';
import type { CellStatement, Proposal } from './statements.ts';

// This file checks the work of the planner and therefore shares none of its code: it reads the
// history as plain values and works everything out a second time.

const leastFor = (parameters: ReleaseParameters, series: TotalsSeries): number =>
  series === 'experiences' ? parameters.experienceBatchSize : parameters.batchSize;

/** What is wrong with the totals, or null: a total that is too small, late, early or said twice. */
function brokenTotal(
  proposal: Proposal,
  history: History,
  parameters: ReleaseParameters,
): string | null {
  const seen = new Set<string>();
  const cases = proposal.totals.find(({ series }) => series === 'cases');
  for (const { series, from, to, n } of proposal.totals) {
    if (seen.has(series)) return `${series} has two totals`;
    seen.add(series);
    if (cases?.n === null && caseBoundSeries.includes(series)) return `${series} is ahead of cases`;
    if (to !== proposal.to) return `${series} does not end with the edition`;
    const last = history.series.get(series)?.runs.at(-1);
    const expected = last === undefined ? history.firstMonth : addMonths(last.to, 1);
    if (from !== expected || from > to) return `${series} does not follow on the total before`;
    if (n === null) continue;
    if (workloadSeries.some((id) => id === series)) {
      if (n <= 0 || n % 5 !== 0) return `${series} is not rounded to five`;
    } else if (n < leastFor(parameters, series)) {
      return `${series} is smaller than a batch`;
    }
  }
  return null;
}

/** All totals of a series as they would be known after this edition. */
function knownRuns(proposal: Proposal, history: History, series: TotalsSeries): readonly Step[] {
  const added = proposal.totals.find((total) => total.series === series);
  const runs = history.series.get(series)?.runs ?? [];
  if (added === undefined || added.n === null) return runs;
  return [...runs, { from: added.from, to: added.to, n: added.n }];
}

/** The sum of whole totals over exactly these months, or null when they do not fill them. */
function sumOver(runs: readonly Step[], from: Month, to: Month): number | null {
  const inside = runs.filter((run) => run.from >= from && run.to <= to);
  let next = from;
  for (const run of inside) {
    if (run.from !== next) return null;
    next = addMonths(run.to, 1);
  }
  return next === addMonths(to, 1) ? inside.reduce((sum, { n }) => sum + n, 0) : null;
}

/** Whether one batch follows on what was published and is large enough, within and without. */
function isBrokenCell(
  cell: CellStatement,
  runs: readonly Step[],
  history: History,
  least: number,
): boolean {
  const before = history.cells.get(`${cell.table}|${cell.category}`);
  const published = (before?.steps ?? []).reduce((sum, { n }) => sum + n, 0);
  const lastTo = before?.steps.at(-1)?.to;
  const from = lastTo === undefined ? history.firstMonth : addMonths(lastTo, 1);
  if (cell.from !== from || cell.to !== runs.at(-1)?.to) return true;
  if (cell.cumulative !== published + cell.n || cell.n < least) return true;
  const total = sumOver(runs, cell.from, cell.to);
  return total === null || total - cell.n < least;
}

/** Whether the rest of a single-choice table, which anybody can work out, is too small. */
function isBrokenRest(
  table: PublishedTable,
  cells: readonly CellStatement[],
  known: { runs: readonly Step[]; history: History; least: number },
): boolean {
  if (table.multiple) return false;
  const shown = table.categories.reduce((sum, { code }) => {
    const added = cells.find(({ category }) => category === code)?.n ?? 0;
    const steps = known.history.cells.get(`${table.id}|${code}`)?.steps ?? [];
    return sum + added + steps.reduce((before, { n }) => before + n, 0);
  }, 0);
  const rest = known.runs.reduce((sum, { n }) => sum + n, 0) - shown;
  const waiting = table.categories.length - cells.length;
  if (waiting === 0) return rest !== 0;
  return waiting < 2 || rest < known.least;
}

function check(proposal: Proposal, history: History, parameters: ReleaseParameters): GateVerdict {
  const broken = brokenTotal(proposal, history, parameters);
  if (broken !== null) return { ok: false, drop: 'edition', reason: broken };
  const drop: CellStatement[] = [];
  let checked = proposal.totals.length;
  for (const table of parameters.tables) {
    const cells = proposal.cells.filter((cell) => cell.table === table.id);
    if (cells.length === 0) continue;
    const runs = knownRuns(proposal, history, table.series);
    const least = leastFor(parameters, table.series);
    const categories = new Set(cells.map(({ category }) => category));
    const isKnown = ({ category }: CellStatement): boolean =>
      table.categories.some(({ code }) => code === category);
    const bad = cells.filter((cell) => !isKnown(cell) || isBrokenCell(cell, runs, history, least));
    checked += cells.length + 1;
    if (bad.length > 0) drop.push(...bad);
    else if (categories.size !== cells.length) drop.push(...cells);
    else if (isBrokenRest(table, cells, { runs, history, least })) drop.push(...cells);
  }
  const strangers = proposal.cells.filter(
    (cell) => !parameters.tables.some(({ id }) => id === cell.table),
  );
  drop.push(...strangers);
  if (drop.length === 0) return { ok: true, checked };
  return { ok: false, drop, reason: 'a batch or a rest breaks the rule of release in fives' };
}

/**
 * The first gate: works out again, apart from the planner, that every total and every batch is large
 * enough, that as many cases of the same months lie outside it, that runs of months follow on each
 * other, that nothing published before changes, and that the rest of a single-choice table may
 * stay behind.
 */
export const invariantGate: Gate = {
  id: 'batch-rule',
  name: 'De regel van vrijgave per vijf, onafhankelijk nagerekend',
  check,
};
