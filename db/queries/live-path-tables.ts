import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countPerMonthAndCategory } from './counts.ts';
import type { CountedUnits, MonthCount } from './counts.ts';

type Db = Kysely<Tables>;

// Each query takes its units from an index of the pilot and looks the row up by its primary key.

/**
 * Objections per ending, as the path looks from where the series starts: from intended, filing is
 * going on; from filed, a decision is. Giving up (BR5) is apart, because it is never a success.
 * Source: pilot document §8.4.
 */
export async function liveObjectionsPerOutcome(
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
export async function liveObjectionsPerNeedMet(
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
export async function liveStopReasons(
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
export async function liveDecisions(db: Db, filed: CountedUnits): Promise<MonthCount[]> {
  const decisions = db
    .selectFrom(filed.as('own'))
    .innerJoin('objection', 'objection.id', 'own.id')
    .where('objection.status', '=', 'B5')
    .select(['own.month', 'objection.decisionOutcome as category']);
  return countPerMonthAndCategory(db, decisions.as('unit'));
}

/** Dissatisfactions per value of a column. */
export async function liveDissatisfactionsPerColumn(
  db: Db,
  dissatisfactions: CountedUnits,
  column: 'status' | 'subject' | 'aboutWhom',
): Promise<MonthCount[]> {
  const values = db
    .selectFrom(dissatisfactions.as('own'))
    .innerJoin('dissatisfaction', 'dissatisfaction.id', 'own.id')
    .select((eb) => ['own.month', eb.ref(`dissatisfaction.${column}`).as('category')]);
  return countPerMonthAndCategory(db, values.as('unit'));
}

/** Dissatisfactions per reason for not complaining; those that became a complaint are "filed". */
export async function liveDissatisfactionsPerReasonNotFiled(
  db: Db,
  dissatisfactions: CountedUnits,
): Promise<MonthCount[]> {
  const reasons = db
    .selectFrom(dissatisfactions.as('own'))
    .innerJoin('dissatisfaction', 'dissatisfaction.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('dissatisfaction.status', 'in', ['C3', 'C4'])
        .then('filed')
        .else(eb.ref('dissatisfaction.reasonNotFiled'))
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, reasons.as('unit'));
}

/** Dissatisfactions by whether the complaints officer was contacted. */
export async function liveDissatisfactionsPerOfficerContact(
  db: Db,
  dissatisfactions: CountedUnits,
): Promise<MonthCount[]> {
  const contacts = db
    .selectFrom(dissatisfactions.as('own'))
    .innerJoin('dissatisfaction', 'dissatisfaction.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('dissatisfaction.officerContact', '=', 1)
        .then('yes')
        .when('dissatisfaction.officerContact', '=', 0)
        .then('no')
        .else('unknown')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, contacts.as('unit'));
}

/** The questions with answers on the scale, as columns. */
export type LiveScaleQuestion =
  | 'gotNeeded'
  | 'knowsWhatToDo'
  | 'knowsWhereToGo'
  | 'feltHeard'
  | 'feltIndependent'
  | 'feltStronger'
  | 'dissatisfied';

/** Answers of residents per answer to one question. */
export async function liveExperiencesPerAnswer(
  db: Db,
  experiences: CountedUnits,
  question: LiveScaleQuestion,
): Promise<MonthCount[]> {
  const answers = db
    .selectFrom(experiences.as('own'))
    .innerJoin('experience', 'experience.id', 'own.id')
    .select((eb) => ['own.month', eb.ref(`experience.${question}`).as('category')]);
  return countPerMonthAndCategory(db, answers.as('unit'));
}

/** Answers of residents by mark: a 7 or higher, lower, or none. Source: Alkmaar §3.5. */
export async function liveExperiencesPerMark(
  db: Db,
  experiences: CountedUnits,
): Promise<MonthCount[]> {
  const marks = db
    .selectFrom(experiences.as('own'))
    .innerJoin('experience', 'experience.id', 'own.id')
    .select((eb) => [
      'own.month',
      eb
        .case()
        .when('experience.mark', '>=', 7)
        .then('seven-or-higher')
        .when('experience.mark', '<', 7)
        .then('below-seven')
        .else('not-answered')
        .end()
        .as('category'),
    ]);
  return countPerMonthAndCategory(db, marks.as('unit'));
}

/** Signals per theme. */
export async function liveSignalsPerTheme(db: Db, signals: CountedUnits): Promise<MonthCount[]> {
  const themes = db
    .selectFrom(signals.as('own'))
    .innerJoin('signal', 'signal.id', 'own.id')
    .select(['own.month', 'signal.theme as category']);
  return countPerMonthAndCategory(db, themes.as('unit'));
}
