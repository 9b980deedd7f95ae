import type { LedgerReader } from '../../db/queries/ledger.ts';
import { revisionLog } from '../publication/revision-log.ts';
import type { Revision } from '../publication/revision-log.ts';
import { editionReader } from './read-edition.ts';

/**
 * Reads the revision log of a pilot through the ledger alone.
 * @returns a function that gives the revisions up to and including an edition, oldest first; without
 * a number those of all editions.
 */
export function revisionLogReader(
  ledger: LedgerReader,
): (pilotId: string, through?: number) => Promise<readonly Revision[]> {
  const reader = editionReader(ledger);
  return async (pilotId, through = Number.MAX_SAFE_INTEGER) => {
    const wanted = (await reader.list(pilotId)).filter(({ seq }) => seq <= through);
    const contents = await Promise.all(wanted.map(({ seq }) => reader.read(pilotId, seq)));
    return revisionLog(contents.flatMap((content) => content ?? []));
  };
}
