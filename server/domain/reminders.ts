import { addDays, daysUntil, monthOf } from './calendar.ts';
import type { Day, Month, PilotPeriod } from './calendar.ts';
import { editionDueDay } from './pilot-calendar.ts';
import { LEAST_CONSULTATIONS } from './records/consultation.ts';

/** What somebody can be reminded of, in the order in which it is shown. */
export const reminderKinds = [
  'edition-due',
  'signals-to-read',
  'meeting-to-close',
  'meeting-to-plan',
  'consultation-to-record',
  'consultation-to-plan',
  'advice-due',
  'actions-overdue',
  'signals-unanswered',
  'to-do',
] as const;

/** One thing that waits for the person who reads it. */
export type Reminder = {
  readonly kind: (typeof reminderKinds)[number];
  /** How many there are, or how many are still to be planned; null where that says nothing. */
  readonly n: number | null;
  /** The day it is about: since when, of which meeting, due when. */
  readonly day: Day | null;
  /** First and last month of an edition that is due. */
  readonly from: Month | null;
  readonly to: Month | null;
  /** Id of the meeting it is about. */
  readonly ref: string | null;
};

/** What is known about the work that waits; a part is null for whoever does not do that work. */
export type WaitingWork = {
  readonly today: Day;
  readonly pilot: PilotPeriod & { readonly adviceDay: Day };
  readonly coordinator: {
    /** The months of the edition that can be released now. */
    readonly due: { readonly from: Month; readonly to: Month } | null;
    /** Bottlenecks of the own provider that nobody read yet. */
    readonly signalsToRead: number;
  } | null;
  readonly secretary: {
    readonly meetings: readonly { id: string; day: Day; status: 'planned' | 'closed' }[];
    readonly consultations: readonly { day: Day; isHeld: boolean }[];
    /** Released bottlenecks to which nobody answered. */
    readonly signalsUnanswered: number;
    /** Whether the advice report has a final version. */
    readonly isAdviceFinal: boolean;
  } | null;
  /** Agreed actions of somebody's body that are past their day. */
  readonly workgroup: { readonly actionsOverdue: number } | null;
  /** Cases with an overdue step or something that was not written down. */
  readonly supporter: { readonly toDo: number } | null;
};

/** The advice is announced from so many days before it is due, until it is final. */
const ADVICE_NOTICE_DAYS = 8 * 7;

/** The day halfway the pilot; by then the consultations should stand in the calendar. */
export function halfwayDay(pilot: PilotPeriod): Day {
  return addDays(pilot.startDay, Math.floor(daysUntil(pilot.startDay, pilot.endDay) / 2));
}

const nothing = { n: null, day: null, from: null, to: null, ref: null };

function forCoordinator({ coordinator }: WaitingWork): Reminder[] {
  if (coordinator === null) return [];
  const { due, signalsToRead } = coordinator;
  return [
    ...(due === null
      ? []
      : [{ ...nothing, ...due, kind: 'edition-due' as const, day: editionDueDay(due.to) }]),
    ...(signalsToRead > 0
      ? [{ ...nothing, kind: 'signals-to-read' as const, n: signalsToRead }]
      : []),
  ];
}

function forSecretary({ secretary, today, pilot }: WaitingWork): Reminder[] {
  if (secretary === null) return [];
  const { meetings, consultations, signalsUnanswered, isAdviceFinal } = secretary;
  const isRunning = today >= pilot.startDay && today < pilot.endDay;
  // The workgroup meets every month. Source: pilot document §7.
  const isMeetingMissing =
    isRunning && !meetings.some(({ day }) => day >= today || monthOf(day) === monthOf(today));
  const missing = LEAST_CONSULTATIONS - consultations.length;
  const isAdviceNear = isRunning && daysUntil(today, pilot.adviceDay) <= ADVICE_NOTICE_DAYS;
  return [
    ...meetings
      .filter(({ day, status }) => status === 'planned' && day < today)
      .map(({ id, day }) => ({ ...nothing, kind: 'meeting-to-close' as const, day, ref: id })),
    ...(isMeetingMissing ? [{ ...nothing, kind: 'meeting-to-plan' as const }] : []),
    ...consultations
      .filter(({ day, isHeld }) => !isHeld && day < today)
      .map(({ day }) => ({ ...nothing, kind: 'consultation-to-record' as const, day })),
    ...(isRunning && missing > 0 && today >= halfwayDay(pilot)
      ? [{ ...nothing, kind: 'consultation-to-plan' as const, n: missing }]
      : []),
    ...(isAdviceNear && !isAdviceFinal
      ? [{ ...nothing, kind: 'advice-due' as const, day: pilot.adviceDay }]
      : []),
    ...(signalsUnanswered > 0
      ? [{ ...nothing, kind: 'signals-unanswered' as const, n: signalsUnanswered }]
      : []),
  ];
}

function forOthers({ workgroup, supporter }: WaitingWork): Reminder[] {
  return [
    ...(workgroup !== null && workgroup.actionsOverdue > 0
      ? [{ ...nothing, kind: 'actions-overdue' as const, n: workgroup.actionsOverdue }]
      : []),
    ...(supporter !== null && supporter.toDo > 0
      ? [{ ...nothing, kind: 'to-do' as const, n: supporter.toDo }]
      : []),
  ];
}

/**
 * What waits for somebody, by the work they do; nothing for whoever has nothing to do. The order is
 * that of `reminderKinds`.
 */
export function remindersOf(work: WaitingWork): Reminder[] {
  return [...forCoordinator(work), ...forSecretary(work), ...forOthers(work)].toSorted(
    (one, other) => reminderKinds.indexOf(one.kind) - reminderKinds.indexOf(other.kind),
  );
}
