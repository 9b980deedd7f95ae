import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ReportRemarkAnswerRow } from '../tables/report-references.ts';

type Db = Kysely<Tables>;

/** With which edition a reference of a text was last read. */
export type ReportReading = { chapter: string; figure: string; editionSeq: number };

/** The readings of a report, by chapter and key. */
export async function readingsOf(db: Db, reportId: string): Promise<ReportReading[]> {
  return db
    .selectFrom('reportReading')
    .innerJoin('edition', 'edition.id', 'reportReading.editionId')
    .select(['reportReading.chapter', 'reportReading.figure', 'edition.seq as editionSeq'])
    .where('reportReading.reportId', '=', reportId)
    .orderBy('reportReading.chapter')
    .orderBy('reportReading.figure')
    .execute();
}

/** A remark that may stay, and why. */
export type RemarkAnswer = Pick<
  ReportRemarkAnswerRow,
  'id' | 'chapter' | 'kind' | 'quote' | 'sentence' | 'reason'
>;

/** The answered remarks of a report, oldest first. */
export async function remarkAnswersOf(db: Db, reportId: string): Promise<RemarkAnswer[]> {
  return db
    .selectFrom('reportRemarkAnswer')
    .select(['id', 'chapter', 'kind', 'quote', 'sentence', 'reason'])
    .where('reportId', '=', reportId)
    .orderBy('createdAt')
    .orderBy('id')
    .execute();
}
