import type { Generated } from 'kysely';

export interface SupportCaseRow {
  id: string;
  pilotId: string;
  providerId: string;
  supporterId: string;
  code: string | null;
  areaId: string | null;
  phase: string | null;
  referralSource: string | null;
  forWhom: string | null;
  openedDay: string;
  requestDay: string | null;
  firstTalkDay: string | null;
  responseDays: number | null;
  status: 'open' | 'waiting' | 'closed' | 'reopened' | 'stopped';
  nextAction: string | null;
  nextActionDay: string | null;
  closedDay: string | null;
  ladderBefore: string | null;
  ladderAfter: string | null;
  slip: string | null;
  countMonth: string | null;
  closedCountMonth: string | null;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface CaseReasonRow {
  caseId: string;
  code: string;
  isMain: 0 | 1;
}

export interface CaseOutcomeRow {
  caseId: string;
  code: string;
}

export interface ContactRow {
  id: string;
  caseId: string;
  pilotId: string;
  providerId: string;
  supporterId: string;
  day: string;
  channel: string;
  nature: 'C0' | 'C1' | 'C2' | 'C3';
  minutes: number | null;
  note: string | null;
  isLate: 0 | 1;
  countMonth: string | null;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface ContactFormRow {
  contactId: string;
  code: string;
}

export interface QuestionRow {
  contactId: string;
  caseId: string;
  lifeDomain: string;
  law: string;
}

export interface DissatisfactionRow {
  id: string;
  caseId: string;
  pilotId: string;
  providerId: string;
  status: 'C1' | 'C2' | 'C3' | 'C4';
  raisedDay: string;
  subject: string | null;
  aboutWhom: string | null;
  reasonNotFiled: string | null;
  filedDay: string | null;
  outcome: string | null;
  officerContact: 0 | 1 | null;
  countMonth: string | null;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface ObjectionRow {
  id: string;
  caseId: string;
  pilotId: string;
  providerId: string;
  status: 'B1' | 'B2' | 'B3' | 'B4' | 'B5';
  law: string;
  decisionType: string | null;
  intendedDay: string | null;
  filedDay: string | null;
  endedDay: string | null;
  reason: string | null;
  decisionOutcome: string | null;
  needMet: string | null;
  intendedCountMonth: string | null;
  filedCountMonth: string | null;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface TurnedAwayRow {
  id: string;
  pilotId: string;
  providerId: string;
  supporterId: string;
  day: string;
  reason: string;
  countMonth: string | null;
  createdAt: string;
}

export interface SignalRow {
  id: string;
  pilotId: string;
  providerId: string;
  supporterId: string;
  raisedDay: string;
  theme: string;
  kind: string;
  severity: string;
  text: string;
  status: 'raised' | 'released' | 'answered' | 'solved' | 'withdrawn';
  releasedAt: string | null;
  releasedBy: string | null;
  sentTo: string | null;
  answeredDay: string | null;
  answer: string | null;
  countMonth: string | null;
  createdAt: string;
  version: Generated<number>;
}

/** The tables made by migration 0003_records. */
export interface RecordsTables {
  supportCase: SupportCaseRow;
  caseReason: CaseReasonRow;
  caseOutcome: CaseOutcomeRow;
  contact: ContactRow;
  contactForm: ContactFormRow;
  question: QuestionRow;
  dissatisfaction: DissatisfactionRow;
  objection: ObjectionRow;
  turnedAway: TurnedAwayRow;
  signal: SignalRow;
}
