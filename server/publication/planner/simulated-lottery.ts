import type { Month } from '../../domain/calendar.ts';
import { waitingShare } from '../lottery.ts';
import type { Lottery } from '../lottery.ts';
import { numberOf } from './seeded-numbers.ts';

/**
 * The lottery of a month in a simulated future: the same shares wait as in a real one, but what it
 * draws comes from a seed and says nothing about what the pilot's own key will draw.
 */
export function simulatedLottery(seed: string, month: Month): Lottery {
  return {
    waits: ({ table, category }, batch, batchSize) =>
      numberOf(`${seed}|wait|${table}|${category}|${month}`) < waitingShare(batch, batchSize),
    rank: ({ table, category }) =>
      numberOf(`${seed}|order|${table}|${category}|${month}`).toFixed(10),
  };
}
