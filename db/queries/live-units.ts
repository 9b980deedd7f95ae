import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { Tables } from '../tables.ts';
import type { CountedUnits } from './counts.ts';
import type { Reach } from './reach.ts';

type Db = Kysely<Tables>;

/** The month of a day column, yyyy-mm. */
function monthOf(day: string): RawBuilder<string> {
  return sql<string>`substr(${sql.ref(day)}, 1, 7)`;
}

// Every query below starts from an index whose first columns are pilot and provider, so that the rows
// of other pilots in the same file are never read.

/** Own cases by the month in which they were opened. Relies on support_case_pilot_idx. */
export function casesIn(db: Db, { pilotId, providerId, supporterId }: Reach): CountedUnits {
  return db
    .selectFrom('supportCase')
    .where('supportCase.pilotId', '=', pilotId)
    .where('supportCase.providerId', '=', providerId)
    .$if(supporterId !== null, (query) => query.where('supportCase.supporterId', '=', supporterId))
    .select(['supportCase.id', monthOf('supportCase.openedDay').as('month')]);
}

/** Own cases that are closed, by the month of closing. Relies on support_case_pilot_idx. */
export function closedCasesIn(db: Db, { pilotId, providerId, supporterId }: Reach): CountedUnits {
  return db
    .selectFrom('supportCase')
    .where('supportCase.pilotId', '=', pilotId)
    .where('supportCase.providerId', '=', providerId)
    .where('supportCase.closedDay', 'is not', null)
    .$if(supporterId !== null, (query) => query.where('supportCase.supporterId', '=', supporterId))
    .select(['supportCase.id', monthOf('supportCase.closedDay').as('month')]);
}

/**
 * Own contacts by the month of their day: with the client, or without (channel K8: look-up work and
 * consultation). Relies on contact_pilot_idx.
 */
export function contactsIn(
  db: Db,
  { pilotId, providerId, supporterId }: Reach,
  which: 'with-client' | 'without-client' | 'all',
): CountedUnits {
  return db
    .selectFrom('contact')
    .where('contact.pilotId', '=', pilotId)
    .where('contact.providerId', '=', providerId)
    .$if(supporterId !== null, (query) => query.where('contact.supporterId', '=', supporterId))
    .$if(which === 'with-client', (query) => query.where('contact.channel', '<>', 'K8'))
    .$if(which === 'without-client', (query) => query.where('contact.channel', '=', 'K8'))
    .select(['contact.id', monthOf('contact.day').as('month')]);
}

/**
 * Objections of own cases that were intended, or that were filed, by that month. A case belongs to
 * its present supporter. Relies on objection_pilot_idx and the key of the case.
 */
export function objectionsIn(
  db: Db,
  { pilotId, providerId, supporterId }: Reach,
  start: 'intended' | 'filed',
): CountedUnits {
  const day = start === 'intended' ? 'objection.intendedDay' : 'objection.filedDay';
  return db
    .selectFrom('objection')
    .where('objection.pilotId', '=', pilotId)
    .where('objection.providerId', '=', providerId)
    .where(day, 'is not', null)
    .$if(supporterId !== null, (query) =>
      query
        .innerJoin('supportCase', 'supportCase.id', 'objection.caseId')
        .where('supportCase.supporterId', '=', supporterId),
    )
    .select(['objection.id', monthOf(day).as('month')]);
}

/** Dissatisfactions of own cases by the month they were told. Relies on dissatisfaction_pilot_idx. */
export function dissatisfactionsIn(
  db: Db,
  { pilotId, providerId, supporterId }: Reach,
): CountedUnits {
  return db
    .selectFrom('dissatisfaction')
    .where('dissatisfaction.pilotId', '=', pilotId)
    .where('dissatisfaction.providerId', '=', providerId)
    .$if(supporterId !== null, (query) =>
      query
        .innerJoin('supportCase', 'supportCase.id', 'dissatisfaction.caseId')
        .where('supportCase.supporterId', '=', supporterId),
    )
    .select(['dissatisfaction.id', monthOf('dissatisfaction.raisedDay').as('month')]);
}

/**
 * Answers of residents of the provider by month. They belong to no supporter: an answer cannot be
 * traced to a case. Relies on experience_pilot_idx.
 */
export function experiencesIn(db: Db, { pilotId, providerId }: Reach): CountedUnits {
  return db
    .selectFrom('experience')
    .where('experience.pilotId', '=', pilotId)
    .where('experience.providerId', '=', providerId)
    .select(['experience.id', 'experience.month']);
}

/** Own signals that were not withdrawn, by the month they were raised. Relies on signal_pilot_idx. */
export function signalsIn(
  db: Db,
  { pilotId, providerId, supporterId }: Reach,
  statuses: readonly ('raised' | 'released' | 'answered' | 'solved')[] = [
    'raised',
    'released',
    'answered',
    'solved',
  ],
): CountedUnits {
  return db
    .selectFrom('signal')
    .where('signal.pilotId', '=', pilotId)
    .where('signal.providerId', '=', providerId)
    .where('signal.status', 'in', statuses)
    .$if(supporterId !== null, (query) => query.where('signal.supporterId', '=', supporterId))
    .select(['signal.id', monthOf('signal.raisedDay').as('month')]);
}

/** People who were turned away, by month. Relies on turned_away_pilot_idx. */
export function turnedAwayIn(db: Db, { pilotId, providerId, supporterId }: Reach): CountedUnits {
  return db
    .selectFrom('turnedAway')
    .where('turnedAway.pilotId', '=', pilotId)
    .where('turnedAway.providerId', '=', providerId)
    .$if(supporterId !== null, (query) => query.where('turnedAway.supporterId', '=', supporterId))
    .select(['turnedAway.id', monthOf('turnedAway.day').as('month')]);
}
