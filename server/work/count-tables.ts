import type { Kysely } from 'kysely';
import {
  casesPerArea,
  casesPerColumn,
  casesPerHeaviestSignal,
  casesPerQuestion,
  casesPerReason,
  casesPerResponseTime,
  casesPerSupportForm,
  casesPerThreshold,
  casesWithManyLaws,
  casesWithObjection,
} from '../../db/queries/case-tables.ts';
import {
  closedCasesPerLadder,
  closedCasesPerOutcome,
} from '../../db/queries/closed-case-tables.ts';
import type { CountedUnits, MonthCount } from '../../db/queries/counts.ts';
import {
  dissatisfactionsPerColumn,
  dissatisfactionsPerOfficerContact,
  dissatisfactionsPerReasonNotFiled,
} from '../../db/queries/dissatisfaction-tables.ts';
import { experiencesPerAnswer, experiencesPerMark } from '../../db/queries/experience-tables.ts';
import { objectionsPerNeedMet, objectionsPerOutcome } from '../../db/queries/objection-tables.ts';
import type { SeriesUnits } from '../../db/queries/publication-units.ts';
import { signalsPerTheme } from '../../db/queries/signal-tables.ts';
import type { Tables } from '../../db/tables.ts';
import type { LawCode } from '../domain/codes/laws.ts';
import { reasonGroup } from '../domain/codes/reason-groups.ts';
import { reasons } from '../domain/codes/reasons.ts';
import type { TableId } from '../measures/series.ts';

/** The units of every series with the month in which each counts: own records, or those of an edition. */
export type CountedSeries = { readonly [series in keyof SeriesUnits]: CountedUnits };

/** What counting a table takes: the units to count within, and the pilot's norm in working days. */
export type TableScope = {
  readonly db: Kysely<Tables>;
  readonly units: CountedSeries;
  readonly responseNormDays: number;
};

/**
 * Reasons that tell of a barrier towards the area team: nobody to go with, not willing to go or not
 * heard, not satisfied with the talk or the offer. Source: pilot document §4 and §8.1.
 */
export const barrierReasons: readonly string[] = reasons.codes
  .map(({ code }) => code)
  .filter((code) => ['R1', 'R2', 'R4'].includes(reasonGroup(code)));

/** Law codes that are not a law when "more than one law" is counted: municipal rules, not known. */
export const notLaws: readonly LawCode[] = ['W0', 'W9'];

/** How each table of the publication set is counted in SQL, for editions and for live figures alike. */
export const tableCounters: {
  readonly [table in TableId]: (scope: TableScope) => Promise<MonthCount[]>;
} = {
  'cases.area': ({ db, units }) => casesPerArea(db, units.cases),
  'cases.life-domain': ({ db, units }) => casesPerQuestion(db, units.cases, 'lifeDomain'),
  'cases.law': ({ db, units }) => casesPerQuestion(db, units.cases, 'law'),
  'cases.many-laws': ({ db, units }) => casesWithManyLaws(db, units.cases, notLaws),
  'cases.reason': ({ db, units }) => casesPerReason(db, units.cases),
  'cases.threshold': ({ db, units }) =>
    casesPerThreshold(db, units.cases, { barriers: barrierReasons, unknown: reasons.unknown }),
  'cases.phase': ({ db, units }) => casesPerColumn(db, units.cases, 'phase'),
  'cases.support-form': ({ db, units }) => casesPerSupportForm(db, units.cases),
  'cases.referral-source': ({ db, units }) => casesPerColumn(db, units.cases, 'referralSource'),
  'cases.for-whom': ({ db, units }) => casesPerColumn(db, units.cases, 'forWhom'),
  'cases.dissatisfaction': ({ db, units }) => casesPerHeaviestSignal(db, units.cases),
  'cases.objection': ({ db, units }) => casesWithObjection(db, units.cases),
  'cases.response-time': ({ db, units, responseNormDays }) =>
    casesPerResponseTime(db, units.cases, responseNormDays),
  'objections-intended.outcome': ({ db, units }) =>
    objectionsPerOutcome(db, units.objectionsIntended, 'intended'),
  'objections-intended.need-met': ({ db, units }) =>
    objectionsPerNeedMet(db, units.objectionsIntended, 'intended'),
  'objections-filed.outcome': ({ db, units }) =>
    objectionsPerOutcome(db, units.objectionsFiled, 'filed'),
  'objections-filed.need-met': ({ db, units }) =>
    objectionsPerNeedMet(db, units.objectionsFiled, 'filed'),
  'dissatisfactions.status': ({ db, units }) =>
    dissatisfactionsPerColumn(db, units.dissatisfactions, 'status'),
  'dissatisfactions.subject': ({ db, units }) =>
    dissatisfactionsPerColumn(db, units.dissatisfactions, 'subject'),
  'dissatisfactions.about-whom': ({ db, units }) =>
    dissatisfactionsPerColumn(db, units.dissatisfactions, 'aboutWhom'),
  'dissatisfactions.reason-not-filed': ({ db, units }) =>
    dissatisfactionsPerReasonNotFiled(db, units.dissatisfactions),
  'dissatisfactions.officer-contact': ({ db, units }) =>
    dissatisfactionsPerOfficerContact(db, units.dissatisfactions),
  'closed-cases.ladder': ({ db, units }) => closedCasesPerLadder(db, units.closedCases),
  'closed-cases.outcome': ({ db, units }) => closedCasesPerOutcome(db, units.closedCases),
  'closed-cases.slip': ({ db, units }) => casesPerColumn(db, units.closedCases, 'slip'),
  'experiences.got-needed': ({ db, units }) =>
    experiencesPerAnswer(db, units.experiences, 'gotNeeded'),
  'experiences.knows-what-to-do': ({ db, units }) =>
    experiencesPerAnswer(db, units.experiences, 'knowsWhatToDo'),
  'experiences.knows-where-to-go': ({ db, units }) =>
    experiencesPerAnswer(db, units.experiences, 'knowsWhereToGo'),
  'experiences.felt-heard': ({ db, units }) =>
    experiencesPerAnswer(db, units.experiences, 'feltHeard'),
  'experiences.felt-independent': ({ db, units }) =>
    experiencesPerAnswer(db, units.experiences, 'feltIndependent'),
  'experiences.felt-stronger': ({ db, units }) =>
    experiencesPerAnswer(db, units.experiences, 'feltStronger'),
  'experiences.mark': ({ db, units }) => experiencesPerMark(db, units.experiences),
  'experiences.dissatisfied': ({ db, units }) =>
    experiencesPerAnswer(db, units.experiences, 'dissatisfied'),
  'signals.theme': ({ db, units }) => signalsPerTheme(db, units.signals),
};
