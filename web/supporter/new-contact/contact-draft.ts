import { z } from 'zod';
import type { Day } from '../../../server/domain/calendar.ts';
import { emptyObjection } from '../../records/objection-values.ts';

const text = z.string().max(2000).catch('');
const codes = z.array(z.string().max(80)).max(40).catch([]);

/** Dissatisfaction as it is filled in; `which` is the id of a known one, 'new', or '' for not asked yet. */
const dissatisfactionDraft = z.object({
  which: text,
  subject: text,
  aboutWhom: text,
  reasonNotFiled: text,
  filedDay: text,
  outcome: text,
  officerContact: text,
});

/** A new objection as it is filled in; an empty status means that none came up. */
const objectionDraft = z.object({
  status: text,
  law: text,
  decisionType: text,
  intendedDay: text,
  filedDay: text,
  endedDay: text,
  reason: text,
  decisionOutcome: text,
  needMet: text,
});

const contactDraft = z.object({
  day: text,
  channel: text,
  /** Which case: a new one, a new one without a code, or one that exists; '' until it is chosen. */
  caseKind: z.enum(['', 'new', 'without-code', 'existing']).catch(''),
  /** The chosen case, and what was typed to find it. */
  caseId: text,
  caseCode: text,
  reasons: codes,
  mainReason: text,
  /** Per chosen life domain the laws, in the order in which they are shown. */
  questions: z
    .array(z.object({ lifeDomain: z.string().max(20), laws: codes }))
    .max(20)
    .catch([]),
  nature: text,
  dissatisfaction: dissatisfactionDraft.catch(() => emptyDissatisfaction()),
  objection: objectionDraft.catch(() => emptyObjection()),
  /** '' leaves the next step of an existing case as it is, 'none' clears it. */
  nextAction: text,
  nextActionDay: text,
  areaId: text,
  phase: text,
  forms: codes,
  minutes: text,
  referralSource: text,
  forWhom: text,
  requestDay: text,
  note: text,
});

/** A contact as it is being filled in: all text, '' for what is not filled in. */
export type ContactDraft = z.output<typeof contactDraft>;

function emptyDissatisfaction(): ContactDraft['dissatisfaction'] {
  return {
    which: '',
    subject: '',
    aboutWhom: '',
    reasonNotFiled: '',
    filedDay: '',
    outcome: '',
    officerContact: '',
  };
}

/** An empty form: today, and the channel that was used last ('' when there is none). */
export function emptyDraft(day: Day, channel: string): ContactDraft {
  return {
    day,
    channel,
    caseKind: '',
    caseId: '',
    caseCode: '',
    reasons: [],
    mainReason: '',
    questions: [],
    nature: '',
    dissatisfaction: emptyDissatisfaction(),
    objection: emptyObjection(),
    nextAction: '',
    nextActionDay: '',
    areaId: '',
    phase: '',
    forms: [],
    minutes: '',
    referralSource: '',
    forWhom: '',
    requestDay: '',
    note: '',
  };
}

/** A kept draft, whatever version of the form it came from; null when it is none. */
export function readDraft(kept: unknown): ContactDraft | null {
  return contactDraft.safeParse(kept).data ?? null;
}

/** Whether anything was filled in beside what the form gives itself. */
export function isUntouched(draft: ContactDraft, empty: ContactDraft): boolean {
  return JSON.stringify({ ...draft, channel: '' }) === JSON.stringify({ ...empty, channel: '' });
}

/** Whether the contact begins a case. */
export function isNewCase(draft: Pick<ContactDraft, 'caseKind'>): boolean {
  return draft.caseKind === 'new' || draft.caseKind === 'without-code';
}
