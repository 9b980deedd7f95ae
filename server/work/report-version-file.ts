import type { Db } from '../../db/open.ts';
import { versionFile, versionsOf } from '../../db/queries/report-versions.ts';
import type { Actor } from '../access/roles.ts';
import type { VersionFormat } from '../domain/records/report-version.ts';
import { emitVersion, fileNameOf, mediaTypeOf } from '../report/versions/version-files.ts';
import { sha256 } from '../report/versions/version-content.ts';
import type { VersionFile } from '../report/versions/version-content.ts';
import { chainedHeader, readVersion } from './report-version-view.ts';

/** A file of a version, ready to hand out. */
export type HandedFile = {
  readonly name: string;
  readonly type: string;
  readonly etag: string;
  readonly make: () => Promise<Uint8Array>;
};

async function controlFile(db: Db, actor: Actor, number: number): Promise<VersionFile> {
  const { content } = await readVersion(db, actor, number);
  const chain = (await versionsOf(db, actor.pilotId)).map(chainedHeader);
  const version = chain.find(({ header }) => header.number === number);
  if (version === undefined) throw new Error(`version ${number} is not in its chain`);
  return {
    kind: 'naast-report-version',
    version,
    content,
    earlier: chain.filter(({ header }) => header.number < number),
  };
}

/**
 * A file of a version. Of a final version the bytes that were made on the day; of a concept a file
 * made of what the concept says. `json` is the version itself with its chain.
 * @throws Refusal 404, 503 when this server cannot make the file. @throws Error when it was altered.
 */
export async function versionFileFor(
  db: Db,
  actor: Actor,
  wanted: { readonly number: number; readonly format: VersionFormat },
): Promise<HandedFile> {
  const { number, format } = wanted;
  const { summary, content } = await readVersion(db, actor, number);
  const name = fileNameOf(summary, format);
  const type = mediaTypeOf(format);
  const etag = `"${sha256(`${summary.hash} ${format}`).slice(0, 32)}"`;
  if (format === 'json') {
    return {
      name,
      type,
      etag,
      make: async () =>
        new TextEncoder().encode(
          `${JSON.stringify(await controlFile(db, actor, number), null, 1)}\n`,
        ),
    };
  }
  if (summary.kind === 'concept') {
    return { name, type, etag, make: () => emitVersion(content, summary.modelHash, format) };
  }
  return {
    name,
    type,
    etag,
    make: async () => {
      const kept = await versionFile(db, summary.id, format);
      const sealed = summary.files.find((file) => file.format === format);
      if (kept === undefined || sha256(kept.content) !== sealed?.sha256) {
        throw new Error(`file ${format} of version ${number} of the report was altered`);
      }
      return kept.content;
    },
  };
}
