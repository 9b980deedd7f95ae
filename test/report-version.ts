import { contentOf } from '../server/publication/edition-content.ts';
import { hashOf } from '../server/publication/chain.ts';
import type { ChainedEdition, EditionLedger } from '../server/publication/edition-ledger.ts';
import { workedOutMeasures } from '../server/publication/attacker/worked-out-measures.ts';
import type { ReportInput } from '../server/report/report-input.ts';
import { conceptContent } from '../server/report/versions/compose-version.ts';
import { hashOfContent, hashOfHeader } from '../server/report/versions/version-content.ts';
import type {
  ChainedHeader,
  SealedFile,
  VersionContent,
  VersionFile,
} from '../server/report/versions/version-content.ts';
import { ids } from './arrange.ts';
import { chainedEditions } from './chained-editions.ts';
import { reportInput } from './report-input.ts';

/** Editions that hold the settings their measures are worked out with, as released ones do. */
export function editionsWithSettings(count = 10): ChainedEdition[] {
  const chain: ChainedEdition[] = [];
  for (const edition of chainedEditions('2025-07', count)) {
    const ledger: EditionLedger = {
      ...edition,
      parameters: {
        ...edition.parameters,
        reference: { budgetCents: 6_000_000, markNormPercent: 95, areas: [] },
      },
    };
    const prevHash = chain.at(-1)?.hash ?? '';
    chain.push({ ...ledger, prevHash, hash: hashOf(prevHash, ledger) });
  }
  return chain;
}

const kept = editionsWithSettings();

/** The last of the first so many editions as it is downloaded. */
export function downloadedEdition(count = 10) {
  return contentOf(kept.slice(0, count));
}

/** What a report over the first so many editions is made from. */
export function versionInput(count = 10, changes: Partial<ReportInput> = {}): ReportInput {
  const content = downloadedEdition(count);
  const base = reportInput();
  return {
    ...base,
    edition: { ...base.edition, seq: content.seq, to: content.to, hash: content.hash },
    editions: kept
      .slice(0, count)
      .map(({ seq, from, to, releasedOn, hash }) => ({ seq, from, to, releasedOn, hash })),
    revisions: base.revisions.slice(0, count),
    measures: workedOutMeasures(content) ?? [],
    ...changes,
  };
}

/** A concept over the first so many editions, after the versions before it. */
export function conceptOf(
  input: ReportInput,
  chain: readonly ChainedHeader[] = [],
  before: VersionContent | null = null,
): VersionContent {
  return conceptContent(input, { pilotId: ids.pilot, chain, before });
}

/** The header of a version at the end of a chain. */
export function headerFor(
  content: VersionContent,
  chain: readonly ChainedHeader[] = [],
  files: readonly SealedFile[] = [],
): ChainedHeader {
  const { pilotId, number, kind, reason, madeAt, edition } = content;
  const header = {
    format: 1 as const,
    pilotId,
    number,
    kind,
    reason,
    madeAt,
    edition,
    modelHash: hashOfContent(content),
    files,
    prevHash: chain.at(-1)?.hash ?? '',
  };
  return { header, hash: hashOfHeader(header) };
}

/** The file by which a version is checked. */
export function controlFileOf(
  content: VersionContent,
  chain: readonly ChainedHeader[] = [],
  files: readonly SealedFile[] = [],
): VersionFile {
  return {
    kind: 'naast-report-version',
    version: headerFor(content, chain, files),
    content,
    earlier: chain,
  };
}
