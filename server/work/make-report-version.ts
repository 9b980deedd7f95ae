import { conceptContent } from '../report/versions/compose-version.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import { reportInputFor } from './export-report.ts';
import type { ReportDesk } from './export-report.ts';
import { keepVersion } from './keep-report-version.ts';
import { chainOf, readLastVersion } from './report-version-view.ts';
import type { VersionSummary } from './report-version-view.ts';

/**
 * Makes a concept version: the report as it stands now, kept for ever under the next number, for the
 * workgroup to read and comment on. Everything is read before the transaction begins.
 * @throws Refusal 409 when no edition was chosen yet, or another version was made just now.
 */
export async function makeConcept(
  desk: ReportDesk,
  request: WriteRequest,
): Promise<Answer<VersionSummary>> {
  const { db, clock } = desk;
  const { actor } = request;
  const { pilotId } = actor;
  const content = conceptContent(await reportInputFor(desk, actor), {
    pilotId,
    chain: await chainOf(db, pilotId),
    before: (await readLastVersion(db, pilotId))?.content ?? null,
  });
  return carryOut(db, clock, request, async (context) => ({
    status: 201,
    body: await keepVersion(context, content, []),
  }));
}
