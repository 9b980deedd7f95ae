/** How many answers may be sent in a minute, counting wrong codes too. */
export type AnswerLimits = { readonly total: number; readonly perAddress: number };

/** Enough for a waiting room, far too few for guessing 59 bits. */
export const answerLimits: AnswerLimits = { total: 30, perAddress: 10 };

const minute = 60_000;

function afterAMinute(forget: () => void): void {
  // Nobody waits for this: the program may stop before it is due.
  setTimeout(forget, minute).unref();
}

/**
 * Counts answers per minute, in memory only. Addresses come in as stand-ins and are forgotten when
 * the minute ends, also when nobody asks any more. It reads no clock, so a clock that jumps neither
 * opens nor closes it.
 * @param schedule calls what it is given once, a minute later.
 * @returns a function that counts one answer and says whether it may go on.
 */
export function makeAnswerLimit(
  limits: AnswerLimits,
  schedule: (forget: () => void) => void = afterAMinute,
): (standIn: string | null) => boolean {
  let total = 0;
  const perAddress = new Map<string, number>();
  return (standIn) => {
    if (total === 0) {
      schedule(() => {
        total = 0;
        perAddress.clear();
      });
    }
    total += 1;
    if (total > limits.total) return false;
    if (standIn === null) return true;
    const count = (perAddress.get(standIn) ?? 0) + 1;
    perAddress.set(standIn, count);
    return count <= limits.perAddress;
  };
}
