import type { Db } from '../../db/open.ts';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { actionsOf, decisionsOf, meetingsOf } from '../../db/queries/meetings.ts';
import { bodiesOf, findPilot, providersOf } from '../../db/queries/pilots.ts';
import { reportOf, reportTexts } from '../../db/queries/reports.ts';
import { agreedVersions } from '../../db/queries/rules.ts';
import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import { adviceDay } from '../domain/calendar.ts';
import { labelOf } from '../domain/codes/code-list.ts';
import { signalRecipients } from '../domain/codes/signal-recipients.ts';
import { signalStatuses } from '../domain/codes/signal-statuses.ts';
import { signalThemes } from '../domain/codes/signal-themes.ts';
import { titleOfItem } from '../domain/meeting-items.ts';
import { Refusal } from '../domain/refusal.ts';
import { referencesIn } from '../domain/report-text/reference-token.ts';
import type { MeasureResult } from '../measures/measure-result.ts';
import { measureDefinitions } from '../measures/registry.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import { composeReport } from '../report/compose.ts';
import { emitPdf } from '../report/emit/pdf.ts';
import type { Report } from '../report/model.ts';
import type { ReportEdition, ReportInput, ReportPilot } from '../report/report-input.ts';
import { writtenPartIds } from '../report/written-parts.ts';
import { editionMeasures } from './edition-measures.ts';
import { settingsReader } from './edition-settings.ts';
import { editionReader } from './read-edition.ts';
import { revisionLogReader } from './read-revision-log.ts';
import { reviewForReport } from './report-review.ts';
import { releasedSignalList } from './signal-view.ts';
import { contentOfRules } from './verify-rules.ts';

/** A report as a file. */
export type ReportFile = { readonly name: string; readonly content: Uint8Array };

/** What exporting takes; made once, because editions and their measures are kept. */
export type ReportDesk = ReturnType<typeof reportDesk>;

/** Reads what a report is made of: editions through the ledger, and never a record. */
export function reportDesk(db: Db, clock: Clock) {
  const ledger = ledgerReader(db);
  return {
    db,
    clock,
    editions: editionReader(ledger),
    revisions: revisionLogReader(ledger),
    measures: editionMeasures(ledger, settingsReader(db)),
  };
}

function editionOf(content: EditionContent): ReportEdition {
  const { batchSize, experienceBatchSize } = content.parameters;
  return {
    seq: content.seq,
    firstMonth: content.firstMonth,
    to: content.to,
    releasedOn: content.releasedOn,
    cutoffDay: content.cutoffDay,
    batchSize,
    experienceBatchSize,
    explanation: content.explanation,
    gates: content.gates,
    notes: new Map(content.notes.map(({ result, text }) => [result, text])),
    hash: content.hash,
  };
}

async function pilotOf(db: Db, pilotId: string): Promise<ReportPilot> {
  const pilot = await findPilot(db, pilotId);
  if (pilot === undefined) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
  const providers = await providersOf(db, pilotId);
  const bodies = await bodiesOf(db, pilotId);
  return {
    name: pilot.name,
    municipality: pilot.municipality,
    startDay: pilot.startDay,
    endDay: pilot.endDay,
    adviceDay: adviceDay(pilot.endDay, pilot.adviceDayOverride),
    adviceReason: pilot.adviceDayOverride === null ? null : pilot.adviceDayReason,
    isRehearsal: pilot.isRehearsal === 1,
    budgetCents: pilot.budgetCents,
    providers: providers.map(({ name }) => name),
    bodies: bodies.map(({ name }) => name),
  };
}

/** What closed meetings decided; a meeting that is still open can still change. */
async function meetingsFor(
  db: Db,
  pilotId: string,
): Promise<Pick<ReportInput, 'decisions' | 'actions' | 'meetingDays'>> {
  const closed = (await meetingsOf(db, pilotId)).filter(({ status }) => status === 'closed');
  const ids = new Set(closed.map(({ id }) => id));
  const decisions = (await decisionsOf(db, pilotId)).filter(({ meetingId }) => ids.has(meetingId));
  const actions = (await actionsOf(db, pilotId)).filter(({ meetingId }) => ids.has(meetingId));
  return {
    meetingDays: closed.map(({ day }) => day).toSorted(),
    decisions: decisions.map(({ meetingDay, item, text }) => ({
      day: meetingDay,
      item: titleOfItem(item),
      text,
    })),
    actions: actions.map(({ meetingDay, text, bodyName, dueDay, doneDay }) => ({
      day: meetingDay,
      text,
      body: bodyName,
      dueDay,
      doneDay,
    })),
  };
}

