import type { Kysely } from 'kysely';
import {
  liveCasesPerArea,
  liveCasesPerColumn,
  liveCasesPerHeaviestSignal,
  liveCasesPerLadder,
  liveCasesPerOutcome,
  liveCasesPerQuestion,
  liveCasesPerReason,
  liveCasesPerResponseTime,
  liveCasesPerSupportForm,
  liveCasesPerThreshold,
  liveCasesWithManyLaws,
  liveCasesWithObjection,
} from '../../db/queries/live-case-tables.ts';
import {
  liveDissatisfactionsPerColumn,
  liveDissatisfactionsPerOfficerContact,
  liveDissatisfactionsPerReasonNotFiled,
  liveExperiencesPerAnswer,
  liveExperiencesPerMark,
  liveObjectionsPerNeedMet,
  liveObjectionsPerOutcome,
  liveSignalsPerTheme,
} from '../../db/queries/live-path-tables.ts';
import type { LiveScaleQuestion } from '../../db/queries/live-path-tables.ts';
import type { CountedUnits, MonthCount } from '../../db/queries/counts.ts';
import type { Tables } from '../../db/tables.ts';
import { reasons } from '../domain/codes/reasons.ts';
import type { SeriesId, TableId } from '../measures/series.ts';
import { barrierReasons, notLaws } from './count-tables.ts';

/** The own units of every series. */
export type LiveUnits = { readonly [series in SeriesId]: CountedUnits };

/** What counting a table live takes. */
export type LiveTableScope = {
  readonly db: Kysely<Tables>;
  readonly units: LiveUnits;
  readonly responseNormDays: number;
};

type Counter = (scope: LiveTableScope) => Promise<MonthCount[]>;

const perColumn =
  (column: 'phase' | 'referralSource' | 'forWhom'): Counter =>
  ({ db, units }) =>
    liveCasesPerColumn(db, units.cases, column);

const perAnswer =
  (question: LiveScaleQuestion): Counter =>
  ({ db, units }) =>
    liveExperiencesPerAnswer(db, units.experiences, question);

/** How each table of the publication set is counted live, per month. */
export const liveTableCounters: { readonly [table in TableId]: Counter } = {
  'cases.area': ({ db, units }) => liveCasesPerArea(db, units.cases),
  'cases.life-domain': ({ db, units }) => liveCasesPerQuestion(db, units.cases, 'lifeDomain'),
  'cases.law': ({ db, units }) => liveCasesPerQuestion(db, units.cases, 'law'),
  'cases.many-laws': ({ db, units }) => liveCasesWithManyLaws(db, units.cases, notLaws),
  'cases.reason': ({ db, units }) => liveCasesPerReason(db, units.cases),
  'cases.threshold': ({ db, units }) =>
    liveCasesPerThreshold(db, units.cases, { barriers: barrierReasons, unknown: reasons.unknown }),
  'cases.phase': perColumn('phase'),
  'cases.support-form': ({ db, units }) => liveCasesPerSupportForm(db, units.cases),
  'cases.referral-source': perColumn('referralSource'),
  'cases.for-whom': perColumn('forWhom'),
  'cases.dissatisfaction': ({ db, units }) => liveCasesPerHeaviestSignal(db, units.cases),
  'cases.objection': ({ db, units }) => liveCasesWithObjection(db, units.cases),
  'cases.response-time': ({ db, units, responseNormDays }) =>
    liveCasesPerResponseTime(db, units.cases, responseNormDays),
  'objections-intended.outcome': ({ db, units }) =>
    liveObjectionsPerOutcome(db, units['objections-intended'], 'intended'),
  'objections-intended.need-met': ({ db, units }) =>
    liveObjectionsPerNeedMet(db, units['objections-intended'], 'intended'),
  'objections-filed.outcome': ({ db, units }) =>
    liveObjectionsPerOutcome(db, units['objections-filed'], 'filed'),
  'objections-filed.need-met': ({ db, units }) =>
    liveObjectionsPerNeedMet(db, units['objections-filed'], 'filed'),
  'dissatisfactions.status': ({ db, units }) =>
    liveDissatisfactionsPerColumn(db, units.dissatisfactions, 'status'),
  'dissatisfactions.subject': ({ db, units }) =>
    liveDissatisfactionsPerColumn(db, units.dissatisfactions, 'subject'),
  'dissatisfactions.about-whom': ({ db, units }) =>
    liveDissatisfactionsPerColumn(db, units.dissatisfactions, 'aboutWhom'),
  'dissatisfactions.reason-not-filed': ({ db, units }) =>
    liveDissatisfactionsPerReasonNotFiled(db, units.dissatisfactions),
  'dissatisfactions.officer-contact': ({ db, units }) =>
    liveDissatisfactionsPerOfficerContact(db, units.dissatisfactions),
  'closed-cases.ladder': ({ db, units }) => liveCasesPerLadder(db, units['closed-cases']),
  'closed-cases.outcome': ({ db, units }) => liveCasesPerOutcome(db, units['closed-cases']),
  'closed-cases.slip': ({ db, units }) => liveCasesPerColumn(db, units['closed-cases'], 'slip'),
  'experiences.got-needed': perAnswer('gotNeeded'),
  'experiences.knows-what-to-do': perAnswer('knowsWhatToDo'),
  'experiences.knows-where-to-go': perAnswer('knowsWhereToGo'),
  'experiences.felt-heard': perAnswer('feltHeard'),
  'experiences.felt-independent': perAnswer('feltIndependent'),
  'experiences.felt-stronger': perAnswer('feltStronger'),
  'experiences.mark': ({ db, units }) => liveExperiencesPerMark(db, units.experiences),
  'experiences.dissatisfied': perAnswer('dissatisfied'),
  'signals.theme': ({ db, units }) => liveSignalsPerTheme(db, units.signals),
};
