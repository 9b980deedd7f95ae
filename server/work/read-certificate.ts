import type { LedgerReader } from '../../db/queries/ledger.ts';
import type { Certificate } from '../publication/certificate.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import { editionReader } from './read-edition.ts';

/** What carries the attack out: in the server a thread of its own. */
type Certify = (editions: readonly EditionContent[]) => Promise<Certificate>;

const mostKept = 100;

/**
 * Reads the certificate of an edition: null when there is no such edition. It is worked out from all
 * editions up to that one as they are served, once, and kept by the hash, which covers them all.
 */
export function certificateReader(
  ledger: LedgerReader,
  certify: Certify,
): (pilotId: string, seq: number) => Promise<Certificate | null> {
  const reader = editionReader(ledger);
  const kept = new Map<string, Promise<Certificate>>();
  return async (pilotId, seq) => {
    const last = await reader.read(pilotId, seq);
    if (last === null) return null;
    const known = kept.get(last.hash);
    if (known !== undefined) return known;
    const editions: EditionContent[] = [];
    for (let number = 1; number < seq; number += 1) {
      const edition = await reader.read(pilotId, number);
      if (edition !== null) editions.push(edition);
    }
    if (kept.size >= mostKept) kept.clear();
    const certificate = certify([...editions, last]);
    kept.set(last.hash, certificate);
    certificate.catch(() => kept.delete(last.hash));
    return certificate;
  };
}
