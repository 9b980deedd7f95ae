export interface ReportVersionRow {
  id: string;
  pilotId: string;
  number: number;
  kind: 'concept' | 'final';
  reason: string | null;
  editionId: string;
  content: string;
  modelHash: string;
  header: string;
  prevHash: string;
  hash: string;
  madeBy: string;
  madeAt: string;
}

export interface ReportVersionFileRow {
  versionId: string;
  format: string;
  name: string;
  sha256: string;
  content: Uint8Array;
}

export interface ReportCommentRow {
  id: string;
  versionId: string;
  parentId: string | null;
  anchor: string;
  excerpt: string;
  byName: string;
  bodyId: string | null;
  text: string;
  createdBy: string;
  createdAt: string;
}

export interface ReportCommentResolutionRow {
  commentId: string;
  text: string;
  resolvedBy: string;
  resolvedAt: string;
}

/** The tables made by migration 0012_report_versions. */
export interface ReportVersionsTables {
  reportVersion: ReportVersionRow;
  reportVersionFile: ReportVersionFileRow;
  reportComment: ReportCommentRow;
  reportCommentResolution: ReportCommentResolutionRow;
}
