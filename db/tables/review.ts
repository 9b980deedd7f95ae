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
  /** Who does it when it is not a body: a role of `meetingRoles`. */
  role: string | null;
  /** Id of the measure it should move. */
  measure: string | null;
  dueDay: string | null;
  doneDay: string | null;
  createdAt: string;
  version: Generated<number>;
}

export interface MeetingAttendanceRow {
  meetingId: string;
  bodyId: string;
  state: 'present' | 'notice' | 'absent';
  version: Generated<number>;
}

export interface MeetingRecordRow {
  meetingId: string;
  content: string;
}

export interface MeetingAddendumRow {
  id: string;
  meetingId: string;
  seq: number;
  day: string;
  bodyId: string | null;
  role: string | null;
  byName: string;
  text: string;
  prevHash: string;
  hash: string;
  createdBy: string;
  createdAt: string;
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

export interface ConsultationRow {
  id: string;
  pilotId: string;
  day: string;
  /** The edition its one page is made from; null: the newest one. */
  editionId: string | null;
  isHeld: 0 | 1;
  outcome: string;
  createdBy: string;
  createdAt: string;
  version: Generated<number>;
}

/** The tables made by migrations 0006_review, 0009_meeting and 0014_calendar. */
export interface ReviewTables {
  meeting: MeetingRow;
  meetingMinute: MeetingMinuteRow;
  meetingDecision: MeetingDecisionRow;
  meetingAction: MeetingActionRow;
  meetingAttendance: MeetingAttendanceRow;
  meetingRecord: MeetingRecordRow;
  meetingAddendum: MeetingAddendumRow;
  consultation: ConsultationRow;
  report: ReportRow;
  reportText: ReportTextRow;
}
