import { createHash } from 'node:crypto';
import type { AgreedRulesRow } from '../../db/tables/rules.ts';
import type { RulesContent } from '../domain/result-rules.ts';
import { canonicalJson } from '../publication/canonical.ts';

/** A version in the one form that is kept and hashed. */
export function rulesText(content: RulesContent): string {
  return canonicalJson(content);
}

/**
 * The hash of an agreed version over the version before.
 * @param prevHash hash of the version before; '' for the first.
 * @param content the version as it is kept. @returns SHA-256 in hexadecimal.
 */
export function hashOfRules(prevHash: string, content: string): string {
  return createHash('sha256').update(canonicalJson({ content, prevHash })).digest('hex');
}

type KeptVersion = Pick<
  AgreedRulesRow,
  'pilotId' | 'seq' | 'day' | 'meetingId' | 'reason' | 'content' | 'prevHash' | 'hash'
>;

/** What a version says, from how it is kept. */
export function contentOfRules({ content }: Pick<KeptVersion, 'content'>): RulesContent {
  return JSON.parse(content) as RulesContent;
}

/**
 * Works the chain of agreed versions out again: every version follows on the one before, has the hash
 * it was agreed with, and its columns say what its content says.
 * @param versions oldest first. @returns whether the chain holds; true when there is none.
 */
export function rulesHold(versions: readonly KeptVersion[]): boolean {
  let before = '';
  for (const [index, version] of versions.entries()) {
    if (version.seq !== index + 1 || version.prevHash !== before) return false;
    if (hashOfRules(before, version.content) !== version.hash) return false;
    const { pilotId, seq, day, meeting, reason } = contentOfRules(version);
    const says = JSON.stringify([pilotId, seq, day, meeting?.id ?? null, reason]);
    const { meetingId } = version;
    const kept = [version.pilotId, version.seq, version.day, meetingId, version.reason];
    if (JSON.stringify(kept) !== says) return false;
    before = version.hash;
  }
  return true;
}