/** The bottlenecks as the workgroup reads them anyway. */
async function signalsFor(db: Db, actor: Actor): Promise<ReportInput['signals']> {
  const released = await releasedSignalList(db, actor);
  return released.map(({ theme, text, month, status, answer, sentTo, answeredDay }) => ({
    theme: labelOf(signalThemes, theme),
    text,
    month,
    status: labelOf(signalStatuses, status),
    answer,
    sentTo: sentTo === null ? null : labelOf(signalRecipients, sentTo).toLowerCase(),
    answeredDay,
  }));
}

/** The measures of editions that a text names on purpose; one that does not exist is left out. */
async function otherMeasuresFor(
  desk: ReportDesk,
  { pilotId }: Actor,
  texts: readonly { readonly text: string }[],
): Promise<ReadonlyMap<number, readonly MeasureResult[]>> {
  const others = new Map<number, readonly MeasureResult[]>();
  for (const { edition } of texts.flatMap(({ text }) => referencesIn(text))) {
    if (edition === null || others.has(edition)) continue;
    const measured = await desk.measures.read(pilotId, edition);
    if (measured !== null) others.set(edition, measured.measures);
  }
  return others;
}

/**
 * Everything the report of the pilot is composed from, as it stands now.
 * @throws Refusal 409 when no edition was chosen yet.
 */
export async function reportInputFor(desk: ReportDesk, actor: Actor): Promise<ReportInput> {
  const report = await reportOf(desk.db, actor.pilotId);
  if (report === undefined) {
    throw new Refusal(409, 'Kies eerst de editie waar het rapport over gaat.');
  }
  return reportInputAt(desk, actor, report.editionSeq);
}

/**
 * The same over any released edition; what was written for the report, and how the bodies voted on
 * it, belongs only to the edition the report is about.
 * @throws Error when there is no such edition.
 */
export async function reportInputAt(
  desk: ReportDesk,
  actor: Actor,
  editionSeq: number,
): Promise<ReportInput> {
  const { db, clock } = desk;
  const { pilotId } = actor;
  const report = await reportOf(db, pilotId);
  const content = await desk.editions.read(pilotId, editionSeq);
  const measured = await desk.measures.read(pilotId, editionSeq);
  if (content === null || measured === null) {
    throw new Error(`edition ${editionSeq} of pilot ${pilotId} is not in the ledger`);
  }
  const { reference } = content.parameters;
  const editions = await desk.editions.list(pilotId);
  const isOfReport = report?.editionSeq === editionSeq;
  const texts = isOfReport ? await reportTexts(db, report.id) : [];
  const review = await reviewForReport(db, actor);
  return {
    pilot: {
      ...(await pilotOf(db, pilotId)),
      ...(reference && { budgetCents: reference.budgetCents }),
    },
    edition: editionOf(content),
    editions: editions.filter(({ seq }) => seq <= editionSeq).toReversed(),
    revisions: await desk.revisions(pilotId, editionSeq),
    measures: measured.measures,
    otherMeasures: await otherMeasuresFor(desk, actor, texts),
    definitions: measureDefinitions,
    texts: new Map(
      writtenPartIds.flatMap((id) =>
        texts.filter(({ chapter }) => chapter === id).map(({ text }) => [id, text] as const),
      ),
    ),
    rules: (await agreedVersions(db, pilotId)).map(contentOfRules),
    signals: await signalsFor(db, actor),
    ...(await meetingsFor(db, pilotId)),
    review: isOfReport ? review : { ...review, scores: [], reactions: [] },
    madeAt: clock.now(),
  };
}

/**
 * The report of the pilot as it stands now, in its neutral form.
 * @throws Refusal 409 when no edition was chosen yet.
 */
export async function composeFor(desk: ReportDesk, actor: Actor): Promise<Report> {
  return composeReport(await reportInputFor(desk, actor));
}

/**
 * The report of the pilot as it stands now, as PDF.
 * @throws Refusal 409 when no edition was chosen yet, 503 when this server cannot make a PDF.
 */
export async function exportReportPdf(desk: ReportDesk, actor: Actor): Promise<ReportFile> {
  const report = await composeFor(desk, actor);
  return { name: 'adviesrapport-concept.pdf', content: await emitPdf(report) };
}
