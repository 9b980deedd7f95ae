/** How many of a group have a property: `count` of the `n`. Both are whole numbers, 0 ≤ count ≤ n. */
export type Proportion = { count: number; n: number };

/**
 * Refuses what cannot be a share of a group, because an interval around nonsense looks just as
 * convincing as one around a real count.
 *
 * @throws RangeError when n is not a whole number above 0 or count is not a whole number in 0..n.
 */
export function assertProportion({ count, n }: Proportion): void {
  if (!Number.isInteger(n) || n < 1) {
    throw new RangeError('A proportion needs a group of at least one.');
  }
  if (!Number.isInteger(count) || count < 0 || count > n) {
    throw new RangeError('A proportion counts part of its group: 0 up to and including n.');
  }
}
