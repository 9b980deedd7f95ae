import { describe, expect, it } from 'vitest';
import type { IntegerProgram } from '../../../../server/publication/attacker/integer-program.ts';
import { highsSolver } from '../../../../server/publication/attacker/solver.ts';
import { inquireTable } from '../../../../server/publication/attacker/table-inquiry.ts';
import { batch, known, total } from './claims-world.ts';

// Attacker problems with answers. "Published" means that the numbers and the answer stand in the
// source; "worked by hand" that the answer is derived here.

const solver = highsSolver();

/** A two-way table with its margins; null: the cell is left out. */
type Suppressed = {
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rows: readonly number[];
  readonly columns: readonly number[];
};

/** The cells that are left out as variables, held to the margins less the cells that are shown. */
function programOf({ cells, rows, columns }: Suppressed) {
  const hidden = cells.flatMap((row, i) => row.flatMap((n, j) => (n === null ? [{ i, j }] : [])));
  const variable = (i: number, j: number): number =>
    hidden.findIndex((cell) => cell.i === i && cell.j === j);
  const limit = (line: readonly { readonly i: number; readonly j: number }[], sum: number) => {
    const left = line.reduce((rest, { i, j }) => rest - (cells[i]?.[j] ?? 0), sum);
    return {
      sum: line
        .filter(({ i, j }) => cells[i]?.[j] === null)
        .map(({ i, j }) => [variable(i, j), 1] as const),
      least: left,
      most: left,
    };
  };
  const program: IntegerProgram = {
    variables: hidden.length,
    limits: [
      ...rows.map((sum, i) =>
        limit(
          columns.map((_, j) => ({ i, j })),
          sum,
        ),
      ),
      ...columns.map((sum, j) =>
        limit(
          rows.map((_, i) => ({ i, j })),
          sum,
        ),
      ),
    ],
  };
  return { program, variable };
}

/** Between which numbers a cell that was left out lies. */
async function intervalOf(table: Suppressed, i: number, j: number): Promise<readonly unknown[]> {
  const { program, variable } = programOf(table);
  const lo = await solver.optimum(program, [[variable(i, j), 1]], -1);
  const hi = await solver.optimum(program, [[variable(i, j), 1]], 1);
  return [lo?.value, hi?.value];
}

// Published. Hundepool et al., Handbook on Statistical Disclosure Control, 2nd edition, ch. 4,
// "Secondary tabular data protection methods", example 3, after Geurts (1992), table 10: for cell
// (1,1) the bounds are 3 and 6.
const geurts: Suppressed = {
  cells: [
    [null, null],
    [null, null],
    [3, 3],
  ],
  rows: [7, 3, 6],
  columns: [9, 7],
};

describe('example 3 of the Handbook on Statistical Disclosure Control', () => {
  it('leaves 3 to 6 for the first cell, as published', async () => {
    expect(await intervalOf(geurts, 0, 0)).toEqual([3, 6]);
  });

  it('leaves what follows from it for the other three, worked by hand', async () => {
    // X12 = 7 − X11, X21 = 6 − X11 and X22 = X11 − 3, with X11 from 3 to 6.
    expect(await intervalOf(geurts, 0, 1)).toEqual([1, 4]);
    expect(await intervalOf(geurts, 1, 0)).toEqual([0, 3]);
    expect(await intervalOf(geurts, 1, 1)).toEqual([0, 3]);
  });

  it('has the same answer as a table of ours: two months of which categories end apart', async () => {
    // Rows as categories a (7) and b (3), with c (6) shown; columns as months of 9 and 7, of which
    // c has 3 in each. Category a of the first month is X11.
    const model = known([
      total(1, 1, 9),
      total(2, 2, 7),
      batch('a', [1, 2], 7),
      batch('b', [1, 2], 3),
      batch('c', [1, 1], 3),
      batch('c', [2, 2], 3),
    ]);
    const { inquiry } = await inquireTable(model, solver);
    const first = { first: 0, last: 0 };
    expect(await inquiry?.interval({ category: 0, span: first, isRest: false })).toEqual({
      lo: 3,
      hi: 6,
    });
  });
});

