import { describe, expect, it } from 'vitest';
import { keyedLottery, keyIdOf } from '../../../server/publication/lottery.ts';
import type { Lottery } from '../../../server/publication/lottery.ts';
import {
  batchesIn,
  countsOf,
  keyNamed,
  letters,
  parametersWith,
  planMonth,
} from './small-world.ts';

const cell = { table: 'cases.reason', category: 'a' } as const;

function shareWaiting(batch: number): number {
  const draws = Array.from({ length: 4000 }, (_, index) =>
    keyedLottery(keyNamed(`key ${index}`), '2026-01').waits(cell, batch, 5),
  );
  return draws.filter(Boolean).length / draws.length;
}

const draws = (key: string, month: string): string =>
  ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    .map((category) => keyedLottery(keyNamed(key), month).rank({ ...cell, category }))
    .join();

const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const smallestFirst = (b: number): Lottery => {
  const sizes: Record<string, number> = { a: 6, b, c: 9 - b };
  return { waits: () => false, rank: ({ category }) => String(sizes[category] ?? 0) };
};

describe('the lottery', () => {
  it('lets about one in eight small batches wait, and one in sixty-four large ones', () => {
    expect(shareWaiting(5)).toBeCloseTo(1 / 8, 1);
    expect(shareWaiting(19)).toBeCloseTo(1 / 8, 1);
    expect(shareWaiting(20)).toBeCloseTo(1 / 64, 1);
    expect(shareWaiting(20)).toBeGreaterThan(0);
  });

  it('draws the same for the same key and month, and something else for another', () => {
    expect(draws('one', '2026-01')).toBe(draws('one', '2026-01'));
    expect(draws('one', '2026-01')).not.toBe(draws('one', '2026-02'));
    expect(draws('one', '2026-01')).not.toBe(draws('other', '2026-01'));
  });

  it('draws apart for waiting and for giving way, so that the one does not tell the other', () => {
    const lottery = keyedLottery(keyNamed('one'), '2026-01');
    const ranks = ['a', 'b', 'c'].map((category) => lottery.rank({ ...cell, category }));
    expect(new Set(ranks).size).toBe(3);
  });

  it('names a key without telling it', () => {
    const key = keyNamed('one');
    expect(keyIdOf(key)).toMatch(/^[\da-f]{16}$/);
    expect(key.toString('hex')).not.toContain(keyIdOf(key));
    expect(keyIdOf(keyNamed('other'))).not.toBe(keyIdOf(key));
  });
});

// Fifteen cases in three categories, and the edition shows only "a: 6". What could b and c be? The
// attacker knows the rule and tries all ten divisions of the nine others.
describe('what an attacker who knows the rule can tell from a category that is not shown', () => {
  const table = letters('cases.area', 3);
  const shown = (b: number, lottery: Lottery): string[] =>
    batchesIn(
      planMonth('2026-01', {
        counts: countsOf({ cases: 15 }, { 'cases.area': { a: 6, b, c: 9 - b } }),
        parameters: parametersWith([table]),
        lottery,
      }),
    );
  const possible = (lotteries: (b: number) => readonly Lottery[]): number[] =>
    Array.from({ length: 10 }, (_, b) => b).filter((b) =>
      lotteries(b).some((lottery) => shown(b, lottery).join() === 'a 01..01 +6 =6'),
    );

  it('is nothing: with the lottery every division could have shown this', () => {
    const keys = Array.from({ length: 200 }, (_, index) =>
      keyedLottery(keyNamed(`key ${index}`), '2026-01'),
    );
    expect(possible(() => keys)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('would be almost everything without it, when the smallest simply gave way', () => {
    const values = possible((b) => [smallestFirst(b)]);
    expect(Math.min(...values)).toBeLessThan(5);
    expect(span(values)).toBeLessThan(4);
  });
});
