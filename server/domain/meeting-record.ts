import type { Day, Month } from './calendar.ts';
import type { MeetingItemId } from './meeting-items.ts';
import type { AttendanceState } from './meeting-people.ts';

/** A decision as the record has it. */
export type RecordedDecision = { readonly id: string; readonly text: string };

/** An action as it was agreed; whether it was done later is no part of the record. */
export type RecordedAction = {
  readonly id: string;
  readonly text: string;
  /** Body or role in words; null when nobody was named. */
  readonly who: string | null;
  readonly dueDay: Day | null;
  /** The measure it should move: "R1.1 Nieuwe casussen en contacten"; null for none. */
  readonly measure: string | null;
};

/** An earlier action as it stood when the meeting was closed. */
export type RecordedLastAction = RecordedAction & {
  /** Day of the meeting that agreed it. */
  readonly agreedOn: Day;
  readonly doneDay: Day | null;
  /** Whether its number moved, in words; null without a measure. */
  readonly movement: string | null;
};

/** A number of the edition as it was on the table, in words with its unit and whole. */
export type RecordedFigure = {
  readonly measure: string;
  readonly name: string;
  readonly text: string;
  readonly judgement: string | null;
};

/** One step of the agenda in the record. */
export type RecordedItem = {
  readonly id: MeetingItemId;
  readonly title: string;
  /** What stood out in the edition, in sentences. */
  readonly findings: readonly string[];
  readonly figures: readonly RecordedFigure[];
  readonly minutes: string;
  readonly decisions: readonly RecordedDecision[];
  readonly actions: readonly RecordedAction[];
};

/**
 * The record of a meeting: everything that was on the table and what was said about it. Made when the
 * meeting is closed and kept as text, so that a later name, word or rule never changes it.
 */
export type MeetingRecord = {
  readonly format: 1;
  readonly pilot: {
    readonly name: string;
    readonly municipality: string;
    readonly isRehearsal: boolean;
  };
  readonly meetingId: string;
  readonly day: Day;
  /** ISO instant, UTC. */
  readonly closedAt: string;
  /** The edition that was discussed; its hash chains the record to its numbers. */
  readonly edition: {
    readonly seq: number;
    readonly hash: string;
    readonly from: Month;
    readonly to: Month;
  };
  readonly attendance: readonly {
    readonly body: string;
    readonly state: AttendanceState | null;
  }[];
  readonly lastActions: readonly RecordedLastAction[];
  readonly items: readonly RecordedItem[];
};
