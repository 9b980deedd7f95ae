import type { Day, Month } from '../domain/calendar.ts';
import type { GivenScore, GivenVote, NamedBody } from '../domain/scenarios/differences.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { RulesContent } from '../domain/result-rules.ts';
import type { MeasureDefinition } from '../measures/measure.ts';
import type { MeasureResult } from '../measures/measure-result.ts';
import type { Revision } from '../publication/revision-log.ts';
import type { WrittenPartId } from './written-parts.ts';

/** What the report says about the pilot itself. */
export type ReportPilot = {
  readonly name: string;
  readonly municipality: string;
  readonly startDay: Day;
  /** The first day after the pilot. */
  readonly endDay: Day;
  /** The day on which the advice is due. */
  readonly adviceDay: Day;
  /** Why another day was set than six weeks before the end; null when none was. */
  readonly adviceReason: string | null;
  readonly isRehearsal: boolean;
  readonly budgetCents: number;
  readonly providers: readonly string[];
  readonly bodies: readonly string[];
};

/** The edition the report is made from. */
export type ReportEdition = {
  readonly seq: number;
  /** First month of the series-year: the counts run from here. */
  readonly firstMonth: Month;
  readonly to: Month;
  readonly releasedOn: Day;
  /** The day through which records were taken in. */
  readonly cutoffDay: Day;
  readonly batchSize: number;
  readonly experienceBatchSize: number;
  /** The rule of release in plain Dutch. */
  readonly explanation: readonly string[];
  /** What was checked before release. */
  readonly gates: readonly {
    readonly name: string;
    readonly outcome: 'passed' | 'failed';
    /** How many statements were checked. */
    readonly checked: number;
  }[];
  /** The coordinator's note per result. */
  readonly notes: ReadonlyMap<ResultId, string>;
  readonly hash: string;
};

/** One line of the list of editions. */
export type EditionLine = {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  readonly releasedOn: Day;
  readonly hash: string;
};

/** A released bottleneck. `theme` and `status` in words. */
export type ReportSignal = {
  readonly theme: string;
  readonly text: string;
  readonly month: Month;
  readonly status: string;
  readonly answer: string | null;
  /** To whom it was put, in words; null: to the workgroup alone. */
  readonly sentTo: string | null;
  readonly answeredDay: Day | null;
};

/** A decision of the workgroup; `item` is the title of the agenda step. */
export type ReportDecision = { readonly day: Day; readonly item: string; readonly text: string };

/** An action of the workgroup. */
export type ReportAction = {
  readonly day: Day;
  readonly text: string;
  readonly body: string | null;
  readonly dueDay: Day | null;
  readonly doneDay: Day | null;
};

/** What a body says of the advice; `givenOn` is null when it said nothing yet. */
export type ReportReaction = GivenVote & {
  readonly text: string;
  /** The secretary wrote it for the body. */
  readonly onBehalf: boolean;
  readonly givenOn: Day | null;
};

/** What the bodies think of the follow-up. */
export type ReportReview = {
  /** In their fixed order. */
  readonly bodies: readonly NamedBody[];
  readonly scores: readonly GivenScore[];
  /** One per body, in the same order. */
  readonly reactions: readonly ReportReaction[];
};

/** Everything a report is composed from. Nothing here comes from a record: only from editions and from what people wrote. */
export type ReportInput = {
  readonly pilot: ReportPilot;
  readonly edition: ReportEdition;
  /** All editions up to and including the one of the report, oldest first. */
  readonly editions: readonly EditionLine[];
  /** What was settled, merged or set differently with each of them (`revisionLog`), oldest first. */
  readonly revisions: readonly Revision[];
  /** All measures computed from the edition, in their order. */
  readonly measures: readonly MeasureResult[];
  /** The measures of other editions that a text refers to on purpose, by their number. */
  readonly otherMeasures?: ReadonlyMap<number, readonly MeasureResult[]>;
  readonly definitions: readonly MeasureDefinition[];
  readonly texts: ReadonlyMap<WrittenPartId, string>;
  /** What was agreed before the results were known, and every change of it, oldest first. */
  readonly rules: readonly RulesContent[];
  readonly signals: readonly ReportSignal[];
  readonly decisions: readonly ReportDecision[];
  readonly actions: readonly ReportAction[];
  readonly review: ReportReview;
  /** Days on which the workgroup met and closed its minutes. */
  readonly meetingDays: readonly Day[];
  /** ISO instant of making, UTC. */
  readonly madeAt: string;
};
