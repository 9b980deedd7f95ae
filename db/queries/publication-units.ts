import type { Kysely, SelectQueryBuilder } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CountedUnits } from './counts.ts';

/** A query that gives the ids of rows of one table, to count within. */
export type Ids<Table extends keyof Tables> = SelectQueryBuilder<Tables, Table, { id: string }>;

/** The month close an edition is counted at. */
export type MonthClose = {
  readonly pilotId: string;
  /** First month of the series-year, yyyy-mm: what counted before is another series. */
  readonly seriesFrom: string;
  /** The month that is closed, and its last day. */
  readonly month: string;
  readonly lastDay: string;
  /** ISO instant, UTC: what was recorded later belongs to a later edition. */
  readonly cutoffAt: string;
  /** Only for counting what one provider has; an edition is always about all of them. */
  readonly providerId?: string;
};

/**
 * The rows each series consists of at a month close: those counted by an earlier edition of this
 * series-year, and those this edition would count for the first time. A row that no longer fits its
 * series (a case that was reopened, an objection of which the filing was a mistake) is left out, so
 * that the next batch settles it. Rows of all providers of the pilot unless the close names one; the
 * pilot's own indexes serve.
 */
export type SeriesUnits = {
  readonly cases: Ids<'supportCase'>;
  readonly closedCases: Ids<'supportCase'>;
  readonly objectionsIntended: Ids<'objection'>;
  readonly objectionsFiled: Ids<'objection'>;
  readonly dissatisfactions: Ids<'dissatisfaction'>;
  readonly experiences: Ids<'experience'>;
  readonly signals: Ids<'signal'>;
};

/** Signals count from the day the coordinator released their text. */
const releasedStatuses = ['released', 'answered', 'solved'] as const;

function caseUnits(db: Kysely<Tables>, close: MonthClose): Ids<'supportCase'> {
  return db
    .selectFrom('supportCase')
    .select('id')
    .where('pilotId', '=', close.pilotId)
    .$if(close.providerId !== undefined, (units) =>
      units.where('providerId', '=', close.providerId ?? ''),
    )
    .where((eb) =>
      eb.or([
        eb('countMonth', '>=', close.seriesFrom),
        eb.and([
          eb('countMonth', 'is', null),
          eb('openedDay', '<=', close.lastDay),
          eb('createdAt', '<=', close.cutoffAt),
        ]),
      ]),
    );
}

function closedCaseUnits(db: Kysely<Tables>, close: MonthClose): Ids<'supportCase'> {
  return db
    .selectFrom('supportCase')
    .select('id')
    .where('pilotId', '=', close.pilotId)
    .$if(close.providerId !== undefined, (units) =>
      units.where('providerId', '=', close.providerId ?? ''),
    )
    .where('closedDay', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('closedCountMonth', '>=', close.seriesFrom),
        eb.and([
          eb('closedCountMonth', 'is', null),
          eb('closedDay', '<=', close.lastDay),
          eb('createdAt', '<=', close.cutoffAt),
        ]),
      ]),
    );
}

function objectionUnits(
  db: Kysely<Tables>,
  close: MonthClose,
  column: { day: 'intendedDay' | 'filedDay'; month: 'intendedCountMonth' | 'filedCountMonth' },
): Ids<'objection'> {
  return db
    .selectFrom('objection')
    .select('id')
    .where('pilotId', '=', close.pilotId)
    .$if(close.providerId !== undefined, (units) =>
      units.where('providerId', '=', close.providerId ?? ''),
    )
    .where(column.day, 'is not', null)
    .where((eb) =>
      eb.or([
        eb(column.month, '>=', close.seriesFrom),
        eb.and([
          eb(column.month, 'is', null),
          eb(column.day, '<=', close.lastDay),
          eb('createdAt', '<=', close.cutoffAt),
        ]),
      ]),
    );
}

function dissatisfactionUnits(db: Kysely<Tables>, close: MonthClose): Ids<'dissatisfaction'> {
  return db
    .selectFrom('dissatisfaction')
    .select('id')
    .where('pilotId', '=', close.pilotId)
    .$if(close.providerId !== undefined, (units) =>
      units.where('providerId', '=', close.providerId ?? ''),
    )
    .where((eb) =>
      eb.or([
        eb('countMonth', '>=', close.seriesFrom),
        eb.and([
          eb('countMonth', 'is', null),
          eb('raisedDay', '<=', close.lastDay),
          eb('createdAt', '<=', close.cutoffAt),
        ]),
      ]),
    );
}

