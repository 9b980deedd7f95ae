import { insertEdition } from '../../db/queries/ledger.ts';
import { assignCountMonths } from '../../db/queries/publication-units.ts';
import { hashOf } from '../../server/publication/chain.ts';
import type { EditionLedger } from '../../server/publication/edition-ledger.ts';
import { historyOf, seriesIn } from '../../server/publication/history.ts';
import { keyedLottery } from '../../server/publication/lottery.ts';
import { batchSizeOf } from '../../server/publication/parameters.ts';
import { planRelease } from '../../server/publication/plan-release.ts';
import type { PlanInput } from '../../server/publication/plan-release.ts';
import type { CellStatement, Proposal } from '../../server/publication/statements.ts';
import { rowsOf } from '../../server/work/ledger-rows.ts';
import { monthSnapshot } from '../../server/work/propose-edition.ts';
import { ids, userIdOf } from '../arrange.ts';
import type { PilotWorld } from './scraped-pilot.ts';

// Releases that break a rule on purpose. They go around the deed, into the same ledger, and are read
// over the same routes: what comes out must be found by the attacker.

/** How a broken release is planned. */
export type BrokenPlan = (input: PlanInput) => Proposal;

/** Releases a month by another plan and without any gate. */
export function releaseBy(plan: BrokenPlan): (world: PilotWorld) => Promise<void> {
  return async ({ deps, db, clock }) => {
    const taken = await monthSnapshot(deps, ids.pilot);
    if (taken === null) throw new Error('nothing to release');
    const { due, close, history, parameters, counts, exact, last } = taken;
    const lottery = keyedLottery(deps.lotteryKey(ids.pilot), due.to);
    const { totals, cells } = plan({ ...due, history, counts, parameters, lottery });
    const edition: EditionLedger = {
      pilotId: ids.pilot,
      seriesYear: due.seriesYear,
      seq: due.seq,
      from: due.from,
      to: due.to,
      cutoffDay: clock.today(),
      releasedOn: clock.today(),
      parameters,
      gates: [],
      totals,
      cells,
      exact,
      notes: [],
    };
    const prevHash = last?.hash ?? '';
    const chained = { ...edition, prevHash, hash: hashOf(prevHash, edition) };
    const now = clock.now();
    const id = `00000000-0000-4000-8000-0000000090${String(due.seq).padStart(2, '0')}`;
    const record = { id, cutoffAt: now, releasedAt: now, releasedBy: userIdOf('coordinator') };
    await insertEdition(db, rowsOf(chained, record));
    await assignCountMonths(db, close);
  };
}

/** Every count that grew by a batch, whatever lies outside it. */
export const withoutComplement: BrokenPlan = (input) => {
  const { proposal } = planRelease(input);
  const { history, counts, parameters, to } = input;
  const cells = parameters.tables.flatMap(({ id, series, categories }): CellStatement[] => {
    const total = proposal.totals.find((statement) => statement.series === series)?.n ?? null;
    if (total === null) return [];
    const { runs, openFrom } = seriesIn(history, series);
    return categories.flatMap(({ code }): CellStatement[] => {
      const before = history.cells.get(`${id}|${code}`);
      const cumulative = counts.tables[id].get(code) ?? 0;
      const n = cumulative - (before?.n ?? 0);
      const last = before?.through ?? null;
      const from =
        last === null
          ? history.firstMonth
          : (runs.find((run) => run.from > last)?.from ?? openFrom);
      return n < batchSizeOf(parameters, series)
        ? []
        : [{ table: id, category: code, from, to, n, cumulative }];
    });
  });
  return { ...proposal, cells };
};

/** Every count as it is now, from the first month on, as if nothing had been said before. */
export const withThePastRevised: BrokenPlan = (input) =>
  planRelease({ ...input, history: historyOf(input.history.firstMonth, []) }).proposal;
