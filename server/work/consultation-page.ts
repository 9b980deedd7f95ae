import { composeSummary } from '../report/compose-summary.ts';
import { emitOnePage } from '../report/emit/pdf.ts';
import { dayInWords } from '../report/notation.ts';
import type { Actor } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import { reportInputAt } from './export-report.ts';
import type { ReportDesk, ReportFile } from './export-report.ts';
import { findConsultation } from './plan-consultation.ts';

/**
 * One page for the administrators of a consultation: the summary of the report over the edition that
 * was chosen, or over the newest one. Its advice stands on it only when it was written about that
 * edition. Source: pilot document §7.
 * @throws Refusal 404, 409 before the first edition, 503 when this server cannot make a PDF.
 */
export async function consultationPage(
  desk: ReportDesk,
  actor: Actor,
  consultationId: string,
): Promise<ReportFile> {
  const consultation = await findConsultation(desk.db, actor, consultationId);
  const newest = (await desk.editions.list(actor.pilotId)).reduce(
    (most, { seq }) => Math.max(most, seq),
    0,
  );
  const seq = consultation.editionSeq ?? newest;
  if (seq === 0) {
    throw new Refusal(409, 'Er is nog geen editie vrijgegeven om het overzicht van te maken.');
  }
  const input = await reportInputAt(desk, actor, seq);
  const content = await emitOnePage((most) => {
    const page = composeSummary(input, most);
    return {
      ...page,
      meta: {
        ...page.meta,
        facts: [
          { label: 'Voor', text: `Overleg met de bestuurders, ${dayInWords(consultation.day)}` },
          ...page.meta.facts,
        ],
      },
    };
  });
  return { name: `overleg-bestuurders-${consultation.day}.pdf`, content };
}
