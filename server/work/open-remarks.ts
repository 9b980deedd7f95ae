import { remarkAnswersOf } from '../../db/queries/report-references.ts';
import { reportTexts } from '../../db/queries/reports.ts';
import type { Actor } from '../access/roles.ts';
import { referencesIn } from '../domain/report-text/reference-token.ts';
import { remarkKey, remarksOn } from '../domain/report-text/remarks.ts';
import type { RemarkKind } from '../domain/report-text/remarks.ts';
import type { FigureLookup, FiguresOfEdition } from '../domain/report-text/report-figure.ts';
import { reportFigures } from '../report/references/report-figures.ts';
import { writtenParts } from '../report/written-parts.ts';
import type { WrittenPartId } from '../report/written-parts.ts';
import { chosenReport, figuresAt, readReportReading } from './report-reading.ts';
import type { ReadingDesk } from './report-reading.ts';

/** Something that must be put right or answered before the report is final. */
export type OpenRemark = {
  readonly part: WrittenPartId;
  /** Number and title of the part, for a list. */
  readonly partTitle: string;
  /** `reread`: numbers changed since the part was last read. */
  readonly kind: RemarkKind | 'reread';
  readonly quote: string;
  readonly sentence: string;
};

async function othersFor(
  desk: ReadingDesk,
  actor: Actor,
  texts: readonly string[],
): Promise<ReadonlyMap<number, FiguresOfEdition>> {
  const others = new Map<number, FiguresOfEdition>();
  for (const { edition } of texts.flatMap(referencesIn)) {
    if (edition === null || others.has(edition)) continue;
    const measured = await desk.measures.read(actor.pilotId, edition);
    if (measured !== null) others.set(edition, reportFigures(edition, measured.measures));
  }
  return others;
}

/**
 * What stands between the texts of the report and "definitief": typed numbers, claims stronger than
 * their numbers, references that lead nowhere, as far as nobody said why they may stay; and parts to
 * read again because their numbers changed. A wrong reference cannot be answered: it must be mended.
 * @returns the remarks in the order of the report; empty when it may become final.
 * @throws Refusal 409 when no edition was chosen yet.
 */
export async function openRemarks(desk: ReadingDesk, actor: Actor): Promise<OpenRemark[]> {
  const report = await chosenReport(desk.db, actor);
  const texts = await reportTexts(desk.db, report.id);
  const answered = new Set(
    (await remarkAnswersOf(desk.db, report.id))
      .filter(({ kind }) => kind !== 'broken')
      .map(({ chapter, kind, quote, sentence }) =>
        [chapter, remarkKey(kind, quote, sentence)].join('\n'),
      ),
  );
  const lookup: FigureLookup = {
    chosen: await figuresAt(desk, actor, report.editionSeq),
    others: await othersFor(
      desk,
      actor,
      texts.map(({ text }) => text),
    ),
  };
  const { parts } = await readReportReading(desk, actor);
  return writtenParts.flatMap(({ id, number, title }): OpenRemark[] => {
    const place = { part: id, partTitle: `${number} ${title}` };
    const text = texts.find(({ chapter }) => chapter === id)?.text ?? '';
    const changes = parts.find((part) => part.id === id)?.changes ?? [];
    return [
      ...changes.map(({ token, before, now }) => ({
        ...place,
        kind: 'reread' as const,
        quote: token,
        sentence: `${before} → ${now}`,
      })),
      ...remarksOn(text, lookup)
        .filter(({ key }) => !answered.has([id, key].join('\n')))
        .map(({ kind, quote, sentence }) => ({ ...place, kind, quote, sentence })),
    ];
  });
}
