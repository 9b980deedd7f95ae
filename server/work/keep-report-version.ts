import { randomUUID } from 'node:crypto';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { storeVersion } from '../../db/queries/report-versions.ts';
import { Refusal } from '../domain/refusal.ts';
import {
  hashOfContent,
  hashOfHeader,
  sha256,
  versionText,
} from '../report/versions/version-content.ts';
import type { VersionContent, VersionHeader } from '../report/versions/version-content.ts';
import type { DeedContext } from './deed.ts';
import { chainOf, versionSummary } from './report-version-view.ts';
import type { VersionSummary } from './report-version-view.ts';

/** A file of a version as it was made. */
export type MadeFile = {
  readonly format: string;
  readonly name: string;
  readonly content: Uint8Array;
};

/**
 * Keeps a version at the end of the chain.
 * @param files what was made of it; none for a concept.
 * @throws Refusal 409 when another version was made since the content was.
 */
export async function keepVersion(
  { trx, actor }: DeedContext,
  content: VersionContent,
  files: readonly MadeFile[],
): Promise<VersionSummary> {
  const { pilotId } = actor;
  const chain = await chainOf(trx, pilotId);
  if (chain.length + 1 !== content.number) {
    throw new Refusal(409, 'Er is net een andere versie gemaakt. Kijk de versies na.');
  }
  const { number, kind, reason, madeAt, edition } = content;
  const kept = await ledgerReader(trx).header(pilotId, edition.seq);
  if (kept === undefined || kept.hash !== edition.hash) {
    throw new Error(`edition ${edition.seq} of version ${number} is not in the ledger`);
  }
  const modelHash = hashOfContent(content);
  const prevHash = chain.at(-1)?.hash ?? '';
  const sealed = files.map((file) => ({ ...file, sha256: sha256(file.content) }));
  const header: VersionHeader = {
    format: 1,
    pilotId,
    number,
    kind,
    reason,
    madeAt,
    edition,
    modelHash,
    files: sealed.map((file) => ({
      format: file.format,
      name: file.name,
      bytes: file.content.length,
      sha256: file.sha256,
    })),
    prevHash,
  };
  const row = {
    id: randomUUID(),
    pilotId,
    number,
    kind,
    reason,
    editionId: kept.id,
    content: versionText(content),
    modelHash,
    header: versionText(header),
    prevHash,
    hash: hashOfHeader(header),
    madeBy: actor.userId,
    madeAt,
  };
  await storeVersion(
    trx,
    row,
    sealed.map((file) => ({
      versionId: row.id,
      format: file.format,
      name: file.name,
      sha256: file.sha256,
      content: file.content,
    })),
  );
  return versionSummary(row);
}