// Published. The test of "attack" in sdcTable (Meindl), tests/testthat/test-simpleheuristic.R: a
// table of four by four with nine cells left out, two or more in every row and column. Cell (w, b) can
// be computed all the same: rows w and x together less columns a and c together leave
// 236 − 189 = 47. With (x, b) left out as well it lies between 0 and 141.
const rows = [230, 250, 336, 3127];
const columns = [1021, 1262, 770, 890];
const nine: Suppressed = {
  cells: [
    [null, null, null, 89],
    [null, 124, null, 31],
    [92, null, 59, null],
    [800, null, 651, null],
  ],
  rows,
  columns,
};
const ten: Suppressed = {
  ...nine,
  cells: nine.cells.map((row, i) => (i === 1 ? [null, null, null, 31] : row)),
};

describe('the table of four by four in the tests of sdcTable', () => {
  it('gives a cell away although every row and column lacks two, as published', async () => {
    expect(await intervalOf(nine, 0, 1)).toEqual([47, 47]);
  });

  it('leaves 0 to 141 for it when one more is left out, as published', async () => {
    expect(await intervalOf(ten, 0, 1)).toEqual([0, 141]);
  });
});

// Published. sdcTable (Meindl), tests/testthat/test-linked-tables.r: eight places, added up by county and
// by group. Places of 3 or fewer are left out. Each table is safe; beside each other the difference
// of a county and a group is two places, K and N, of which N (7) is shown: 10 − 7 = 3 for K.
const of = (variables: readonly number[], n: number) => ({
  sum: variables.map((variable) => [variable, 1] as const),
  least: n,
  most: n,
});

describe('the linked tables in the tests of sdcTable', () => {
  // A 2, B 2, I 8, J 8 in county 1; K 3, L 3, M 3, N 7 in county 2; L and M are "big", the rest small.
  const [a, b, k, l, m] = [0, 1, 2, 3, 4];
  const counties = [of([a, b], 20 - 16), of([k, l, m], 16 - 7)];
  const groups = [of([l, m], 6), of([a, b, k], 30 - 8 - 8 - 7)];
  const range = async (limits: IntegerProgram['limits']): Promise<readonly unknown[]> => [
    (await solver.optimum({ variables: 5, limits }, [[k, 1]], -1))?.value,
    (await solver.optimum({ variables: 5, limits }, [[k, 1]], 1))?.value,
  ];

  it('say little apart', async () => {
    expect(await range(counties)).toEqual([0, 9]);
    expect(await range(groups)).toEqual([0, 7]);
  });

  it('give the place away together, as published', async () => {
    expect(await range([...counties, ...groups])).toEqual([3, 3]);
  });
});

// Worked by hand: a 2 × 2 × 2 table of which all three two-way margins are known. One number is then
// free: one more in (1,1,1) is one less in (1,1,2), (1,2,1), (2,1,1) and (2,2,2), and one more in the
// other three. So it goes up by the least of the first four (1) and down by the least of the rest (0).
const at = (i: number, j: number, h: number): number => i * 4 + j * 2 + h;

describe('a three-way table of which every pair of margins is known', () => {
  const truth = [0, 1, 2, 5, 4, 6, 7, 3];
  const both = [0, 1] as const;
  const limits = both.flatMap((one) =>
    both.flatMap((other) =>
      [
        both.map((free) => at(one, other, free)),
        both.map((free) => at(one, free, other)),
        both.map((free) => at(free, one, other)),
      ].map((cells) => {
        const n = cells.reduce((sum, cell) => sum + (truth[cell] ?? 0), 0);
        return { sum: cells.map((cell) => [cell, 1] as const), least: n, most: n };
      }),
    ),
  );

  it('leaves two truths: cell (1,1,1) is 0 or 1', async () => {
    const program = { variables: 8, limits };
    expect((await solver.optimum(program, [[0, 1]], -1))?.value).toBe(0);
    expect((await solver.optimum(program, [[0, 1]], 1))?.value).toBe(1);
  });
});
