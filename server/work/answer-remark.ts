import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/open.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';
import type { RemarkAnswerInput } from '../domain/records/report-remark.ts';
import type { WrittenPartId } from '../report/written-parts.ts';
import { added, removed } from './changed.ts';
import type { Changed } from './changed.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { chosenReport } from './report-reading.ts';

/**
 * Says why a remark about a text may stay. Answering it again replaces the reason.
 * @throws Refusal 409 when no edition was chosen yet.
 */
export async function answerRemark(
  db: Db,
  clock: Clock,
  request: WriteRequest & { part: WrittenPartId; input: RemarkAnswerInput },
): Promise<Answer<Changed>> {
  const { kind, quote, sentence, reason } = request.input;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const report = await chosenReport(trx, actor);
    const place = { reportId: report.id, chapter: request.part, kind, quote, sentence };
    await trx
      .insertInto('reportRemarkAnswer')
      .values({
        id: randomUUID(),
        ...place,
        reason,
        createdBy: actor.userId,
        createdAt: clock.now(),
      })
      .onConflict((conflict) =>
        conflict
          .columns(['reportId', 'chapter', 'kind', 'quote', 'sentence'])
          .doUpdateSet({ reason, createdBy: actor.userId, createdAt: clock.now() }),
      )
      .execute();
    const { id } = await trx
      .selectFrom('reportRemarkAnswer')
      .select('id')
      .where('reportId', '=', place.reportId)
      .where('chapter', '=', place.chapter)
      .where('kind', '=', kind)
      .where('quote', '=', quote)
      .where('sentence', '=', sentence)
      .executeTakeFirstOrThrow();
    return added(id);
  });
}

/**
 * Takes the answer to a remark back: it is open again.
 * @throws Refusal 404 when there is no such answer in this report.
 */
export async function withdrawRemarkAnswer(
  db: Db,
  clock: Clock,
  request: WriteRequest & { answerId: string },
): Promise<Answer<{ id: string }>> {
  const { answerId } = request;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const report = await chosenReport(trx, actor);
    const { numDeletedRows } = await trx
      .deleteFrom('reportRemarkAnswer')
      .where('id', '=', answerId)
      .where('reportId', '=', report.id)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw new Refusal(404, 'Dit antwoord bestaat niet.');
    return removed(answerId);
  });
}
