import type { Actor } from '../access/roles.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { ReportFigure } from '../domain/report-text/report-figure.ts';
import { measureDefinitions } from '../measures/registry.ts';
import { chosenReport, figuresAt } from './report-reading.ts';
import type { ReadingDesk } from './report-reading.ts';

/** The numbers of an edition with the measures they belong to, in their fixed order. */
export type ReportFigures = {
  editionSeq: number;
  measures: { id: string; result: ResultId; name: string }[];
  figures: ReportFigure[];
};

/**
 * The numbers the report may refer to.
 * @param editionSeq another edition than the one of the report; null for that one.
 * @throws Refusal 409 when no edition was chosen yet, 404 when there is no such edition.
 */
export async function readReportFigures(
  desk: ReadingDesk,
  actor: Actor,
  editionSeq: number | null,
): Promise<ReportFigures> {
  const report = await chosenReport(desk.db, actor);
  const { editionSeq: seq, byKey } = await figuresAt(desk, actor, editionSeq ?? report.editionSeq);
  return {
    editionSeq: seq,
    measures: measureDefinitions.map(({ id, result, name }) => ({ id, result, name })),
    figures: [...byKey.values()],
  };
}
