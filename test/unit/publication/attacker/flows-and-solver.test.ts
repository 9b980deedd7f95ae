import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../fixtures/random.ts';
import type { Claim } from '../../../../server/publication/attacker/claims.ts';
import { spansWithin } from '../../../../server/publication/attacker/claims.ts';
import { crossingInterval } from '../../../../server/publication/attacker/crossing-program.ts';
import { crossingWitness } from '../../../../server/publication/attacker/crossing-witness.ts';
import {
  inquireCrossings,
  unprovenSpans,
} from '../../../../server/publication/attacker/crossings.ts';
import { isBroken } from '../../../../server/publication/attacker/intervals.ts';
import { highsSolver } from '../../../../server/publication/attacker/solver.ts';
import { inquireTable } from '../../../../server/publication/attacker/table-inquiry.ts';
import type { TableInquiry } from '../../../../server/publication/attacker/table-inquiry.ts';
import { tableProgram, targetSum } from '../../../../server/publication/attacker/table-program.ts';
import type { PublishedTable } from '../../../../server/publication/parameters.ts';
import { letters } from '../small-world.ts';
import { batch, known, noTotal, total } from './claims-world.ts';

const solver = highsSolver();
const isFull = process.env['NAAST_FULL'] === '1';
const worlds = isFull ? 60 : 5;

type World = { readonly months: readonly number[]; readonly perTable: readonly number[][][] };

/** Units per month, and per table how many of each month are in each category. */
function makeWorld(seed: string, sizes: readonly number[]): World {
  const random = seededRandom(seed);
  const months = Array.from({ length: 4 }, () => random.whole(1, 12));
  const perTable = sizes.map((size) =>
    months.map((n) => {
      const counts = Array.from({ length: size }, () => 0);
      for (let unit = 0; unit < n; unit += 1) {
        const category = random.whole(0, size - 1);
        counts[category] = (counts[category] ?? 0) + 1;
      }
      return counts;
    }),
  );
  return { months, perTable };
}

/** Totals as a release says them: months join until there are five. */
function totalsOf({ months }: World): { claims: Claim[]; ends: number[] } {
  const claims: Claim[] = [];
  const ends: number[] = [];
  let first = 1;
  let open = 0;
  for (const [index, n] of months.entries()) {
    open += n;
    if (open < 5) {
      claims.push(noTotal(first, index + 1));
      continue;
    }
    claims.push(total(first, index + 1, open));
    ends.push(index + 1);
    first = index + 2;
    open = 0;
  }
  return { claims, ends };
}

/** Batches of a table that end where totals end, some of them small: a release without any rule. */
function batchesOf(world: World, table: PublishedTable, place: number): Claim[] {
  const random = seededRandom(`${table.id} ${world.months.join(' ')}`);
  const { ends } = totalsOf(world);
  return table.categories.flatMap(({ code }, category) => {
    const claims: Claim[] = [];
    let first = 1;
    for (const end of ends) {
      if (random.whole(0, 2) === 0) continue;
      const n = (world.perTable[place] ?? [])
        .slice(first - 1, end)
        .reduce((sum, counts) => sum + (counts[category] ?? 0), 0);
      claims.push(batch(code, [first, end], n, table.id));
      first = end + 1;
    }
    return claims;
  });
}

const area = letters('cases.area', 3);
const phase = letters('cases.phase', 3);

async function laidOpen(world: World, table: PublishedTable, place: number): Promise<TableInquiry> {
  const { claims } = totalsOf(world);
  return inquireTable(known([...claims, ...batchesOf(world, table, place)], 3, table), solver);
}

async function isSafe({ inquiry }: TableInquiry): Promise<boolean> {
  return (await inquiry?.broken())?.length === 0;
}

describe('the intervals that follow from flows', () => {
  it.each(Array.from({ length: worlds }, (_, index) => `world ${index}`))(
    'are those of the integer solver, month by month, in %s',
    async (seed) => {
      const world = makeWorld(seed, [3]);
      const { model, inquiry, form } = await laidOpen(world, area, 0);
      expect(form).not.toBeNull();
      const program = tableProgram(model);
      for (const span of spansWithin(form?.blocks.length ?? 0)) {
        for (const isRest of [false, true]) {
          const target = { category: 1, span, isRest };
          const inMonths = {
            first: form?.blocks[span.first]?.first ?? 0,
            last: form?.blocks[span.last]?.last ?? 0,
          };
          const sum = targetSum(model, { ...target, span: inMonths });
          const lo = await solver.optimum(program, sum, -1);
          const hi = await solver.optimum(program, sum, 1);
          expect(await inquiry?.interval(target)).toEqual({ lo: lo?.value, hi: hi?.value });
        }
      }
    },
  );

  it('are exact for several codes per unit as well, with every unit in at least one', async () => {
    const reason = letters('cases.reason', 3, true);
    const claims = [
      noTotal(1, 1),
      total(1, 2, 12),
      total(3, 3, 9),
      batch('a', [1, 2], 6, 'cases.reason'),
      batch('b', [1, 2], 5, 'cases.reason'),
      batch('c', [1, 3], 8, 'cases.reason'),
    ];
    const { model, inquiry } = await inquireTable(known(claims, 3, reason), solver);
    const program = tableProgram(model);
    for (const span of spansWithin(3)) {
      for (const category of [0, 1, 2]) {
        const target = { category, span, isRest: false };
        const sum = targetSum(model, target);
        const lo = await solver.optimum(program, sum, -1);
        const hi = await solver.optimum(program, sum, 1);
        expect(await inquiry?.interval(target)).toEqual({ lo: lo?.value, hi: hi?.value });
      }
    }
  });
});

describe('crossings of two tables', () => {
  it.each(Array.from({ length: worlds }, (_, index) => `crossing ${index}`))(
    'that count as proven or shown are so for the integer solver, in %s',
    async (seed) => {
      const world = makeWorld(seed, [3, 3]);
      const one = await laidOpen(world, area, 0);
      const other = await laidOpen(world, phase, 1);
      if (one.form === null) throw new Error('a release has blocks');
      const bothSafe = (await isSafe(one)) && (await isSafe(other));
      const unproven = unprovenSpans(one.form, 5).map(({ first, last }) => `${first}-${last}`);
      const witness = crossingWitness(one, other);
      for (const span of spansWithin(one.blocks.length)) {
        const crossing = { one: 0, other: 1, span };
        const exact = await crossingInterval(one, other, { crossing, solver });
        const shown = witness.interval(crossing, 5);
        expect(shown.lo).toBeGreaterThanOrEqual(exact.lo);
        expect(shown.hi).toBeLessThanOrEqual(exact.hi);
        const isProven = bothSafe && !unproven.includes(`${span.first}-${span.last}`);
        expect(isProven && isBroken(exact, 5)).toBe(false);
      }
    },
  );

  it('give the bounds of Fréchet where both tables are known', async () => {
    const claims = [total(1, 1, 30)];
    const one = await inquireTable(known([...claims, batch('a', [1, 1], 20)]), solver);
    const other = await inquireTable(
      known([...claims, batch('a', [1, 1], 18, 'cases.phase')], 3, phase),
      solver,
    );
    const crossing = { one: 0, other: 0, span: { first: 0, last: 0 } };
    expect(await crossingInterval(one, other, { crossing, solver })).toEqual({ lo: 8, hi: 18 });
    expect(await inquireCrossings(one, other, solver)).toEqual({ broken: [], solved: 0 });
  });
});
