import type { Kysely } from 'kysely';
import { countPerMonth } from '../../db/queries/counts.ts';
import { ledgerThrough } from '../../db/queries/ledger.ts';
import { casesIn } from '../../db/queries/live-units.ts';
import { findPilot } from '../../db/queries/pilots.ts';
import type { Tables } from '../../db/tables.ts';
import type { Actor } from '../access/roles.ts';
import { addDays, lastDay, monthOf } from '../domain/calendar.ts';
import type { Day } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Counts } from '../publication/counts.ts';
import type { ChainedEdition } from '../publication/edition-ledger.ts';
import { historyOf, seriesIn } from '../publication/history.ts';
import type { History } from '../publication/history.ts';
import { keyIdOf } from '../publication/lottery.ts';
import type { ReleaseParameters } from '../publication/parameters.ts';
import { monthsGoneBy, restOfYear } from '../publication/planner/coming-closes.ts';
import type { RestOfYear } from '../publication/planner/coming-closes.ts';
import { countsFromLedger } from '../publication/planner/ledger-counts.ts';
import { onlyUnits } from '../publication/planner/merge-outlook.ts';
import { countMonthClose } from './count-month-close.ts';
import { editionFrom } from './ledger-rows.ts';
import { requireProvider } from './preview-edition.ts';
import { parametersFor, seriesYearOf } from './propose-edition.ts';
import type { EditionDesk } from './propose-edition.ts';
import { reachOf } from './record-reach.ts';

/**
 * What an outlook rests on. `records`: the provider is alone in the pilot and its own records are all
 * there is. `editions`: other providers take part, so nothing but what was published may be used.
 */
export type OutlookBasis = {
  readonly basis: 'records' | 'editions';
  readonly parameters: ReleaseParameters;
  readonly history: History;
  /** Units counted in the series-year, and over the whole pilot. */
  readonly counts: Counts;
  readonly seen: Counts;
  /** What is left of the series-year; null when the pilot has no edition left. */
  readonly rest: RestOfYear | null;
  /** The last day that is counted; null: nothing yet. */
  readonly through: Day | null;
  /** Cases so far and over how many months; part months count for their part. */
  readonly soFar: { readonly cases: number; readonly months: number };
};

type PilotRow = NonNullable<Awaited<ReturnType<typeof findPilot>>>;

/** Everything counted within the series-year, or over the whole pilot, through a day. */
async function countedThrough(
  desk: EditionDesk & { trx: Kysely<Tables> },
  pilot: PilotRow,
  given: { seriesFrom: string; through: Day; parameters: ReleaseParameters },
): Promise<Counts> {
  const { seriesFrom, through, parameters } = given;
  const month = monthOf(through);
  return countMonthClose(desk.trx, {
    close: {
      pilotId: pilot.id,
      seriesFrom,
      month,
      lastDay: through,
      cutoffAt: desk.clock.now(),
    },
    tables: parameters.tables,
    responseNormDays: parameters.responseNormDays,
    workloadFrom: { contacts: month, questions: month, 'turned-away': month },
  });
}

async function fromRecords(
  desk: EditionDesk & { trx: Kysely<Tables> },
  pilot: PilotRow,
  given: { history: History; through: Day; parameters: ReleaseParameters },
): Promise<Pick<OutlookBasis, 'counts' | 'seen' | 'soFar'>> {
  const firstMonth = monthOf(pilot.startDay);
  const { history } = given;
  const counts = await countedThrough(desk, pilot, { ...given, seriesFrom: history.firstMonth });
  const seen =
    history.firstMonth === firstMonth
      ? counts
      : await countedThrough(desk, pilot, { ...given, seriesFrom: firstMonth });
  const soFar = { cases: seen.totals.cases, months: monthsGoneBy(pilot, given.through) };
  return { counts, seen, soFar };
}

/** Cases of the whole pilot as published; before the first edition those of the own provider. */
async function casesSoFar(
  trx: Kysely<Tables>,
  actor: Actor,
  given: { pilot: PilotRow; editions: readonly ChainedEdition[]; today: Day },
): Promise<OutlookBasis['soFar']> {
  const { pilot, editions, today } = given;
  const last = editions.at(-1);
  const published = editions
    .flatMap(({ totals }) => totals)
    .reduce((sum, { series, n }) => (series === 'cases' ? sum + (n ?? 0) : sum), 0);
  if (last !== undefined && published > 0) {
    return { cases: published, months: monthsGoneBy(pilot, lastDay(last.to)) };
  }
  const own = await countPerMonth(trx, casesIn(trx, reachOf(actor)));
  return { cases: own.reduce((sum, { n }) => sum + n, 0), months: monthsGoneBy(pilot, today) };
}

/**
 * Reads what an outlook rests on, in one transaction so that it is of one moment.
 * @throws Refusal 403 for anybody but a coordinator of a provider in the pilot.
 */
export async function outlookBasis(desk: EditionDesk, actor: Actor): Promise<OutlookBasis> {
  const isAlone = (await requireProvider(desk, actor)) === 1;
  const keyId = keyIdOf(desk.lotteryKey(actor.pilotId));
  const today = desk.clock.today();
  return desk.db.transaction().execute(async (trx) => {
    const pilot = await findPilot(trx, actor.pilotId);
    if (pilot === undefined) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
    const editions = (await ledgerThrough(trx, pilot.id, Number.MAX_SAFE_INTEGER)).map(editionFrom);
    const last = editions.at(-1) ?? null;
    const lastRow = last === null ? null : { ...last, keyId: last.parameters.keyId };
    const published = last === null ? addDays(pilot.startDay, -1) : lastDay(last.to);
    const rest = restOfYear(pilot, lastRow, {
      today,
      keyId,
      countedThrough: isAlone ? null : published,
    });
    const next = rest?.next ?? null;
    const parameters = onlyUnits(
      next === null && last !== null
        ? last.parameters
        : await parametersFor(trx, pilot, { due: next ?? firstEdition(pilot), last, keyId }),
    );
    const { history } = next === null ? yearOfLast(editions, pilot) : seriesYearOf(editions, next);
    const common = { parameters, history, rest };
    if (isAlone) {
      const through = rest?.through ?? published;
      const read = await fromRecords({ ...desk, trx }, pilot, { parameters, history, through });
      return { ...common, ...read, basis: 'records', through };
    }
    const counts = countsFromLedger(parameters, history);
    const year = last === null ? history : yearOfLast(editions, pilot).history;
    const seen = seriesIn(history, 'cases').total > 0 ? counts : countsFromLedger(parameters, year);
    const soFar = await casesSoFar(trx, actor, { pilot, editions, today });
    return { ...common, counts, seen, soFar, basis: 'editions', through: last && published };
  });
}

/** A pilot of which no month lies ahead and no edition behind has nothing to plan; its tables still do. */
function firstEdition(pilot: PilotRow): RestOfYear['next'] {
  const month = monthOf(pilot.startDay);
  return { seq: 1, from: month, to: month, seriesYear: 1, startsSeriesYear: true };
}

/** What was published in the series-year of the last edition. */
function yearOfLast(
  editions: readonly ChainedEdition[],
  pilot: PilotRow,
): ReturnType<typeof seriesYearOf> {
  const last = editions.at(-1);
  const firstMonth = monthOf(pilot.startDay);
  if (last === undefined) return { firstMonth, history: historyOf(firstMonth, []) };
  return seriesYearOf(editions, { ...last, startsSeriesYear: false });
}
