import type { Generated } from 'kysely';

export interface MeetingRow {
  id: string;
  pilotId: string;
  editionId: string | null;
  day: string;
  status: 'planned' | 'closed';
  closedAt: string | null;
  closedBy: string | null;
  hash: string | null;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface MeetingMinuteRow {
  meetingId: string;
  item: string;
  text: string;
  version: Generated<number>;
}

export interface MeetingDecisionRow {
  id: string;
  meetingId: string;
  item: string;
  text: string;
  createdAt: string;
}

export interface MeetingActionRow {
  id: string;
  meetingId: string;
  item: string;
  text: string;
  bodyId: string | null;
  dueDay: string | null;
  doneDay: string | null;
  createdAt: string;
  version: Generated<number>;
}

export interface ReportRow {
  id: string;
  pilotId: string;
  editionId: string;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

export interface ReportTextRow {
  reportId: string;
  chapter: string;
  text: string;
  updatedAt: string;
  version: Generated<number>;
}

/** The tables made by migration 0006_review. */
export interface ReviewTables {
  meeting: MeetingRow;
  meetingMinute: MeetingMinuteRow;
  meetingDecision: MeetingDecisionRow;
  meetingAction: MeetingActionRow;
  report: ReportRow;
  reportText: ReportTextRow;
}
