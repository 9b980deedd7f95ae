import type { Choice } from './choice.ts';

const digits = '123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The key that picks each choice, in the order of the list.
 *
 * 1 to 9 from the top, 0 for "onbekend" — or for the tenth when a list of exactly ten has no
 * "onbekend" — and letters after the digits are used up. A list longer than the keys leaves the
 * rest without one (an empty string).
 */
export function choiceKeys(choices: readonly Choice[]): string[] {
  const known = choices.filter((choice) => choice.unknown !== true);
  const hasUnknown = known.length < choices.length;
  const row = known.length === 10 && !hasUnknown ? `${digits}0` : digits + letters;
  let next = 0;
  return choices.map((choice) => {
    if (choice.unknown === true) return '0';
    const key = row[next] ?? '';
    next += 1;
    return key;
  });
}

/** Index of the choice a pressed key picks, or -1. `key` as in `KeyboardEvent.key`. */
export function choiceForKey(choices: readonly Choice[], key: string): number {
  if (key.length !== 1) return -1;
  return choiceKeys(choices).indexOf(key.toLowerCase());
}
