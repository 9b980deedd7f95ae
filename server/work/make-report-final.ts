import { Refusal } from '../domain/refusal.ts';
import { finalContent } from '../report/versions/compose-version.ts';
import { emitVersion, emittedFormats, fileNameOf } from '../report/versions/version-files.ts';
import type { EmittedFormat } from '../report/versions/version-files.ts';
import { hashOfContent } from '../report/versions/version-content.ts';
import type { VersionContent } from '../report/versions/version-content.ts';
import { carryOut } from './deed.ts';
import type { Answer, WriteRequest } from './deed.ts';
import type { ReportDesk } from './export-report.ts';
import { keepVersion } from './keep-report-version.ts';
import type { MadeFile } from './keep-report-version.ts';
import { quickPoints, readReadiness } from './report-readiness.ts';
import type { Readiness, ReadinessPoint } from './report-readiness.ts';
import { chainOf, readVersion } from './report-version-view.ts';
import type { VersionSummary } from './report-version-view.ts';

/** What a secretary sends to make the last concept final. */
export type FinalInput = {
  readonly concept: number;
  readonly reason: string | null;
  readonly accepted: readonly { readonly point: string; readonly reason: string }[];
};

/** Makes one file of a version. */
export type Emit = (
  content: VersionContent,
  hash: string,
  format: EmittedFormat,
) => Promise<Uint8Array>;

function stillOpen(points: readonly ReadinessPoint[], accepted: FinalInput['accepted']) {
  return points.filter(
    ({ id, done, mayAccept }) =>
      !done && !(mayAccept && accepted.some(({ point }) => point === id)),
  );
}

function requireReady(
  { concept, isCorrection }: Pick<Readiness, 'concept' | 'isCorrection'>,
  points: readonly ReadinessPoint[],
  input: FinalInput,
): void {
  if (concept === null || concept !== input.concept) {
    throw new Refusal(
      409,
      concept === null
        ? 'Maak eerst een conceptversie. Die kan daarna definitief worden.'
        : `De nieuwste conceptversie is versie ${concept}. Kijk die na.`,
    );
  }
  const [first] = stillOpen(points, input.accepted);
  if (first !== undefined) {
    throw new Refusal(
      409,
      `Het rapport kan nog niet definitief worden. ${first.title}: ${first.items[0] ?? ''}`,
    );
  }
  if (isCorrection && input.reason === null) {
    const detail = 'Schrijf waarom het rapport wordt gecorrigeerd. Dit komt in het rapport.';
    throw new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
      errors: [{ in: 'body', location: { pointer: '/reason' }, code: 'required', detail }],
    });
  }
}

/** The open points that were accepted, in words. */
function acceptedWords(points: readonly ReadinessPoint[], accepted: FinalInput['accepted']) {
  return points.flatMap(({ id, title, done }) => {
    const reason = accepted.find(({ point }) => point === id)?.reason;
    return done || reason === undefined ? [] : [{ point: `${title}: niet gereageerd`, reason }];
  });
}

async function prepare(
  desk: ReportDesk,
  request: WriteRequest & { input: FinalInput },
  emit: Emit,
): Promise<{ content: VersionContent; files: MadeFile[] }> {
  const { db, clock } = desk;
  const { actor, input } = request;
  const readiness = await readReadiness(desk, actor);
  requireReady(readiness, readiness.points, input);
  const { content: concept } = await readVersion(db, actor, input.concept);
  const content = finalContent(concept, {
    madeAt: clock.now(),
    reason: readiness.isCorrection ? input.reason : null,
    accepted: acceptedWords(readiness.points, input.accepted),
    chain: await chainOf(db, actor.pilotId),
  });
  const hash = hashOfContent(content);
  const files: MadeFile[] = [];
  for (const format of emittedFormats) {
    files.push({
      format,
      name: fileNameOf(content, format),
      content: await emit(content, hash, format),
    });
  }
  return { content, files };
}

/**
 * Makes the last concept version final: word for word and number for number what was read. Every file
 * of it is made now, kept, and named by its hash in the chain. A final version after another one is a
 * correction and needs a reason, which is printed.
 * @throws Refusal 409 while something is open (`readReadiness`), 422 for a correction without reason,
 * 503 when this server cannot make a file.
 */
export async function makeFinal(
  desk: ReportDesk,
  request: WriteRequest & { input: FinalInput },
  emit: Emit = emitVersion,
): Promise<Answer<VersionSummary>> {
  // Making the files takes seconds, so it is done before the transaction. What is in the way is told
  // within it: a retry with the same key gets the answer it missed, not "already final".
  const made = await prepare(desk, request, emit).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });
  return carryOut(desk.db, desk.clock, request, async (context) => {
    if (made instanceof Refusal) throw made;
    const { last, points } = await quickPoints(context.trx, context.actor.pilotId);
    if (
      last?.summary.number !== request.input.concept ||
      stillOpen(points, request.input.accepted).length > 0
    ) {
      throw new Refusal(409, 'Er is net iets veranderd. Kijk de lijst opnieuw na.');
    }
    return { status: 201, body: await keepVersion(context, made.content, made.files) };
  });
}
