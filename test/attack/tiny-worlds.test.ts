import { describe, expect, it } from 'vitest';
import { isBroken } from '../../server/publication/attacker/intervals.ts';
import { releaseGates } from '../../server/publication/release-gates.ts';
import type { CountStatements } from '../../server/publication/history.ts';
import type { PublishedTable } from '../../server/publication/parameters.ts';
import { letters } from '../unit/publication/small-world.ts';
import { tinyMonth, tinyReleases, worldsWith } from './tiny-world.ts';
import type { TinyMonth, TinyRule, TinyWorld } from './tiny-world.ts';

// The second half of the guarantee, as an equality of two sets: the data sets that the program could
// have turned into what was seen, by some draw of the lottery, are exactly the data sets of which the
// numbers that were seen are true. So nobody learns anything from the rule itself: not from what is
// missing, not from the order in which it comes. Tried on every data set of tiny worlds.

const isFull = process.env['NAAST_FULL'] === '1';
const single = letters('cases.area', 3);
const several = letters('cases.support-form', 2, true);
const withLottery = (table: PublishedTable): TinyRule => ({
  table,
  gates: releaseGates,
  hasLottery: true,
});

const least = 5;

/** What is seen, with the worlds in which it can be seen. */
type Sight = { readonly editions: readonly CountStatements[]; readonly worlds: Set<TinyWorld> };

async function sightsIn(worlds: readonly TinyWorld[], rule: TinyRule): Promise<readonly Sight[]> {
  const { sightsOf } = tinyReleases(rule);
  const sights = new Map<string, Sight>();
  for (const world of worlds) {
    for (const editions of await sightsOf(world)) {
      const key = JSON.stringify(editions);
      const sight = sights.get(key) ?? { editions, worlds: new Set() };
      sight.worlds.add(world);
      sights.set(key, sight);
    }
  }
  return [...sights.values()];
}

const over = (
  world: TinyWorld,
  { from, to }: { from: string; to: string },
  valueOf: (month: TinyMonth) => number,
): number =>
  world.reduce((sum, month, place) => {
    const name = tinyMonth(place);
    return name >= from && name <= to ? sum + valueOf(month) : sum;
  }, 0);

/** Whether every number that was seen is true of a world, worked out without any code of the release. */
function isTrueOf(
  world: TinyWorld,
  editions: readonly CountStatements[],
  codes: string[],
): boolean {
  return editions.every(
    ({ totals, cells }) =>
      totals.every((total) => {
        const n = over(world, total, (month) => month.n);
        return total.n === null ? n < least : n === total.n;
      }) &&
      cells.every((cell) => {
        const place = codes.indexOf(cell.category);
        return over(world, cell, ({ counts }) => counts[place] ?? 0) === cell.n;
      }),
  );
}

/** Whether a category, or everybody else, is known too closely over some run of months. */
function betrays(worlds: readonly TinyWorld[], months: number, categories: number): boolean {
  for (let from = 0; from < months; from += 1) {
    for (let to = from; to < months; to += 1) {
      const run = { from: tinyMonth(from), to: tinyMonth(to) };
      for (let place = 0; place < categories; place += 1) {
        for (const isRest of [false, true]) {
          const values = worlds.map((world) =>
            over(world, run, ({ n, counts }) => {
              const own = counts[place] ?? 0;
              return isRest ? n - own : own;
            }),
          );
          // Data sets are many: no spread into Math.min.
          const lo = values.reduce((low, value) => Math.min(low, value), Number.MAX_SAFE_INTEGER);
          const hi = values.reduce((high, value) => Math.max(high, value), 0);
          if (isBroken({ lo, hi }, least)) return true;
        }
      }
    }
  }
  return false;
}

/** Sights of which the two sets differ. */
function unequal(
  sights: readonly Sight[],
  worlds: readonly TinyWorld[],
  table: PublishedTable,
): readonly Sight[] {
  const codes = table.categories.map(({ code }) => code);
  return sights.filter((sight) => {
    const isTrue = worlds.filter((world) => isTrueOf(world, sight.editions, codes));
    return isTrue.length !== sight.worlds.size || !isTrue.every((world) => sight.worlds.has(world));
  });
}

const betraying = (sights: readonly Sight[], months: number, table: PublishedTable) =>
  sights.filter(({ worlds }) => betrays([...worlds], months, table.categories.length));

/** Month totals that together are everything that can lie behind the same totals shown. */
type Tiny = { readonly name: string; readonly table: PublishedTable; readonly totals: number[][] };

/** One month has fewer than five, so only the sum with the month after it is shown. */
const merged = (before: readonly number[], sum: number): number[][] =>
  [0, 1, 2, 3, 4].map((hidden) => [...before, hidden, sum - hidden]);

const short: readonly Tiny[] = [
  { name: '7 and 8', table: single, totals: [[7, 8]] },
  { name: '5, and 5 of two months together', table: single, totals: merged([5], 5) },
  { name: '6 and 5, with several codes each', table: several, totals: [[6, 5]] },
];
const long: readonly Tiny[] = [
  { name: '13 and 5', table: single, totals: [[13, 5]] },
  { name: '11 and 10', table: single, totals: [[11, 10]] },
  { name: '5, 5 and 5', table: single, totals: [[5, 5, 5]] },
  { name: '6, 7 and 5', table: single, totals: [[6, 7, 5]] },
  { name: '11 of two months together', table: single, totals: merged([], 11) },
  { name: '10, and 6 of two months together', table: single, totals: merged([10], 6) },
  { name: '9 and 10, with several codes each', table: several, totals: [[9, 10]] },
];

describe('an attacker who knows the rule as well', () => {
  it.each(isFull ? [...short, ...long] : short)(
    'learns no more than the numbers say, in all worlds of $name',
    async ({ table, totals }) => {
      const worlds = totals.flatMap((months) => worldsWith(months, table));
      const sights = await sightsIn(worlds, withLottery(table));
      expect(sights.length).toBeGreaterThan(1);
      expect(unequal(sights, worlds, table)).toEqual([]);
      expect(betraying(sights, totals[0]?.length ?? 0, table)).toEqual([]);
      if (isFull) {
        process.stdout.write(`${worlds.length} data sets, ${sights.length} sights, all equal\n`);
      }
    },
    300_000,
  );

  it('learns more when nobody is ever drawn to wait', async () => {
    const worlds = worldsWith([13, 5], single);
    const sights = await sightsIn(worlds, { ...withLottery(single), hasLottery: false });
    expect(unequal(sights, worlds, single).length).toBeGreaterThan(0);
    expect(betraying(sights, 2, single).length).toBeGreaterThan(0);
  });
});
