import type { Crossing } from './crossing-witness.ts';
import type { IntegerProgram, Limit, Sum } from './integer-program.ts';
import type { Interval } from './intervals.ts';
import type { Solver } from './solver.ts';
import { blockTable } from './table-inquiry.ts';
import type { TableInquiry } from './table-inquiry.ts';
import { cellOf, tableProgram, totalOf } from './table-program.ts';
import type { TableModel } from './table-model.ts';

type Joint = {
  readonly one: TableModel;
  readonly other: TableModel;
  readonly program: IntegerProgram;
  /** Variable of a category of the other table in a block. */
  readonly otherCell: (category: number, block: number) => number;
  /** Variable of the crossing in a block. */
  readonly crossed: (block: number) => number;
};

function blocksIn({ model, form }: TableInquiry): TableModel {
  if (form === null) throw new Error('a table without blocks');
  return blockTable(model, form);
}

/** Two tables of one series with the same totals, and the crossing of one category of each. */
function jointProgram(one: TableModel, other: TableModel): Joint {
  const first = tableProgram(one);
  const second = tableProgram(other);
  const cells = other.categories.length * other.months;
  const renamed = (variable: number): number =>
    variable < cells ? first.variables + variable : totalOf(one, variable - cells);
  const crossed = (block: number): number => first.variables + cells + block;
  return {
    one,
    other,
    program: {
      variables: first.variables + cells + one.months,
      limits: [
        ...first.limits,
        ...second.limits.map(({ sum, least, most }) => ({
          sum: sum.map(([variable, factor]) => [renamed(variable), factor] as const),
          least,
          most,
        })),
      ],
    },
    otherCell: (category, block) => first.variables + cellOf(other, category, block),
    crossed,
  };
}

/**
 * Between which numbers the crossing of a block lies, given both tables: at most either category, at
 * least what does not fit outside one of them.
 */
function crossingLimits(joint: Joint, { one: a, other: b }: Crossing, block: number): Limit[] {
  const z = joint.crossed(block);
  const x = cellOf(joint.one, a, block);
  const y = joint.otherCell(b, block);
  const lessThan = (cell: number): Limit => ({
    sum: [
      [z, 1],
      [cell, -1],
    ],
    least: null,
    most: 0,
  });
  const notOutside: Sum = [
    [z, 1],
    [x, -1],
    [y, -1],
    [totalOf(joint.one, block), 1],
  ];
  return [lessThan(x), lessThan(y), { sum: notOutside, least: 0, most: null }];
}

/**
 * The exact interval of a crossing over a run of blocks, by the integer solver over both tables at
 * once. Any two tables with the same totals can be the margins of one crossing table in which one
 * cell takes any value between its bounds, so nothing is lost by leaving the other cells out.
 */
export async function crossingInterval(
  one: TableInquiry,
  other: TableInquiry,
  { crossing, solver }: { readonly crossing: Crossing; readonly solver: Solver },
): Promise<Interval> {
  const joint = jointProgram(blocksIn(one), blocksIn(other));
  const blocks = Array.from({ length: joint.one.months }, (_, block) => block).filter(
    (block) => block >= crossing.span.first && block <= crossing.span.last,
  );
  const program = {
    variables: joint.program.variables,
    limits: [
      ...joint.program.limits,
      ...blocks.flatMap((block) => crossingLimits(joint, crossing, block)),
    ],
  };
  const objective: Sum = blocks.map((block) => [joint.crossed(block), 1]);
  const lo = await solver.optimum(program, objective, -1);
  const hi = await solver.optimum(program, objective, 1);
  if (lo === null || hi === null) throw new Error('two tables that cannot both be true');
  return { lo: lo.value, hi: hi.value };
}
