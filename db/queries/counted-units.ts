import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CountedUnits } from './counts.ts';

type Db = Kysely<Tables>;

/** The pilot and the run of months whose editions counted the rows. */
export type CountedRun = { readonly pilotId: string; readonly from: string; readonly to: string };

function countedCases(
  db: Db,
  column: 'countMonth' | 'closedCountMonth',
  { pilotId, from, to }: CountedRun,
): CountedUnits {
  return db
    .selectFrom('supportCase')
    .where('pilotId', '=', pilotId)
    .where(column, '>=', from)
    .where(column, '<=', to)
    .$if(column === 'closedCountMonth', (query) => query.where('closedDay', 'is not', null))
    .select((eb) => ['id', eb.ref(column).$notNull().as('month')]);
}

function countedObjections(
  db: Db,
  column: 'intendedCountMonth' | 'filedCountMonth',
  { pilotId, from, to }: CountedRun,
): CountedUnits {
  const day = column === 'intendedCountMonth' ? 'intendedDay' : 'filedDay';
  return db
    .selectFrom('objection')
    .where('pilotId', '=', pilotId)
    .where(column, '>=', from)
    .where(column, '<=', to)
    .where(day, 'is not', null)
    .select((eb) => ['id', eb.ref(column).$notNull().as('month')]);
}

function countedRows(
  db: Db,
  table: 'dissatisfaction' | 'experience' | 'signal',
  { pilotId, from, to }: CountedRun,
): CountedUnits {
  return db
    .selectFrom(table)
    .where('pilotId', '=', pilotId)
    .where('countMonth', '>=', from)
    .where('countMonth', '<=', to)
    .$if(table === 'signal', (query) =>
      query.where('signal.status', 'in', ['released', 'answered', 'solved']),
    )
    .select((eb) => ['id', eb.ref('countMonth').$notNull().as('month')]);
}

/**
 * The rows of every series that the editions over these months counted, each with its month, as they
 * are now: corrections and erasures since are already in them. Cases rely on support_case_count_idx,
 * the others on the index of their pilot.
 */
export function countedByEditions(db: Db, run: CountedRun) {
  return {
    cases: countedCases(db, 'countMonth', run),
    closedCases: countedCases(db, 'closedCountMonth', run),
    objectionsIntended: countedObjections(db, 'intendedCountMonth', run),
    objectionsFiled: countedObjections(db, 'filedCountMonth', run),
    dissatisfactions: countedRows(db, 'dissatisfaction', run),
    experiences: countedRows(db, 'experience', run),
    signals: countedRows(db, 'signal', run),
  };
}
