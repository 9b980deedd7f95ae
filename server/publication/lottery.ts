import { createHmac } from 'node:crypto';
import type { Month } from '../domain/calendar.ts';
import type { CellKey } from './statements.ts';

/**
 * The secret lottery of one month: whether a category that could be updated waits a month, and in
 * which order categories give way. Without it an attacker who knows the rule learns from every
 * category that stays the same; with it "not updated" can always mean "drawn to wait".
 */
export type Lottery = {
  /** Whether a batch of this size waits, although it may be shown. */
  readonly waits: (cell: CellKey, batch: number, batchSize: number) => boolean;
  /** Text by which categories are ordered when one has to give way; says nothing without the key. */
  readonly rank: (cell: CellKey) => string;
};

/** Share of the months in which an eligible batch waits: small batches more often than large ones. */
export function waitingShare(batch: number, batchSize: number): number {
  return batch < 4 * batchSize ? 1 / 8 : 1 / 64;
}

function keyed(key: Uint8Array, ...parts: readonly string[]): Buffer {
  return createHmac('sha256', key).update(parts.join('|')).digest();
}

/**
 * The lottery of a month, drawn with the pilot's key: the same key and month always draw the same.
 * @param key the pilot's 256-bit secret, kept apart from the database.
 */
export function keyedLottery(key: Uint8Array, month: Month): Lottery {
  return {
    waits({ table, category }, batch, batchSize) {
      const draw = keyed(key, 'wait', table, category, month).readUInt32BE(0) / 2 ** 32;
      return draw < waitingShare(batch, batchSize);
    },
    rank: ({ table, category }) => keyed(key, 'order', table, category, month).toString('hex'),
  };
}

/** What a key is named with: fixed, because another name would look like another key. */
const nameOfKey = 'naast-release/1';

/** A short name of a key, by which a new key is noticed. It cannot be turned back into the key. */
export function keyIdOf(key: Uint8Array): string {
  return keyed(key, 'name', nameOfKey).toString('hex').slice(0, 16);
}
