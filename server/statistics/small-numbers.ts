/** Below this group size no interval is shown: it would be as wide as the scale. */
export const fewestForInterval = 10;

/** Below this group size no percentage is shown: one person would move it by more than 5 points. */
export const fewestForPercentage = 20;

/** Whether a group of n is large enough to print an interval. */
export function mayShowInterval(n: number): boolean {
  return n >= fewestForInterval;
}

/** Whether a group of n is large enough to print a percentage. */
export function mayShowPercentage(n: number): boolean {
  return n >= fewestForPercentage;
}

/**
 * Whether a change between two months may be printed as a percentage: both must be large enough,
 * because "50% more" of 4 is two cases.
 */
export function mayShowPercentageChange(last: number, now: number): boolean {
  return mayShowPercentage(last) && mayShowPercentage(now);
}
