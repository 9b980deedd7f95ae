import type { Kysely } from 'kysely';
import type { Db } from '../../db/open.ts';
import { ledgerThrough } from '../../db/queries/ledger.ts';
import { areasOf, findPilot } from '../../db/queries/pilots.ts';
import type { MonthClose } from '../../db/queries/publication-units.ts';
import type { Tables } from '../../db/tables.ts';
import type { Clock } from '../clock.ts';
import { addMonths, firstDay, lastDay, monthOf } from '../domain/calendar.ts';
import type { Month } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Logger } from '../log.ts';
import { categoriesFor } from '../measures/categories.ts';
import type { Counts } from '../publication/counts.ts';
import type { ChainedEdition } from '../publication/edition-ledger.ts';
import { CheckStopped } from '../publication/gate.ts';
import type { CheckWatch, Gate } from '../publication/gate.ts';
import { historyOf, seriesIn } from '../publication/history.ts';
import type { History } from '../publication/history.ts';
import { keyedLottery, keyIdOf } from '../publication/lottery.ts';
import {
  explanationOf,
  publishedSeries,
  publishedTables,
  releaseEngine,
} from '../publication/parameters.ts';
import type { EditionReference, ReleaseParameters } from '../publication/parameters.ts';
import { passGates } from '../publication/pass-gates.ts';
import type { GatesPassed } from '../publication/pass-gates.ts';
import { planRelease } from '../publication/plan-release.ts';
import type { Waiting } from '../publication/plan-table.ts';
import { gateTimeLimit } from '../publication/release-gates.ts';
import { dueEdition } from '../publication/series-year.ts';
import type { DueEdition } from '../publication/series-year.ts';
import { isSameCell } from '../publication/statements.ts';
import type { ExactStatement } from '../publication/statements.ts';
import { countMonthClose } from './count-month-close.ts';
import { exactFigures } from './exact-figures.ts';
import { editionFrom } from './ledger-rows.ts';
import { releaseRefusal } from './release-refusal.ts';

/** What making an edition takes. */
export type EditionDesk = {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Logger;
  /** The checks every edition passes, in order. */
  readonly gates: readonly Gate[];
  /** The pilot's secret key for the lottery. */
  readonly lotteryKey: (pilotId: string) => Uint8Array;
  /** How the lottery of a month is drawn; without it with the pilot's key (`keyedLottery`). */
  readonly lottery?: typeof keyedLottery;
};

/** An edition as it would be released now; nothing of it is stored yet. */
export type ProposedEdition = {
  readonly due: DueEdition;
  readonly close: MonthClose;
  /** What was published before in the series-year. */
  readonly history: History;
  readonly parameters: ReleaseParameters;
  readonly passed: GatesPassed;
  /** Every category that is not updated, with the reason. */
  readonly waiting: readonly Waiting[];
  readonly exact: readonly ExactStatement[];
  /** The edition before, or null for the first. */
  readonly last: ChainedEdition | null;
};

/** Everything a release is planned from, of one moment. */
export type MonthSnapshot = {
  readonly due: DueEdition;
  readonly close: MonthClose;
  readonly history: History;
  readonly parameters: ReleaseParameters;
  readonly counts: Counts;
  readonly exact: readonly ExactStatement[];
  readonly last: ChainedEdition | null;
};

type PilotRow = NonNullable<Awaited<ReturnType<typeof findPilot>>>;

/**
 * What the edition is made with. Within a series-year the categories and the norm stay those of its
 * first edition, and a batch size never goes down.
 */
export async function parametersFor(
  trx: Kysely<Tables>,
  pilot: PilotRow,
  { due, last, keyId }: { due: DueEdition; last: ChainedEdition | null; keyId: string },
): Promise<ReleaseParameters> {
  const before = last?.parameters;
  const batchSize = Math.max(pilot.batchSize, before?.batchSize ?? 0);
  const experienceBatchSize = Math.max(pilot.experienceBatchSize, before?.experienceBatchSize ?? 0);
  const areas = await areasOf(trx, pilot.id);
  const reference: EditionReference = {
    budgetCents: pilot.budgetCents,
    markNormPercent: pilot.markNormPercent,
    areas: areas.map(({ code, population }) => ({ code, population })),
  };
  const common = {
    engine: releaseEngine,
    batchSize,
    experienceBatchSize,
    keyId,
    reference,
    explanation: explanationOf(batchSize, null, experienceBatchSize),
  };
  if (before !== undefined && !due.startsSeriesYear) {
    const { responseNormDays, series, tables } = before;
    return { ...common, responseNormDays, series, tables };
  }
  return {
    ...common,
    responseNormDays: pilot.responseNormDays,
    series: publishedSeries,
    tables: publishedTables(
      categoriesFor(
        areas.filter(({ validTo }) => validTo === null || validTo >= firstDay(due.from)),
      ),
    ),
  };
}

