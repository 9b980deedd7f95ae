import type { AliasedSelectQueryBuilder, Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Ids, MonthClose, SeriesUnits } from './publication-units.ts';

async function countOf<Table extends keyof Tables>(
  db: Kysely<Tables>,
  ids: Ids<Table>,
): Promise<number> {
  const row = await db
    .selectFrom(ids.as('unit'))
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** How many units every series has at a month close. */
export async function seriesTotals(
  db: Kysely<Tables>,
  units: SeriesUnits,
): Promise<{ [series in keyof SeriesUnits]: number }> {
  return {
    cases: await countOf(db, units.cases),
    closedCases: await countOf(db, units.closedCases),
    objectionsIntended: await countOf(db, units.objectionsIntended),
    objectionsFiled: await countOf(db, units.objectionsFiled),
    dissatisfactions: await countOf(db, units.dissatisfactions),
    experiences: await countOf(db, units.experiences),
    signals: await countOf(db, units.signals),
  };
}

/**
 * Rows over a run of months and from how many cases they come. Of one case no more rows count than
 * there are other cases, so that with three cases or more none of them can have more than half.
 */
export type Workload = { n: number; contributors: number };

/** Contacts with the client; moments without the client (look-up work, consultation) are apart. */
const withoutClient = 'K8';

/** The contacts that count from a month on, with the rows this close would count for the first time. */
function contactsFrom(db: Kysely<Tables>, close: MonthClose, from: string) {
  return db
    .selectFrom('contact')
    .where('contact.pilotId', '=', close.pilotId)
    .where((eb) =>
      eb.or([
        eb('contact.countMonth', '>=', from),
        eb.and([
          eb('contact.countMonth', 'is', null),
          eb('contact.day', '<=', close.lastDay),
          eb('contact.createdAt', '<=', close.cutoffAt),
        ]),
      ]),
    );
}

/** Contacts with clients over the months from `from` to the close, and from how many cases. */
export async function contactWorkload(
  db: Kysely<Tables>,
  close: MonthClose,
  from: string,
): Promise<Workload> {
  const perCase = contactsFrom(db, close, from)
    .where('contact.channel', '<>', withoutClient)
    .select((eb) => ['contact.caseId', eb.fn.countAll<number>().as('rows')])
    .groupBy('contact.caseId');
  return spread(db, perCase.as('perCase'));
}

/** Questions asked in those months, and from how many cases. */
export async function questionWorkload(
  db: Kysely<Tables>,
  close: MonthClose,
  from: string,
): Promise<Workload> {
  const perCase = contactsFrom(db, close, from)
    .innerJoin('question', 'question.contactId', 'contact.id')
    .select((eb) => ['contact.caseId', eb.fn.countAll<number>().as('rows')])
    .groupBy('contact.caseId');
  return spread(db, perCase.as('perCase'));
}

async function spread(
  db: Kysely<Tables>,
  perCase: AliasedSelectQueryBuilder<{ caseId: string; rows: number }, 'perCase'>,
): Promise<Workload> {
  const besideOthers = db
    .selectFrom(perCase)
    .select((eb) => ['perCase.rows', eb.fn.countAll<number>().over().as('contributors')])
    .as('spread');
  const row = await db
    .selectFrom(besideOthers)
    .select((eb) => [
      // With two arguments SQLite's min takes the smaller of the two in every row.
      eb.fn
        .sum<number | null>(
          eb.fn<number>('min', ['spread.rows', eb('spread.contributors', '-', eb.lit(1))]),
        )
        .as('n'),
      eb.fn.countAll<number>().as('contributors'),
    ])
    .executeTakeFirstOrThrow();
  return { n: row.n ?? 0, contributors: row.contributors };
}

/** People who were turned away in those months: each row is one person. */
export async function turnedAwayWorkload(
  db: Kysely<Tables>,
  close: MonthClose,
  from: string,
): Promise<Workload> {
  const { n } = await db
    .selectFrom('turnedAway')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('pilotId', '=', close.pilotId)
    .where((eb) =>
      eb.or([
        eb('countMonth', '>=', from),
        eb.and([
          eb('countMonth', 'is', null),
          eb('day', '<=', close.lastDay),
          eb('createdAt', '<=', close.cutoffAt),
        ]),
      ]),
    )
    .executeTakeFirstOrThrow();
  return { n, contributors: n };
}