/** Answers of residents have no instant, only the month in which they were given. */
function experienceUnits(db: Kysely<Tables>, close: MonthClose): Ids<'experience'> {
  return db
    .selectFrom('experience')
    .select('id')
    .where('pilotId', '=', close.pilotId)
    .$if(close.providerId !== undefined, (units) =>
      units.where('providerId', '=', close.providerId ?? ''),
    )
    .where((eb) =>
      eb.or([
        eb('countMonth', '>=', close.seriesFrom),
        eb.and([eb('countMonth', 'is', null), eb('month', '<=', close.month)]),
      ]),
    );
}

function signalUnits(db: Kysely<Tables>, close: MonthClose): Ids<'signal'> {
  return db
    .selectFrom('signal')
    .select('id')
    .where('pilotId', '=', close.pilotId)
    .$if(close.providerId !== undefined, (units) =>
      units.where('providerId', '=', close.providerId ?? ''),
    )
    .where('status', 'in', releasedStatuses)
    .where((eb) =>
      eb.or([
        eb('countMonth', '>=', close.seriesFrom),
        eb.and([
          eb('countMonth', 'is', null),
          eb('raisedDay', '<=', close.lastDay),
          eb('releasedAt', '<=', close.cutoffAt),
        ]),
      ]),
    );
}

/** The rows of every series at a month close; reading only. */
export function seriesUnits(db: Kysely<Tables>, close: MonthClose): SeriesUnits {
  return {
    cases: caseUnits(db, close),
    closedCases: closedCaseUnits(db, close),
    objectionsIntended: objectionUnits(db, close, {
      day: 'intendedDay',
      month: 'intendedCountMonth',
    }),
    objectionsFiled: objectionUnits(db, close, { day: 'filedDay', month: 'filedCountMonth' }),
    dissatisfactions: dissatisfactionUnits(db, close),
    experiences: experienceUnits(db, close),
    signals: signalUnits(db, close),
  };
}

function inMonth<Table extends keyof Tables>(
  db: Kysely<Tables>,
  ids: Ids<Table>,
  month: string,
): CountedUnits {
  return db.selectFrom(ids.as('closed')).select((eb) => ['closed.id', eb.val(month).as('month')]);
}

/** The rows of every series as units to count, all of them in the month that is closed. */
export function countedInMonth(
  db: Kysely<Tables>,
  units: SeriesUnits,
  month: string,
): { readonly [series in keyof SeriesUnits]: CountedUnits } {
  return {
    cases: inMonth(db, units.cases, month),
    closedCases: inMonth(db, units.closedCases, month),
    objectionsIntended: inMonth(db, units.objectionsIntended, month),
    objectionsFiled: inMonth(db, units.objectionsFiled, month),
    dissatisfactions: inMonth(db, units.dissatisfactions, month),
    experiences: inMonth(db, units.experiences, month),
    signals: inMonth(db, units.signals, month),
  };
}

/**
 * Writes the month into every row that counts for the first time. Works with the same conditions as
 * `seriesUnits`; rows that already have a month keep it for ever.
 */
export async function assignCountMonths(trx: Kysely<Tables>, close: MonthClose): Promise<void> {
  const units = seriesUnits(trx, close);
  const { month, pilotId, lastDay, cutoffAt } = close;
  await trx
    .updateTable('supportCase')
    .set({ countMonth: month })
    .where('countMonth', 'is', null)
    .where('id', 'in', units.cases)
    .execute();
  await trx
    .updateTable('supportCase')
    .set({ closedCountMonth: month })
    .where('closedCountMonth', 'is', null)
    .where('id', 'in', units.closedCases)
    .execute();
  await trx
    .updateTable('objection')
    .set({ intendedCountMonth: month })
    .where('intendedCountMonth', 'is', null)
    .where('id', 'in', units.objectionsIntended)
    .execute();
  await trx
    .updateTable('objection')
    .set({ filedCountMonth: month })
    .where('filedCountMonth', 'is', null)
    .where('id', 'in', units.objectionsFiled)
    .execute();
  for (const [table, ids] of [
    ['dissatisfaction', units.dissatisfactions],
    ['experience', units.experiences],
    ['signal', units.signals],
  ] as const) {
    await trx
      .updateTable(table)
      .set({ countMonth: month })
      .where('countMonth', 'is', null)
      .where('id', 'in', ids)
      .execute();
  }
  for (const table of ['contact', 'turnedAway'] as const) {
    await trx
      .updateTable(table)
      .set({ countMonth: month })
      .where('pilotId', '=', pilotId)
      .where('countMonth', 'is', null)
      .where('day', '<=', lastDay)
      .where('createdAt', '<=', cutoffAt)
      .execute();
  }
}
