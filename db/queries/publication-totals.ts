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

/** Rows over a run of months, from how many cases they come, and the rows of the case with most. */
export type Workload = { n: number; contributors: number; largest: number };

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

/** Contacts with clients over the months from `from` to the close, and how they spread over cases. */
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

/** Questions asked in those months, and how they spread over cases. */
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
  const row = await db
    .selectFrom(perCase)
    .select((eb) => [
      eb.fn.sum<number | null>('perCase.rows').as('n'),
      eb.fn.countAll<number>().as('contributors'),
      eb.fn.max<number | null>('perCase.rows').as('largest'),
    ])
    .executeTakeFirstOrThrow();
  return { n: row.n ?? 0, contributors: row.contributors, largest: row.largest ?? 0 };
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
  return { n, contributors: n, largest: Math.min(n, 1) };
}
