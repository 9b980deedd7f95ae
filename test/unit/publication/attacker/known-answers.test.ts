import { describe, expect, it } from 'vitest';
import type { Interval } from '../../../../server/publication/attacker/intervals.ts';
import type {
  IntegerProgram,
  Sum,
} from '../../../../server/publication/attacker/integer-program.ts';
import { highsSolver } from '../../../../server/publication/attacker/solver.ts';
import { inquireTable } from '../../../../server/publication/attacker/table-inquiry.ts';
import type { TableModel } from '../../../../server/publication/attacker/table-model.ts';
import { batch, known, noTotal, total } from './claims-world.ts';

const solver = highsSolver();

/** The interval of a category (by letter) over a run of blocks, from 1. */
async function intervalOf(
  model: TableModel,
  [category, first, last]: readonly [string, number, number],
  isRest = false,
): Promise<Interval | undefined> {
  const { inquiry } = await inquireTable(model, solver);
  return inquiry?.interval({
    category: model.categories.indexOf(category),
    span: { first: first - 1, last: last - 1 },
    isRest,
  });
}

async function brokenIn(model: TableModel): Promise<number | undefined> {
  const { inquiry } = await inquireTable(model, solver);
  return (await inquiry?.broken())?.length;
}

async function extremes(program: IntegerProgram, objective: Sum): Promise<readonly unknown[]> {
  const lo = await solver.optimum(program, objective, -1);
  const hi = await solver.optimum(program, objective, 1);
  return [lo?.value, hi?.value];
}

describe('two batches that each keep the rule, but together betray the third category', () => {
  // The counter-instance that makes the attacker necessary.
  const model = known([
    total(1, 1, 13),
    total(2, 2, 5),
    batch('a', [1, 1], 8),
    batch('b', [1, 2], 9),
  ]);

  it('leave 0 or 1 for the third in the first month', async () => {
    expect(await intervalOf(model, ['c', 1, 1])).toEqual({ lo: 0, hi: 1 });
  });

  it('are found to be broken', async () => {
    expect(await brokenIn(model)).toBeGreaterThan(0);
  });

  it('are safe when the second waits', async () => {
    expect(await brokenIn(known([total(1, 1, 13), total(2, 2, 5), batch('a', [1, 1], 8)]))).toBe(0);
  });
});

describe('what anybody can subtract', () => {
  it('is the rest of a table with two categories', async () => {
    const model = known([total(1, 1, 20), batch('a', [1, 1], 17)], 2);
    expect(await intervalOf(model, ['b', 1, 1])).toEqual({ lo: 3, hi: 3 });
    expect(await intervalOf(model, ['a', 1, 1], true)).toEqual({ lo: 3, hi: 3 });
  });

  it('is a month, from two counts that end in different months', async () => {
    const model = known([
      total(1, 1, 20),
      total(2, 2, 20),
      batch('a', [1, 1], 7),
      batch('a', [1, 2], 9),
    ]);
    expect(await intervalOf(model, ['a', 2, 2])).toEqual({ lo: 2, hi: 2 });
  });

  it('is nothing at all when the counts cannot both be true', async () => {
    const model = known([total(1, 1, 20), batch('a', [1, 1], 7), batch('a', [1, 1], 8)]);
    expect((await inquireTable(model, solver)).inquiry).toBeNull();
  });
});

describe('months of which was said that there is no total yet', () => {
  const model = known([noTotal(1, 1), total(1, 2, 12), batch('a', [1, 2], 6)]);

  it('hold 0 to 4, of any category', async () => {
    expect(await intervalOf(model, ['a', 1, 1])).toEqual({ lo: 0, hi: 4 });
    expect(await intervalOf(model, ['b', 1, 1], true)).toEqual({ lo: 0, hi: 4 });
  });

  it('make the other month of the total less uncertain, but not too much', async () => {
    expect(await intervalOf(model, ['a', 2, 2])).toEqual({ lo: 2, hi: 6 });
    expect(await brokenIn(model)).toBe(0);
  });
});

// A table of regions by kind of firm with its margins, of which four cells that form a rectangle are
// left out: the least protection that hides one of them. Each can be worked out to an interval.
// Shape of the example: Hundepool et al., Statistical Disclosure Control (2012), ch. 4.2.
const rectangle = (rows: readonly number[], columns: readonly number[]): IntegerProgram => ({
  variables: 4,
  limits: [
    {
      sum: [
        [0, 1],
        [1, 1],
      ],
      least: rows[0] ?? 0,
      most: rows[0] ?? 0,
    },
    {
      sum: [
        [2, 1],
        [3, 1],
      ],
      least: rows[1] ?? 0,
      most: rows[1] ?? 0,
    },
    {
      sum: [
        [0, 1],
        [2, 1],
      ],
      least: columns[0] ?? 0,
      most: columns[0] ?? 0,
    },
    {
      sum: [
        [1, 1],
        [3, 1],
      ],
      least: columns[1] ?? 0,
      most: columns[1] ?? 0,
    },
  ],
});

describe('textbook tables', () => {
  it('give the bounds of Fréchet for two margins', async () => {
    // Margins 25 and 15, 30 and 10: the first cell lies between 25 + 30 − 40 and min(25, 30).
    const program = rectangle([25, 15], [30, 10]);
    expect(await extremes(program, [[0, 1]])).toEqual([15, 25]);
    expect(await extremes(program, [[3, 1]])).toEqual([0, 10]);
  });

  it('give one truth when a margin is empty', async () => {
    expect(await extremes(rectangle([7, 0], [4, 3]), [[0, 1]])).toEqual([4, 4]);
  });

  it('give whole numbers where halves would do better', async () => {
    // 2x + 2y ≤ 7: without whole numbers 3.5, with them 3.
    const program: IntegerProgram = {
      variables: 2,
      limits: [
        {
          sum: [
            [0, 2],
            [1, 2],
          ],
          least: null,
          most: 7,
        },
      ],
    };
    expect(
      await extremes(program, [
        [0, 1],
        [1, 1],
      ]),
    ).toEqual([0, 3]);
  });

  it('are said to have no answer when the margins do not agree', async () => {
    expect(await solver.optimum(rectangle([5, 5], [5, 6]), [[0, 1]], 1)).toBeNull();
  });
});
