export interface ReportReadingRow {
  reportId: string;
  chapter: string;
  /** Key of the number, such as R1.1/stand. */
  figure: string;
  editionId: string;
}

export interface ReportRemarkAnswerRow {
  id: string;
  reportId: string;
  chapter: string;
  kind: 'broken' | 'not-shown' | 'typed-number' | 'too-strong';
  quote: string;
  sentence: string;
  reason: string;
  createdBy: string;
  createdAt: string;
}

/** The tables made by migration 0010_report_references. */
export interface ReportReferencesTables {
  reportReading: ReportReadingRow;
  reportRemarkAnswer: ReportRemarkAnswerRow;
}
