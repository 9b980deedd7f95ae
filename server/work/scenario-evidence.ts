import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { reportOf } from '../../db/queries/reports.ts';
import { checklistQuestions } from '../domain/scenarios/checklist.ts';
import type { QuestionId } from '../domain/scenarios/checklist.ts';
import { evidenceFrom } from '../measures/evidence.ts';
import type { EvidenceLine } from '../measures/evidence.ts';
import type { EditionMeasures } from './edition-measures.ts';

/** What the pilot itself shows per question, out of one edition. */
export type ScenarioEvidence = {
  /** The edition of the report, or the newest one as long as none was chosen; null: there is none. */
  editionSeq: number | null;
  /** Whether the secretary chose that edition for the report. */
  isChosen: boolean;
  questions: { question: QuestionId; lines: EvidenceLine[] }[];
};

/** Reads the measures of an edition by its number; null when there is none. */
type MeasureReader = (pilotId: string, seq: number) => Promise<EditionMeasures | null>;

/** The evidence beside the checklist: from the edition of the report, through the ledger alone. */
export async function readScenarioEvidence(
  db: Db,
  pilotId: string,
  measuresOf: MeasureReader,
): Promise<ScenarioEvidence> {
  const chosen = (await reportOf(db, pilotId))?.editionSeq;
  const newest = (await ledgerReader(db).headers(pilotId)).map(({ seq }) => seq);
  const editionSeq = chosen ?? (newest.length === 0 ? null : Math.max(...newest));
  const found = editionSeq === null ? null : await measuresOf(pilotId, editionSeq);
  return {
    editionSeq,
    isChosen: chosen !== undefined,
    questions: checklistQuestions.map(({ id, evidence }) => ({
      question: id,
      lines: [...evidenceFrom(found?.measures ?? [], evidence)],
    })),
  };
}
