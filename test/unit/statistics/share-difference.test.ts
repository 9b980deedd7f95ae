import { describe, expect, it } from 'vitest';
import { shareDifference } from '../../../server/statistics/share-difference.ts';
import { wilsonInterval } from '../../../server/statistics/wilson.ts';

describe('the difference of two shares', () => {
  // Newcombe (1998), Statistics in Medicine 17:873-890, Table II, method 10, examples (a) to (h).
  it.each([
    { one: [56, 70], other: [48, 80], limits: [0.0524, 0.3339] },
    { one: [9, 10], other: [3, 10], limits: [0.1705, 0.809] },
    { one: [6, 7], other: [2, 7], limits: [0.0582, 0.8062] },
    { one: [5, 56], other: [0, 29], limits: [-0.0381, 0.1926] },
    { one: [0, 10], other: [0, 20], limits: [-0.1611, 0.2775] },
    { one: [0, 10], other: [0, 10], limits: [-0.2775, 0.2775] },
    { one: [10, 10], other: [0, 20], limits: [0.6791, 1] },
    { one: [10, 10], other: [0, 10], limits: [0.6075, 1] },
  ])('has the limits Newcombe prints for $one and $other', (example) => {
    const [one, other] = [shareOf(example.one), shareOf(example.other)];
    const [lower = Number.NaN, upper = Number.NaN] = example.limits;
    const { difference, interval } = shareDifference(one, other);
    expect(difference).toBeCloseTo(one.count / one.n - other.count / other.n, 14);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  // statsmodels 0.14, confint_proportions_2indep(method="newcomb", compare="diff"); the first also
  // as printed by the R packages propint and presize for the example of Newcombe.
  it.each([
    { one: [56, 70], other: [48, 80], limits: [0.05243147240236498, 0.33387265403690614] },
    { one: [9, 10], other: [3, 10], limits: [0.1705227239345029, 0.809017973535488] },
    { one: [6, 7], other: [2, 7], limits: [0.05822792748231209, 0.8062496375242278] },
    { one: [5, 56], other: [0, 29], limits: [-0.038137147903536936, 0.19256001385511165] },
    { one: [78, 120], other: [18, 120], limits: [0.3839849701148519, 0.595510158807889] },
    { one: [50, 120], other: [47, 120], limits: [-0.0978625529438199, 0.1468070024934973] },
  ])('agrees with statsmodels for $one and $other', (example) => {
    const [lower = Number.NaN, upper = Number.NaN] = example.limits;
    const { interval } = shareDifference(shareOf(example.one), shareOf(example.other));
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  it('turns round when the groups change places, and never leaves -1 to 1', () => {
    for (const [x1, x2] of [
      [0, 12],
      [3, 9],
      [12, 0],
      [6, 6],
    ] as const) {
      const forth = shareDifference({ count: x1, n: 12 }, { count: x2, n: 12 });
      const back = shareDifference({ count: x2, n: 12 }, { count: x1, n: 12 });
      expect(back.interval.lower).toBeCloseTo(-forth.interval.upper, 14);
      expect(forth.interval.lower).toBeGreaterThanOrEqual(-1);
      expect(forth.interval.upper).toBeLessThanOrEqual(1);
    }
  });

  it('comes near the interval of one share when the other group is very large', () => {
    const { interval } = shareDifference({ count: 36, n: 87 }, { count: 0, n: 100_000_000 });
    const alone = wilsonInterval({ count: 36, n: 87 });
    expect(interval.lower).toBeCloseTo(alone.lower, 6);
    expect(interval.upper).toBeCloseTo(alone.upper, 6);
  });

  it('refuses what is no share', () => {
    expect(() => shareDifference({ count: 3, n: 2 }, { count: 1, n: 2 })).toThrow(RangeError);
    expect(() => shareDifference({ count: 1, n: 2 }, { count: 0, n: 0 })).toThrow(RangeError);
  });
});

function shareOf([count = 0, n = 0]: number[]): { count: number; n: number } {
  return { count, n };
}
