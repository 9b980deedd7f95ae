import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { reportOf, reportTexts } from '../../db/queries/reports.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { Refusal } from '../domain/refusal.ts';
import { writtenParts } from '../report/written-parts.ts';
import type { WrittenPartId } from '../report/written-parts.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { keepReadings } from './report-reading.ts';

/** One written part with what belongs there and what stands there; version 0 when nothing does. */
export type WrittenText = {
  id: WrittenPartId;
  number: string;
  title: string;
  hint: string;
  required: boolean;
  text: string;
  version: number;
  /** ISO instant of the last save, UTC; null when nothing was written yet. */
  updatedAt: string | null;
};

/** The report as its writers see it; version 0 and no edition as long as none was chosen. */
export type ReportView = {
  editionSeq: number | null;
  version: number;
  parts: WrittenText[];
};

/** The report of the pilot: which edition it is made from, and every written part in order. */
export async function readReport(db: Db, actor: Actor): Promise<ReportView> {
  const report = await reportOf(db, actor.pilotId);
  const texts = report === undefined ? [] : await reportTexts(db, report.id);
  return {
    editionSeq: report?.editionSeq ?? null,
    version: report?.version ?? 0,
    parts: writtenParts.map(({ id, number, title, hint, required }) => {
      const written = texts.find(({ chapter }) => chapter === id);
      return {
        id,
        number,
        title,
        hint,
        required,
        text: written?.text ?? '',
        version: written?.version ?? 0,
        updatedAt: written?.updatedAt ?? null,
      };
    }),
  };
}

/**
 * Chooses the edition the report is made from. The texts stay: the numbers around them change.
 * @param request.version the version that was edited; 0 when no edition was chosen yet.
 * @throws Refusal 412 when somebody else chose in between, 422 when the edition does not exist.
 */
export async function chooseEdition(
  db: Db,
  clock: Clock,
  request: WriteRequest & { input: { editionSeq: number }; version: number },
): Promise<Answer<ReportView & { id: string }>> {
  const { version, input } = request;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const { pilotId } = actor;
    const current = await reportOf(trx, pilotId);
    requireVersion(version, { ...(await readReport(trx, actor)) });
    const edition = await ledgerReader(trx).header(pilotId, input.editionSeq);
    if (edition === undefined) {
      const detail = 'Kies een editie die is vrijgegeven.';
      throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
        errors: [
          { in: 'body', location: { pointer: '/editionSeq' }, code: 'unknown_edition', detail },
        ],
      });
    }
    const id = current?.id ?? randomUUID();
    if (current === undefined) {
      await trx
        .insertInto('report')
        .values({
          id,
          pilotId,
          editionId: edition.id,
          createdBy: actor.userId,
          createdAt: clock.now(),
        })
        .execute();
    } else {
      await trx
        .updateTable('report')
        .set({ editionId: edition.id, version: version + 1 })
        .where('id', '=', id)
        .execute();
    }
    return { status: 200, body: { id, ...(await readReport(trx, actor)) } };
  });
}

/**
 * Saves one written part of the report.
 * @param request.version the version that was edited; 0 when nothing was written yet.
 * @throws Refusal 409 when no edition was chosen yet, 412 (with what is stored) when somebody else wrote.
 */
export async function writeReportText(
  db: Db,
  clock: Clock,
  request: WriteRequest & {
    part: WrittenPartId;
    version: number;
    input: { text: string };
  },
): Promise<Answer<WrittenText>> {
  const { part, version } = request;
  const { text } = request.input;
  return carryOut(db, clock, request, async ({ trx, actor }) => {
    const report = await reportOf(trx, actor.pilotId);
    if (report === undefined) {
      throw new Refusal(409, 'Kies eerst de editie waar het rapport over gaat.');
    }
    const stored = async () => (await readReport(trx, actor)).parts.find(({ id }) => id === part);
    requireVersion(version, (await stored()) ?? { version: 0 });
    const next = { text, updatedAt: clock.now(), version: version + 1 };
    await trx
      .insertInto('reportText')
      .values({ reportId: report.id, chapter: part, ...next })
      .onConflict((conflict) => conflict.columns(['reportId', 'chapter']).doUpdateSet(next))
      .execute();
    await keepReadings(trx, report, part, text);
    const saved = await stored();
    if (saved === undefined) throw new Error(`part ${part} was saved and is not there`);
    return { status: 200, body: saved };
  });
}
