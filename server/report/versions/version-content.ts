import { createHash } from 'node:crypto';
import { canonicalJson } from '../../publication/canonical.ts';
import type { Json } from '../../publication/canonical.ts';
import type { FiguresBook } from '../figures-book.ts';
import type { Report } from '../model.ts';

/** A concept can be followed by anything; a final version is what the workgroup agreed. */
export type VersionKind = 'concept' | 'final';

/** An earlier version as the log of changes in a later one names it. */
export type EarlierVersion = {
  readonly number: number;
  readonly kind: VersionKind;
  /** ISO instant, UTC. */
  readonly madeAt: string;
  readonly reason: string | null;
  readonly editionSeq: number;
  readonly modelHash: string;
};

/** What was left open on purpose when a version was made final, and why. */
export type AcceptedPoint = { readonly point: string; readonly reason: string };

/** Everything a version says. Every file of it is made from this and from nothing else. */
export type VersionContent = {
  readonly format: 1;
  readonly pilotId: string;
  /** From 1, concepts and final versions in one row. */
  readonly number: number;
  readonly kind: VersionKind;
  /** Why a final version was corrected; null otherwise. */
  readonly reason: string | null;
  /** ISO instant, UTC. */
  readonly madeAt: string;
  readonly edition: { readonly seq: number; readonly hash: string };
  /** Every edition up to the one of the report, oldest first. */
  readonly editions: readonly { readonly seq: number; readonly hash: string }[];
  readonly earlier: readonly EarlierVersion[];
  readonly accepted: readonly AcceptedPoint[];
  /** What people wrote, by part. */
  readonly texts: Readonly<Record<string, string>>;
  /** The report as it was composed, before its number and status are printed on it. */
  readonly model: Report;
  /** The name of each block of `model`, stable from version to version; null for one without words. */
  readonly anchors: readonly (string | null)[];
  /** The page for administrators, with shorter texts for when it would not fit. */
  readonly summaries: readonly { readonly most: number; readonly report: Report }[];
  readonly figures: FiguresBook;
};

/** A file of a final version, by what it can be recognised. */
export type SealedFile = {
  readonly format: string;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** What is chained: a version's place, its edition, and the hashes of its content and its files. */
export type VersionHeader = {
  readonly format: 1;
  readonly pilotId: string;
  readonly number: number;
  readonly kind: VersionKind;
  readonly reason: string | null;
  readonly madeAt: string;
  readonly edition: { readonly seq: number; readonly hash: string };
  readonly modelHash: string;
  readonly files: readonly SealedFile[];
  /** Hash of the header before; empty for the first. */
  readonly prevHash: string;
};

/** A header with its hash, as it is handed out. */
export type ChainedHeader = { readonly header: VersionHeader; readonly hash: string };

/** What `report.json` holds: a version with everything needed to check it without the server. */
export type VersionFile = {
  readonly kind: 'naast-report-version';
  readonly version: ChainedHeader;
  readonly content: VersionContent;
  /** The headers before it, oldest first. */
  readonly earlier: readonly ChainedHeader[];
};

/** SHA-256 in hexadecimal. */
export function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Any part of a version in the one form that is kept and hashed. @throws Error for a number that is not finite. */
export function versionText(value: VersionContent | VersionHeader): string {
  const json: Json = JSON.parse(JSON.stringify(value));
  return canonicalJson(json, 'any');
}

/** The hash of what a version says: printed in its files as "controlegetal van het rapport". */
export function hashOfContent(content: VersionContent): string {
  return sha256(versionText(content));
}

/** The hash by which the next version hangs on this one. */
export function hashOfHeader(header: VersionHeader): string {
  return sha256(versionText(header));
}
