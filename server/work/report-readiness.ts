import type { Kysely } from 'kysely';
import { bodiesOf } from '../../db/queries/pilots.ts';
import { commentsOf } from '../../db/queries/report-comments.ts';
import { reportOf, reportTexts } from '../../db/queries/reports.ts';
import { reactionsOf } from '../../db/queries/scenarios.ts';
import type { Tables } from '../../db/tables.ts';
import type { Actor } from '../access/roles.ts';
import { writtenParts } from '../report/written-parts.ts';
import type { ReportDesk } from './export-report.ts';
import { openRemarks } from './open-remarks.ts';
import { readLastVersion } from './report-version-view.ts';
import type { ReadVersion } from './report-version-view.ts';

/** What must be in order before a version can be final. */
export type ReadinessPoint = {
  /** Stable name; with a body in it for the reaction of one. */
  id: string;
  title: string;
  done: boolean;
  /** What is open, in sentences; empty when nothing is. */
  items: string[];
  /** May be left open on purpose, with a reason that is printed. */
  mayAccept: boolean;
};

/** Whether the report can be made final, and what is in the way. */
export type Readiness = {
  /** The concept version that would be made final; null when the last version is no concept. */
  concept: number | null;
  /** An earlier version is final already: the next one is a correction, which needs a reason. */
  isCorrection: boolean;
  points: ReadinessPoint[];
};

type Db = Kysely<Tables>;

function point(
  id: string,
  title: string,
  items: readonly string[],
  mayAccept = false,
): ReadinessPoint {
  return { id, title, done: items.length === 0, items: items.slice(0, 50), mayAccept };
}

async function writtenSince(db: Db, pilotId: string, last: ReadVersion | null): Promise<string[]> {
  if (last === null || last.content.kind !== 'concept') return [];
  const { number } = last.content;
  const report = await reportOf(db, pilotId);
  const texts = report === undefined ? [] : await reportTexts(db, report.id);
  const changed = writtenParts.filter(({ id }) => {
    const now = texts.find(({ chapter }) => chapter === id)?.text ?? '';
    return now !== (last.content.texts[id] ?? '');
  });
  return [
    ...(report !== undefined && report.editionSeq !== last.content.edition.seq
      ? [
          `Versie ${number} gaat over editie ${last.content.edition.seq}; nu is editie ${report.editionSeq} gekozen.`,
        ]
      : []),
    ...changed.map(
      ({ number: part, title }) => `${part} ${title} is na versie ${number} veranderd.`,
    ),
  ];
}

function unwritten(last: ReadVersion | null): string[] {
  if (last === null) return [];
  return (
    writtenParts
      // What the bodies say has a point per body.
      .filter(({ id, required }) => required && id !== 'reactions')
      .filter(({ id }) => (last.content.texts[id] ?? '').trim() === '')
      .map(({ number, title }) => `${number} ${title} is nog leeg.`)
  );
}

async function openComments(db: Db, pilotId: string): Promise<string[]> {
  return (await commentsOf(db, pilotId))
    .filter(({ parentId, resolution }) => parentId === null && resolution === null)
    .map(
      ({ byName, versionNumber, excerpt }) =>
        `${byName}, versie ${versionNumber}, bij "${excerpt.slice(0, 60)}…"`,
    );
}

async function reactionPoints(db: Db, pilotId: string): Promise<ReadinessPoint[]> {
  const reactions = await reactionsOf(db, pilotId);
  return (await bodiesOf(db, pilotId)).map(({ id, name }) => {
    const given = reactions.find(({ bodyId }) => bodyId === id);
    const isThere = given !== undefined && (given.vote !== null || given.text.trim() !== '');
    return point(
      `reaction-${id}`,
      `Reactie van ${name}`,
      isThere ? [] : [`${name} heeft nog niet gereageerd.`],
      true,
    );
  });
}

/** The points that can be looked up within a transaction: all but the remarks about the texts. */
export async function quickPoints(
  db: Db,
  pilotId: string,
): Promise<{ readonly last: ReadVersion | null; readonly points: ReadinessPoint[] }> {
  const last = await readLastVersion(db, pilotId);
  const isConcept = last?.content.kind === 'concept';
  return {
    last,
    points: [
      point(
        'concept',
        'Een conceptversie die de werkgroep heeft kunnen lezen',
        isConcept ? [] : ['Maak eerst een conceptversie.'],
      ),
      point(
        'same',
        'Sinds die versie is niets meer veranderd',
        await writtenSince(db, pilotId, last),
      ),
      point('written', 'Alle delen zijn geschreven', unwritten(last)),
      point('comments', 'Alle opmerkingen zijn afgehandeld', await openComments(db, pilotId)),
      ...(await reactionPoints(db, pilotId)),
    ],
  };
}

/**
 * What stands between the last concept version and "definitief".
 * Source: pilot document §7: the workgroup's advice, with the reaction of each council.
 */
export async function readReadiness(desk: ReportDesk, actor: Actor): Promise<Readiness> {
  const { db } = desk;
  const { last, points } = await quickPoints(db, actor.pilotId);
  const hasReport = (await reportOf(db, actor.pilotId)) !== undefined;
  const remarks = hasReport ? await openRemarks(desk, actor) : [];
  const remarkPoint = point(
    'remarks',
    'Getallen en beweringen in de tekst zijn nagekeken',
    remarks.map(({ partTitle, kind, quote, sentence }) =>
      kind === 'reread'
        ? `${partTitle}: lees opnieuw, een cijfer is veranderd: ${sentence}`
        : `${partTitle}: "${quote}" in "${sentence}"`,
    ),
  );
  const finals = last?.content.earlier.some(({ kind }) => kind === 'final') ?? false;
  return {
    concept: last?.content.kind === 'concept' ? last.content.number : null,
    isCorrection: finals || last?.content.kind === 'final',
    points: [...points.slice(0, 3), remarkPoint, ...points.slice(3)],
  };
}
