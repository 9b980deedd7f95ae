import type { LedgerReader } from '../../db/queries/ledger.ts';
import { dayInAmsterdam } from '../clock.ts';
import type { Day, Month } from '../domain/calendar.ts';
import { verifyChain } from '../publication/chain.ts';
import { contentOf } from '../publication/edition-content.ts';
import type { EditionContent } from '../publication/edition-content.ts';
import { editionFrom } from './ledger-rows.ts';

/** An edition as it is listed. */
export type EditionSummary = {
  readonly id: string;
  readonly seq: number;
  readonly seriesYear: number;
  readonly from: Month;
  readonly to: Month;
  readonly cutoffDay: Day;
  readonly releasedOn: Day;
  readonly hash: string;
};

/** Reads editions, and nothing else. */
export type EditionReader = {
  /** The editions of a pilot, newest first. */
  list(pilotId: string): Promise<EditionSummary[]>;
  /** One edition by its number as it is served; null when there is none. */
  read(pilotId: string, seq: number): Promise<EditionContent | null>;
};

const mostKept = 100;

/**
 * Reads editions through the ledger alone. What an edition shows never changes, so it is kept by its
 * hash once it was made; before that the whole chain up to it is worked out again.
 */
export function editionReader(ledger: LedgerReader): EditionReader {
  const kept = new Map<string, EditionContent>();
  const make = async (pilotId: string, seq: number): Promise<EditionContent> => {
    const editions = (await ledger.through(pilotId, seq)).map(editionFrom);
    const verdict = verifyChain(editions);
    if (!verdict.ok) {
      throw new Error(`ledger of pilot ${pilotId} breaks at ${verdict.seq}: ${verdict.reason}`);
    }
    return contentOf(editions);
  };
  return {
    async list(pilotId) {
      const headers = await ledger.headers(pilotId);
      return headers
        .map(({ monthFrom, monthTo, cutoffAt, releasedAt, ...header }) => ({
          ...header,
          from: monthFrom,
          to: monthTo,
          cutoffDay: dayInAmsterdam(cutoffAt),
          releasedOn: dayInAmsterdam(releasedAt),
        }))
        .toReversed();
    },
    async read(pilotId, seq) {
      const header = await ledger.header(pilotId, seq);
      if (header === undefined) return null;
      const content = kept.get(header.hash) ?? (await make(pilotId, seq));
      if (kept.size >= mostKept) kept.clear();
      kept.set(header.hash, content);
      return content;
    },
  };
}
