import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { ReportCommentResolutionRow, ReportCommentRow } from '../tables/report-versions.ts';

type Db = Kysely<Tables>;

/** A remark with the version it was made at and what was done with it. */
export type CommentLine = Omit<ReportCommentRow, 'createdBy'> & {
  versionNumber: number;
  resolution: string | null;
  resolvedAt: string | null;
};

/** Every remark and answer about the report of a pilot, oldest first. */
export async function commentsOf(db: Db, pilotId: string): Promise<CommentLine[]> {
  return db
    .selectFrom('reportComment')
    .innerJoin('reportVersion', 'reportVersion.id', 'reportComment.versionId')
    .leftJoin('reportCommentResolution', 'reportCommentResolution.commentId', 'reportComment.id')
    .where('reportVersion.pilotId', '=', pilotId)
    .select([
      'reportComment.id',
      'reportComment.versionId',
      'reportComment.parentId',
      'reportComment.anchor',
      'reportComment.excerpt',
      'reportComment.byName',
      'reportComment.bodyId',
      'reportComment.text',
      'reportComment.createdAt',
      'reportVersion.number as versionNumber',
      'reportCommentResolution.text as resolution',
      'reportCommentResolution.resolvedAt',
    ])
    .orderBy('reportComment.createdAt')
    .orderBy('reportComment.id')
    .execute();
}

/** Keeps a remark or an answer. */
export async function storeComment(db: Db, row: ReportCommentRow): Promise<void> {
  await db.insertInto('reportComment').values(row).execute();
}

/** Keeps what was done with a remark. */
export async function storeResolution(db: Db, row: ReportCommentResolutionRow): Promise<void> {
  await db.insertInto('reportCommentResolution').values(row).execute();
}
