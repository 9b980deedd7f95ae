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
  // One at a time: the time limit of a certificate begins when its turn comes.
  let turn: Promise<unknown> = Promise.resolve();
  const make = async (last: EditionContent): Promise<Certificate> => {
    const editions: EditionContent[] = [];
    for (let number = 1; number < last.seq; number += 1) {
      const edition = await reader.read(last.pilotId, number);
      if (edition !== null) editions.push(edition);
    }
    const made = turn.then(() => certify([...editions, last]));
    turn = made.catch(() => undefined);
    return made;
  };
  return async (pilotId, seq) => {
    const last = await reader.read(pilotId, seq);
    if (last === null) return null;
    const known = kept.get(last.hash);
    if (known !== undefined) return known;
    if (kept.size >= mostKept) kept.clear();
    const certificate = make(last);
    kept.set(last.hash, certificate);
    certificate.catch(() => kept.delete(last.hash));
    return certificate;
  };
}
