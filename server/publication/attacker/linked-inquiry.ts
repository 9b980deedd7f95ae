import type { Engine, Point, Target } from './engine.ts';
import { exactParts } from './exact-parts.ts';
import type { IntegerProgram, Limit, Sum } from './integer-program.ts';
import { inquire } from './intervals.ts';
import type { Interval } from './intervals.ts';
import type { LinkedLimit } from './series-links.ts';
import type { Solver } from './solver.ts';
import type { TableInquiry } from './table-inquiry.ts';
import type { SpanClaim, TableModel } from './table-model.ts';
import { cellOf, tableProgram, targetSum, totalOf } from './table-program.ts';

/** What came of a table with everything that other series say about it; the spans are in months. */
export type LinkedAnswer = {
  readonly broken: readonly { readonly target: Target; readonly interval: Interval }[];
  /** False when the limits cannot be true together with the table: they then tell nothing of it. */
  readonly holds: boolean;
};

function sumOf(model: TableModel, { categories, last }: LinkedLimit): Sum {
  const variables = Array.from({ length: last + 1 }, (_, month) =>
    categories === null
      ? [totalOf(model, month)]
      : categories.map((category) => cellOf(model, category, month)),
  );
  return variables.flat().map((variable) => [variable, 1] as const);
}

const asLimit = (model: TableModel, linked: LinkedLimit): Limit => ({
  sum: sumOf(model, linked),
  least: linked.least,
  most: linked.most,
});

/** A truth in blocks as a truth in months: the units of a block all in its month of this number, or its last. */
function inMonths({ model, blocks }: TableInquiry, { x, t }: Point, place: number): Point {
  const cells = new Int32Array(model.categories.length * model.months);
  const totals = new Int32Array(model.months);
  for (const [block, { first, last }] of blocks.entries()) {
    const month = Math.min(first + place, last);
    totals[month] = t[block] ?? 0;
    for (const [category] of model.categories.entries()) {
      cells[cellOf(model, category, month)] = x[category * blocks.length + block] ?? 0;
    }
  }
  return { x: cells, t: totals };
}

function keeps({ x, t }: Point, limits: readonly Limit[]): boolean {
  const valueOf = (variable: number): number =>
    (variable < x.length ? x[variable] : t[variable - x.length]) ?? 0;
  return limits.every(({ sum, least, most }) => {
    const value = sum.reduce((total, [variable]) => total + valueOf(variable), 0);
    return (least === null || value >= least) && (most === null || value <= most);
  });
}

/** Whether exact sums fill a run of months. */
function isFilled(claims: readonly SpanClaim[]): (span: Target['span']) => boolean {
  const found = exactParts(
    claims
      .filter(({ least, most }) => least === most)
      .map(({ first, last, least }) => ({ first, last, n: least })),
  );
  return ({ first, last }) => {
    if (found.kind !== 'parts') return false;
    let next = first;
    for (const part of found.parts)
      if (part.first === next && part.last <= last) next = part.last + 1;
    return next > last;
  };
}

function linkedEngine(
  { model }: TableInquiry,
  program: IntegerProgram,
  given: { readonly seeds: readonly Point[]; readonly solver: Solver },
): Engine {
  const cells = model.categories.length * model.months;
  const pointOf = (at: Int32Array): Point => ({ x: at.slice(0, cells), t: at.slice(cells) });
  const ofTotal = isFilled(model.totals);
  const ofCategory = model.claims.map(isFilled);
  return {
    blocks: Array.from({ length: model.months }, (_, month) => ({ first: month, last: month })),
    isExact: true,
    isFixed: ({ category, span, isRest }) =>
      (ofCategory[category]?.(span) ?? false) && (!isRest || ofTotal(span)),
    async seeds() {
      if (given.seeds.length > 0) return given.seeds;
      const found = await given.solver.optimum(program, [], 1);
      return found === null ? [] : [pointOf(found.at)];
    },
    async extreme(target, direction) {
      const found = await given.solver.optimum(program, targetSum(model, target), direction);
      if (found === null) throw new Error('a program that had a solution has none');
      return pointOf(found.at);
    },
  };
}

/**
 * Works out every category and its rest once more, now with what other series say about the table.
 * Truths that were found without them and keep to them still count, so that limits that bind nothing
 * cost nothing; the rest is asked of the integer solver, month by month. Only limits of a table that
 * could be brought to blocks are laid beside it; claims of another form never come from an edition.
 */
export async function inquireLinked(
  table: TableInquiry,
  limits: readonly LinkedLimit[],
  solver: Solver,
): Promise<LinkedAnswer> {
  const { model, inquiry, form } = table;
  if (inquiry === null || form === null || limits.length === 0) return { broken: [], holds: true };
  const added = limits.map((limit) => asLimit(model, limit));
  const longest = Math.max(1, ...table.blocks.map(({ first, last }) => last - first + 1));
  const places = Array.from({ length: longest }, (_, place) => place);
  const seeds = inquiry.points
    .flatMap((point) => places.map((place) => inMonths(table, point, place)))
    .filter((point) => keeps(point, added));
  const program = tableProgram(model);
  const engine = linkedEngine(
    table,
    { ...program, limits: [...program.limits, ...added] },
    { seeds, solver },
  );
  const linked = await inquire(engine, {
    categories: model.categories.length,
    least: model.least,
  });
  return linked === null
    ? { broken: [], holds: false }
    : { broken: await linked.broken(), holds: true };
}
