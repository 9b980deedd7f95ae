import { readingsOf, remarkAnswersOf } from '../../db/queries/report-references.ts';
import type { RemarkAnswer } from '../../db/queries/report-references.ts';
import { reportOf, reportTexts } from '../../db/queries/reports.ts';
import type { ReportRow } from '../../db/queries/reports.ts';
import type { Actor } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import { referencesIn } from '../domain/report-text/reference-token.ts';
import { changedFigures } from '../domain/report-text/report-figure.ts';
import type { ChangedFigure, FiguresOfEdition } from '../domain/report-text/report-figure.ts';
import { reportFigures } from '../report/references/report-figures.ts';
import { writtenPartIds } from '../report/written-parts.ts';
import type { WrittenPartId } from '../report/written-parts.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, Trx, WriteRequest } from './deed.ts';
import type { ReportDesk } from './export-report.ts';

/** What the reading of a report takes: its database, its clock, and the measures of editions. */
export type ReadingDesk = Pick<ReportDesk, 'db' | 'clock' | 'measures'>;

/** What there is to look at again in one part of the report. */
export type PartReading = {
  id: WrittenPartId;
  /** Numbers that read otherwise than when the text was last read. */
  changes: ChangedFigure[];
  answers: Omit<RemarkAnswer, 'chapter'>[];
};

/** The report of a pilot. @throws Refusal 409 when no edition was chosen yet. */
export async function chosenReport(db: ReportDesk['db'], actor: Actor): Promise<ReportRow> {
  const report = await reportOf(db, actor.pilotId);
  if (report === undefined) {
    throw new Refusal(409, 'Kies eerst de editie waar het rapport over gaat.');
  }
  return report;
}

/** The numbers of an edition the report may refer to. @throws Refusal 404 when there is none. */
export async function figuresAt(
  desk: ReadingDesk,
  actor: Actor,
  editionSeq: number,
): Promise<FiguresOfEdition> {
  const measured = await desk.measures.read(actor.pilotId, editionSeq);
  if (measured === null) throw new Refusal(404, 'Deze editie bestaat niet.');
  return reportFigures(editionSeq, measured.measures);
}

/**
 * Remembers with which edition the references of a text were read: new ones with the present
 * edition, and none that are no longer there.
 */
export async function keepReadings(
  trx: Trx,
  { id, editionId }: Pick<ReportRow, 'id' | 'editionId'>,
  part: WrittenPartId,
  text: string,
): Promise<void> {
  const figures = referencesIn(text).flatMap(({ key, edition }) => (edition === null ? [key] : []));
  await trx
    .deleteFrom('reportReading')
    .where('reportId', '=', id)
    .where('chapter', '=', part)
    .$if(figures.length > 0, (query) => query.where('figure', 'not in', figures))
    .execute();
  if (figures.length === 0) return;
  await trx
    .insertInto('reportReading')
    .values(figures.map((figure) => ({ reportId: id, chapter: part, figure, editionId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function changesOf(
  desk: ReadingDesk,
  actor: Actor,
  report: ReportRow,
): Promise<ReadonlyMap<string, ChangedFigure[]>> {
  const changes = new Map<string, ChangedFigure[]>();
  const now = await figuresAt(desk, actor, report.editionSeq);
  for (const { chapter, figure, editionSeq } of await readingsOf(desk.db, report.id)) {
    if (editionSeq === report.editionSeq) continue;
    const before = await figuresAt(desk, actor, editionSeq);
    const found = changedFigures([{ key: figure, edition: null }], before, now);
    changes.set(chapter, [...(changes.get(chapter) ?? []), ...found]);
  }
  return changes;
}

/**
 * What there is to read again per part, and which remarks were answered.
 * @throws Refusal 409 when no edition was chosen yet.
 */
export async function readReportReading(
  desk: ReadingDesk,
  actor: Actor,
): Promise<{ editionSeq: number; parts: PartReading[] }> {
  const report = await chosenReport(desk.db, actor);
  const changes = await changesOf(desk, actor, report);
  const answers = await remarkAnswersOf(desk.db, report.id);
  return {
    editionSeq: report.editionSeq,
    parts: writtenPartIds.map((id) => ({
      id,
      changes: changes.get(id) ?? [],
      answers: answers
        .filter(({ chapter }) => chapter === id)
        .map(({ id: answerId, kind, quote, sentence, reason }) => ({
          id: answerId,
          kind,
          quote,
          sentence,
          reason,
        })),
    })),
  };
}

/**
 * Says that a part was read again with the present edition.
 * @param request.version the version of the text that was read.
 * @throws Refusal 409 when no edition was chosen, or another one than was read; 412 when the text changed.
 */
export async function markTextRead(
  desk: ReadingDesk,
  request: WriteRequest & {
    part: WrittenPartId;
    version: number;
    input: { editionSeq: number };
  },
): Promise<Answer<{ id: string }>> {
  const { part, version, input } = request;
  return carryOut(desk.db, desk.clock, request, async ({ trx, actor }) => {
    const report = await chosenReport(trx, actor);
    if (report.editionSeq !== input.editionSeq) {
      throw new Refusal(409, 'Er is intussen een andere editie gekozen. Lees het deel nog eens.');
    }
    const texts = await reportTexts(trx, report.id);
    requireVersion(version, texts.find(({ chapter }) => chapter === part) ?? { version: 0 });
    await trx
      .updateTable('reportReading')
      .set({ editionId: report.editionId })
      .where('reportId', '=', report.id)
      .where('chapter', '=', part)
      .execute();
    return { status: 200, body: { id: report.id } };
  });
}
