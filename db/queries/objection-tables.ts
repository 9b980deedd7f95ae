import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

/**
 * Objections per ending, as the path looks from where the series starts: from intended, filing is
 * going on; from filed, a decision is. Giving up (BR5) is apart, because it is never a success.
 * Source: pilot document §8.4.
 */
export async function objectionsPerOutcome(
  db: Db,
  objections: CountedUnits,
  start: 'intended' | 'filed',
): Promise<MonthCount[]> {
  const stopped = start === 'intended' ? 'B2' : 'B4';
  const pursued = start === 'intended' ? (['B3', 'B4', 'B5'] as const) : (['B5'] as const);
  const endings = db
    .selectFrom(objections.as('own'))
    .innerJoin('objection', 'objection.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when(eb.and([eb('objection.status', '=', stopped), eb('objection.reason', '=', 'BR5')]))
        .then('gave-up')
        .when('objection.status', '=', stopped)
        .then('withdrawn')
        .when('objection.status', 'in', pursued)
        .then('pursued')
        .else('open')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, endings.as('unit'));
}

/**
 * Objections that were dropped or withdrawn, by whether the resident got what was needed; somebody
 * who gave up did not. Source: pilot document §8.4 and §8.5.
 */
export async function objectionsPerNeedMet(
  db: Db,
  objections: CountedUnits,
  start: 'intended' | 'filed',
): Promise<MonthCount[]> {
  const stopped = start === 'intended' ? 'B2' : 'B4';
  const needs = db
    .selectFrom(objections.as('own'))
    .innerJoin('objection', 'objection.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('objection.status', '<>', stopped)
        .then('not-ended')
        .when(eb.or([eb('objection.needMet', '=', 'no'), eb('objection.reason', '=', 'BR5')]))
        .then('ended-without')
        .when('objection.needMet', '=', 'yes')
        .then('ended-with-need')
        .else('ended-unknown')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, needs.as('unit'));
}

/** Why objections were not filed or were withdrawn, by the reason. */
export async function objectionStopReasons(
  db: Db,
  objections: CountedUnits,
  start: 'intended' | 'filed',
): Promise<MonthCount[]> {
  const reasons = db
    .selectFrom(objections.as('own'))
    .innerJoin('objection', 'objection.id', 'own.id')
    .where('objection.status', '=', start === 'intended' ? 'B2' : 'B4')
    .select(['own.month', 'objection.reason as category']);
  return countPerMonthAndCategory(db, reasons.as('unit'));
}

/** Decisions on filed objections that were pursued, by outcome. */
export async function objectionDecisions(db: Db, filed: CountedUnits): Promise<MonthCount[]> {
  const decisions = db
    .selectFrom(filed.as('own'))
    .innerJoin('objection', 'objection.id', 'own.id')
    .where('objection.status', '=', 'B5')
    .select(['own.month', 'objection.decisionOutcome as category']);
  return countPerMonthAndCategory(db, decisions.as('unit'));
}
