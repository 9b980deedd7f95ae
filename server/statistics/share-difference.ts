import type { Interval } from './interval.ts';
import type { Proportion } from './proportion.ts';
import { wilsonInterval } from './wilson.ts';

/** How much larger one share is than another, between −1 and 1, with its 95% interval. */
export type ShareDifference = { difference: number; interval: Interval };

/**
 * The difference of two shares of separate groups, with Newcombe's hybrid score interval: the
 * distances of both Wilson limits to their share are squared, added and rooted. It never leaves
 * −1..1 and keeps its coverage in small groups, unlike the usual (Wald) interval.
 *
 * Source: R.G. Newcombe, "Interval estimation for the difference between independent proportions:
 * comparison of eleven methods", Statistics in Medicine 17 (1998) 873–890, method 10.
 *
 * @returns `one` minus `other`, as shares.
 * @throws RangeError when the counts of either are no proportion.
 * @example shareDifference({ count: 56, n: 70 }, { count: 48, n: 80 }) // 0.2, 0.0524 to 0.3339
 */
export function shareDifference(one: Proportion, other: Proportion): ShareDifference {
  const ofOne = wilsonInterval(one);
  const ofOther = wilsonInterval(other);
  const shareOne = one.count / one.n;
  const shareOther = other.count / other.n;
  const difference = shareOne - shareOther;
  return {
    difference,
    interval: {
      lower: difference - Math.hypot(shareOne - ofOne.lower, ofOther.upper - shareOther),
      upper: difference + Math.hypot(ofOne.upper - shareOne, shareOther - ofOther.lower),
    },
  };
}
