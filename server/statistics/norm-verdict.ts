import { mayShowInterval } from './small-numbers.ts';
import { wilsonInterval, z95 } from './wilson.ts';
import type { Proportion } from './proportion.ts';

/** Demonstrably met, demonstrably not met, or not to be said yet. */
export type NormVerdict = 'met' | 'notMet' | 'undecided';

/**
 * The only norm in any of the source documents: at least 95% give a mark of 7 or higher.
 * Source: Nota cliëntondersteuning Regio Alkmaar §3.5.
 */
export const normShareSevenOrMore = 0.95;

/**
 * Judges a norm of the form "at least this share" by the Wilson 95% interval: met when the whole
 * interval lies at or above the norm, not met when it lies below, otherwise undecided. A bare
 * "96%" of 25 answers is neither. Groups under 10 get no interval and are always undecided.
 *
 * @param answers `count` that satisfy the norm (mark 7 or higher) among the `n` that answered.
 * @param norm a share between 0 and 1.
 * @throws RangeError when the counts are no proportion.
 */
export function verdictOnNorm(
  answers: Proportion,
  norm: number = normShareSevenOrMore,
): NormVerdict {
  const { lower, upper } = wilsonInterval(answers);
  if (!mayShowInterval(answers.n)) {
    return 'undecided';
  }
  if (lower >= norm) {
    return 'met';
  }
  return upper < norm ? 'notMet' : 'undecided';
}

/**
 * The fewest answers with which the norm can be demonstrably met at all, when every one of them
 * satisfies it: 73 for 95%. With n of n the Wilson lower limit is n / (n + z²).
 *
 * @param norm a share between 0 and 1, both excluded.
 */
export function fewestAnswersToMeet(norm: number = normShareSevenOrMore): number {
  return Math.ceil((z95 * z95 * norm) / (1 - norm));
}
