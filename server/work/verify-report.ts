import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { EditionContent } from '../publication/edition-content.ts';
import { chainFindings, editionFindings } from '../report/versions/verify-version.ts';
import type { Finding } from '../report/versions/verify-version.ts';
import { sha256 } from '../report/versions/version-content.ts';
import type { VersionFile } from '../report/versions/version-content.ts';
import { readEditionJson, verifyEditions } from './verify-edition.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const chained = z.looseObject({
  hash,
  header: z.looseObject({
    number: z.int(),
    modelHash: hash,
    prevHash: z.string(),
    edition: z.looseObject({ seq: z.int(), hash: z.string() }),
    files: z.array(z.looseObject({ format: z.string(), name: z.string(), sha256: hash })),
  }),
});

/** Enough to tell a version of a report from another file; its hashes cover everything else in it. */
const versionFile = z.looseObject({
  kind: z.literal('naast-report-version'),
  version: chained,
  earlier: z.array(chained),
  content: z.looseObject({
    number: z.int(),
    edition: z.looseObject({ seq: z.int(), hash: z.string() }),
    editions: z.array(z.looseObject({ seq: z.int(), hash: z.string() })),
    earlier: z.array(z.looseObject({ modelHash: z.string() })),
    model: z.looseObject({ blocks: z.array(z.looseObject({ kind: z.string() })) }),
  }),
});

type Given =
  | { readonly kind: 'version'; readonly file: VersionFile }
  | { readonly kind: 'edition'; readonly file: EditionContent }
  | { readonly kind: 'other'; readonly name: string; readonly bytes: Uint8Array };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function given(file: string): Given {
  const bytes = readFileSync(file);
  const json = file.toLowerCase().endsWith('.json') ? parsed(bytes.toString('utf8')) : null;
  if (versionFile.safeParse(json).success) return { kind: 'version', file: json as VersionFile };
  const edition = readEditionJson(json);
  if (edition !== null) return { kind: 'edition', file: edition };
  return { kind: 'other', name: path.basename(file), bytes };
}

function fileFinding({ version }: VersionFile, name: string, bytes: Uint8Array): Finding {
  const { header } = version;
  const own = sha256(bytes);
  const found = header.files.find((file) => file.sha256 === own);
  if (found !== undefined) {
    return {
      ok: true,
      text: `${name}: version ${header.number}, unchanged. Dit bestand is versie ${header.number}, ongewijzigd.`,
    };
  }
  if (header.files.length === 0) {
    return {
      ok: false,
      text: `${name}: version ${header.number} is a concept, whose files are not sealed. Van een concept zijn geen bestanden vastgelegd.`,
    };
  }
  return {
    ok: false,
    text: `${name}: CHANGED, or no file of version ${header.number}. Dit bestand is veranderd, of hoort niet bij versie ${header.number}.`,
  };
}

/**
 * Checks downloaded files without the server: a version of the report with its chain, the files that
 * were made of it, and the editions it was made from. Editions alone are checked as before.
 * @param files paths: one report.json, with editions and report files in any order.
 * @param say writes a line for whoever asked.
 * @returns whether everything is in order.
 * @throws Error for files that cannot be checked.
 */
export async function verifyFiles(
  files: readonly string[],
  say: (line: string) => void,
): Promise<boolean> {
  const all = files.map(given);
  const versions = all.flatMap((one) => (one.kind === 'version' ? [one.file] : []));
  const editions = all.flatMap((one) => (one.kind === 'edition' ? [one.file] : []));
  const [version, second] = versions;
  if (version === undefined) {
    const other = all.find((one) => one.kind === 'other');
    if (other !== undefined && !other.name.toLowerCase().endsWith('.json')) {
      throw new Error(
        `give report.json beside ${other.name}: npm run verify -- report.pdf report.json`,
      );
    }
    return verifyEditions(files, say);
  }
  if (second !== undefined) throw new Error('give one report.json at a time');
  const findings = [
    ...chainFindings(version),
    ...editionFindings(version.content, editions),
    ...all.flatMap((one) =>
      one.kind === 'other' ? [fileFinding(version, one.name, one.bytes)] : [],
    ),
  ];
  for (const { text } of findings) say(text);
  const { seq } = version.content.edition;
  if (!editions.some((edition) => edition.seq === seq)) {
    say(
      `Edition ${seq}: not given, so its numbers were not looked at. Its hash must be ${version.content.edition.hash}.`,
    );
  }
  return findings.every(({ ok }) => ok !== false);
}
