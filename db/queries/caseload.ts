import type { ExpressionBuilder, Selectable } from 'kysely';
import type { Db } from '../open.ts';
import type { Tables } from '../tables.ts';
import type { SupportCaseRow } from '../tables/records.ts';
import type { Reach } from './reach.ts';

/** Which cases to list, and in which order. */
export type CaseloadFilter = {
  readonly statuses: readonly SupportCaseRow['status'][] | null;
  /** Only the cases of this supporter, within reach; null: everybody's. */
  readonly supporterId: string | null;
  readonly code: string | null;
  readonly sort: 'next-action' | 'last-contact' | 'opened' | 'code';
  readonly limit: number;
  readonly offset: number;
};

/** One line of the caseload. */
export type CaseloadRow = Selectable<SupportCaseRow> & {
  supporterName: string;
  lastContactDay: string | null;
  contacts: number;
  heaviestNature: string | null;
  /** The heaviest status among the dissatisfactions written down, C1 to C4. */
  heaviestDissatisfaction: string | null;
  mainReason: string | null;
  openObjections: number;
};

type Builder = ExpressionBuilder<Tables, 'supportCase'>;

// Each of these is a look-up on an index that starts with case_id.
const lastContactDay = (eb: Builder) =>
  eb
    .selectFrom('contact')
    .whereRef('contact.caseId', '=', 'supportCase.id')
    .select((inner) => inner.fn.max('contact.day').as('day'));

const contactCount = (eb: Builder) =>
  eb
    .selectFrom('contact')
    .whereRef('contact.caseId', '=', 'supportCase.id')
    .select((inner) => inner.fn.countAll<number>().as('n'));

const heaviestNature = (eb: Builder) =>
  eb
    .selectFrom('contact')
    .whereRef('contact.caseId', '=', 'supportCase.id')
    .select((inner) => inner.fn.max('contact.nature').as('nature'));

const heaviestDissatisfaction = (eb: Builder) =>
  eb
    .selectFrom('dissatisfaction')
    .whereRef('dissatisfaction.caseId', '=', 'supportCase.id')
    .select((inner) => inner.fn.max('dissatisfaction.status').as('status'));

const mainReason = (eb: Builder) =>
  eb
    .selectFrom('caseReason')
    .whereRef('caseReason.caseId', '=', 'supportCase.id')
    .where('caseReason.isMain', '=', 1)
    .select('caseReason.code');

const openObjections = (eb: Builder) =>
  eb
    .selectFrom('objection')
    .whereRef('objection.caseId', '=', 'supportCase.id')
    .where('objection.status', 'in', ['B1', 'B3'])
    .select((inner) => inner.fn.countAll<number>().as('n'));

function casesOf(db: Db, reach: Reach, filter: CaseloadFilter) {
  const supporter = reach.supporterId ?? filter.supporterId;
  return db
    .selectFrom('supportCase')
    .where('supportCase.pilotId', '=', reach.pilotId)
    .where('supportCase.providerId', '=', reach.providerId)
    .$if(supporter !== null, (query) =>
      query.where('supportCase.supporterId', '=', supporter ?? ''),
    )
    .$if(filter.statuses !== null, (query) =>
      query.where('supportCase.status', 'in', filter.statuses ?? []),
    )
    .$if(filter.code !== null, (query) => query.where('supportCase.code', '=', filter.code));
}

/** How many cases a filter holds. */
export async function countCaseload(db: Db, reach: Reach, filter: CaseloadFilter): Promise<number> {
  const row = await casesOf(db, reach, filter)
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirst();
  return row?.n ?? 0;
}

/** The cases of a filter with what a caseload shows of each. Index: support_case_caseload_idx. */
export async function listCaseload(
  db: Db,
  reach: Reach,
  filter: CaseloadFilter,
): Promise<CaseloadRow[]> {
  const listed = casesOf(db, reach, filter)
    .innerJoin('user', 'user.id', 'supportCase.supporterId')
    .selectAll('supportCase')
    .select('user.name as supporterName')
    .select((eb) => [
      lastContactDay(eb).as('lastContactDay'),
      contactCount(eb).as('contacts'),
      heaviestNature(eb).as('heaviestNature'),
      heaviestDissatisfaction(eb).as('heaviestDissatisfaction'),
      mainReason(eb).as('mainReason'),
      openObjections(eb).as('openObjections'),
    ])
    .$narrowType<{ contacts: number; openObjections: number }>();
  const sorted = {
    'next-action': () => listed.orderBy('nextActionDay', (order) => order.asc().nullsLast()),
    'last-contact': () => listed.orderBy('lastContactDay', (order) => order.asc().nullsFirst()),
    opened: () => listed.orderBy('supportCase.openedDay', 'desc'),
    code: () => listed.orderBy('supportCase.code', (order) => order.asc().nullsLast()),
  }[filter.sort]();
  return sorted
    .orderBy('supportCase.openedDay', 'desc')
    .orderBy('supportCase.id')
    .limit(filter.limit)
    .offset(filter.offset)
    .execute();
}

/** The objections of open and closed cases within reach that have not ended, oldest first. */
export async function openObjectionsWithin(
  db: Db,
  reach: Reach,
  limit: number,
): Promise<
  {
    id: string;
    caseId: string;
    caseCode: string | null;
    status: string;
    law: string;
    since: string | null;
  }[]
> {
  return db
    .selectFrom('objection')
    .innerJoin('supportCase', 'supportCase.id', 'objection.caseId')
    .where('objection.pilotId', '=', reach.pilotId)
    .where('objection.providerId', '=', reach.providerId)
    .$if(reach.supporterId !== null, (query) =>
      query.where('supportCase.supporterId', '=', reach.supporterId ?? ''),
    )
    .where('objection.status', 'in', ['B1', 'B3'])
    .select(['objection.id', 'objection.caseId', 'supportCase.code as caseCode'])
    .select(['objection.status', 'objection.law'])
    .select((eb) => eb.fn.coalesce('objection.filedDay', 'objection.intendedDay').as('since'))
    .orderBy('since', (order) => order.asc().nullsLast())
    .orderBy('objection.id')
    .limit(limit)
    .execute();
}
