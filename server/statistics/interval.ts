/**
 * A range of values that the data do not contradict. The registration is a full count, so the
 * range speaks about chance from month to month, not about sampling.
 */
export type Interval = { lower: number; upper: number };

/** The confidence level of every interval in the product, unless a test asks for another. */
export const confidenceLevel = 0.95;

/**
 * The part of the chance left outside an interval on each side: 0.025 for a 95% interval.
 *
 * @throws RangeError when the level does not lie strictly between 0 and 1.
 */
export function tailChance(level: number): number {
  if (!(level > 0 && level < 1)) {
    throw new RangeError('A confidence level lies between 0 and 1.');
  }
  return (1 - level) / 2;
}