/** The months of the edition's series-year that were published before, and where it started. */
export function seriesYearOf(
  editions: readonly ChainedEdition[],
  due: DueEdition,
): { firstMonth: Month; history: History } {
  const inYear = editions.filter(({ seriesYear }) => seriesYear === due.seriesYear);
  const firstMonth = inYear[0]?.from ?? due.from;
  const history = historyOf(firstMonth, inYear);
  const carriesOver = editions.length > inYear.length;
  return { firstMonth, history: carriesOver ? { ...history, carriesOver } : history };
}

/**
 * Reads everything a release is planned from in one transaction, so that it is of one moment; null
 * when no month has ended since the last edition.
 * @param providerId counts instead only what this provider adds: what was in no edition before.
 * @throws Refusal 404 when the pilot does not exist.
 */
export async function monthSnapshot(
  desk: Pick<EditionDesk, 'db' | 'clock' | 'lotteryKey'>,
  pilotId: string,
  providerId: string | null = null,
): Promise<MonthSnapshot | null> {
  const keyId = keyIdOf(desk.lotteryKey(pilotId));
  const cutoffAt = desk.clock.now();
  const today = desk.clock.today();
  return desk.db.transaction().execute(async (trx) => {
    const pilot = await findPilot(trx, pilotId);
    if (pilot === undefined) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
    const editions = (await ledgerThrough(trx, pilotId, Number.MAX_SAFE_INTEGER)).map(editionFrom);
    const last = editions.at(-1) ?? null;
    const due = dueEdition(
      pilot,
      last === null ? null : { ...last, keyId: last.parameters.keyId },
      today,
      keyId,
    );
    if (due === null) return null;
    const parameters = await parametersFor(trx, pilot, { due, last, keyId });
    const { firstMonth, history } = seriesYearOf(editions, due);
    const close: MonthClose = {
      pilotId,
      seriesFrom: firstMonth,
      month: due.to,
      lastDay: lastDay(due.to),
      cutoffAt,
    };
    const next = addMonths(due.to, 1);
    const counts = await countMonthClose(trx, {
      // Nothing counted in a month that is still to come, so from then on leaves only what is new.
      close: providerId === null ? close : { ...close, seriesFrom: next, providerId },
      tables: parameters.tables,
      responseNormDays: parameters.responseNormDays,
      workloadFrom: {
        contacts: seriesIn(history, 'contacts').openFrom,
        questions: seriesIn(history, 'questions').openFrom,
        'turned-away': seriesIn(history, 'turned-away').openFrom,
      },
    });
    const exact = await exactFigures(trx, close, monthOf(pilot.startDay));
    return { due, close, history, parameters, counts, exact, last };
  });
}

/**
 * The edition that is due, planned and led through the gates; null when no month has ended since the
 * last one. Reads in one short transaction and computes outside it, because a gate may take long and
 * the server must go on answering. Stores nothing.
 * @param watch whoever waits for it.
 * @throws Refusal 404 when the pilot does not exist, 409 when whoever waits stopped it; EditionRefused
 * when a gate refuses everything.
 */
export async function proposeEdition(
  desk: EditionDesk,
  pilotId: string,
  watch?: CheckWatch,
): Promise<ProposedEdition | null> {
  const key = desk.lotteryKey(pilotId);
  const taken = await monthSnapshot(desk, pilotId);
  if (taken === null) return null;
  const { due, close, history, parameters, counts, exact, last } = taken;
  const lottery = (desk.lottery ?? keyedLottery)(key, due.to);
  const plan = planRelease({ ...due, history, counts, parameters, lottery });
  const passed = await passGates({
    gates: desk.gates,
    proposal: plan.proposal,
    history,
    parameters,
    rank: lottery.rank,
    timeLimit: gateTimeLimit,
    ...(watch && { watch }),
  }).catch((error: unknown) => {
    throw error instanceof CheckStopped ? releaseRefusal('stopped') : error;
  });
  const { failure, dropped } = passed;
  if (failure !== null) {
    desk.log.error({ gate: failure.gate.id, reason: failure.reason, pilotId }, 'gate failed');
  }
  const refused: Waiting[] = plan.proposal.cells
    .filter((cell) => dropped.some((gone) => isSameCell(gone, cell)))
    .map(({ table, category, n }) => ({ table, category, reason: 'gate', batch: n }));
  return {
    due,
    close,
    history,
    parameters: {
      ...parameters,
      explanation: explanationOf(
        parameters.batchSize,
        failure?.gate.name ?? null,
        parameters.experienceBatchSize,
      ),
    },
    passed,
    waiting: [...plan.waiting, ...refused],
    exact,
    last,
  };
}
