import { findVersion, lastVersion, versionsOf } from '../../db/queries/report-versions.ts';
import type { VersionLine } from '../../db/queries/report-versions.ts';
import type { Db } from '../../db/open.ts';
import type { Kysely } from 'kysely';
import type { Tables } from '../../db/tables.ts';
import type { Actor } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';
import { sha256 } from '../report/versions/version-content.ts';
import type {
  ChainedHeader,
  SealedFile,
  VersionContent,
  VersionHeader,
} from '../report/versions/version-content.ts';

/** A version as it is listed. */
export type VersionSummary = {
  id: string;
  number: number;
  kind: 'concept' | 'final';
  reason: string | null;
  /** ISO instant, UTC. */
  madeAt: string;
  editionSeq: number;
  modelHash: string;
  hash: string;
  /** The files that were made and kept; none for a concept. */
  files: SealedFile[];
};

/** A version with what it says. */
export type ReadVersion = { readonly summary: VersionSummary; readonly content: VersionContent };

/** A header out of its row. @throws Error when the row was altered. */
export function chainedHeader({ header, hash, number }: VersionLine): ChainedHeader {
  if (sha256(header) !== hash) throw new Error(`version ${number} of the report was altered`);
  return { header: JSON.parse(header) as VersionHeader, hash };
}

/** A version as it is listed, from its row. */
export function versionSummary(row: VersionLine): VersionSummary {
  const { header, hash } = chainedHeader(row);
  return {
    id: row.id,
    number: header.number,
    kind: header.kind,
    reason: header.reason,
    madeAt: header.madeAt,
    editionSeq: header.edition.seq,
    modelHash: header.modelHash,
    hash,
    files: [...header.files],
  };
}

/** The versions of the report, newest first. */
export async function listVersions(db: Db, actor: Actor): Promise<VersionSummary[]> {
  return (await versionsOf(db, actor.pilotId)).map(versionSummary).toReversed();
}

/** The headers of a pilot, oldest first. */
export async function chainOf(db: Kysely<Tables>, pilotId: string): Promise<ChainedHeader[]> {
  return (await versionsOf(db, pilotId)).map(chainedHeader);
}

function contentIn(row: { content: string; modelHash: string; number: number }): VersionContent {
  if (sha256(row.content) !== row.modelHash) {
    throw new Error(`version ${row.number} of the report was altered`);
  }
  return JSON.parse(row.content) as VersionContent;
}

/** One version with what it says. @throws Refusal 404. @throws Error when it was altered. */
export async function readVersion(
  db: Kysely<Tables>,
  actor: Actor,
  number: number,
): Promise<ReadVersion> {
  const row = await findVersion(db, actor.pilotId, number);
  if (row === undefined) throw new Refusal(404, 'Deze versie van het rapport bestaat niet.');
  return { summary: versionSummary(row), content: contentIn(row) };
}

/** What the last version says; null before the first. @throws Error when it was altered. */
export async function readLastVersion(
  db: Kysely<Tables>,
  pilotId: string,
): Promise<ReadVersion | null> {
  const row = await lastVersion(db, pilotId);
  return row === undefined ? null : { summary: versionSummary(row), content: contentIn(row) };
}
