import { confidenceLevel, tailChance } from './interval.ts';
import { midPLowerTail } from './mid-p.ts';

/** Whether this month differs from last month by more than chance explains. */
export type MonthChange = 'more' | 'fewer' | 'withinChance';

/**
 * Compares the counts of two months of equal length by the mid-P test of the conditional binomial
 * distribution. From 5 a month it takes 14 or 0 to be more than chance; from 20, 35 or 9.
 *
 * @param last the count last month, a whole number ≥ 0.
 * @param now the count this month, a whole number ≥ 0.
 * @throws RangeError when a count is not a whole number ≥ 0.
 */
export function changeSinceLastMonth(last: number, now: number): MonthChange {
  for (const count of [last, now]) {
    if (!Number.isInteger(count) || count < 0) {
      throw new RangeError('A month counts whole events, 0 or more.');
    }
  }
  const n = last + now;
  if (n === 0) {
    return 'withinChance';
  }
  const tail = tailChance(confidenceLevel);
  if (midPLowerTail({ count: now, n }, 0.5) < tail) {
    return 'fewer';
  }
  return midPLowerTail({ count: last, n }, 0.5) < tail ? 'more' : 'withinChance';
}
