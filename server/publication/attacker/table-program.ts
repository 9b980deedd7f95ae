import type { Engine, Point, Target } from './engine.ts';
import type { IntegerProgram, Limit, Sum } from './integer-program.ts';
import type { Solver } from './solver.ts';
import type { SpanClaim, TableModel } from './table-model.ts';

type Cells = Pick<TableModel, 'months'> & { readonly categories: readonly string[] };

/** The variable of a category in a month. */
export function cellOf({ months }: Cells, category: number, month: number): number {
  return category * months + month;
}

/** The variable of the total of a month. */
export function totalOf({ months, categories }: Cells, month: number): number {
  return categories.length * months + month;
}

const months = ({ first, last }: { first: number; last: number }): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

function claimLimits(
  claims: readonly SpanClaim[],
  variable: (month: number) => number,
): readonly Limit[] {
  return claims.map((claim) => ({
    sum: months(claim).map((month) => [variable(month), 1] as const),
    least: claim.least,
    most: claim.most,
  }));
}

/** What holds in one month whatever was shown: how categories and total hang together. */
function monthLimits(model: TableModel, month: number): readonly Limit[] {
  const total = totalOf(model, month);
  const cells = model.categories.map((_, category) => cellOf(model, category, month));
  const lessTotal: Sum = [...cells.map((cell) => [cell, 1] as const), [total, -1]];
  if (!model.multiple) return [{ sum: lessTotal, least: 0, most: 0 }];
  const within: readonly Limit[] = cells.map((cell) => ({
    sum: [
      [cell, 1],
      [total, -1],
    ],
    least: null,
    most: 0,
  }));
  return model.covers ? [...within, { sum: lessTotal, least: 0, most: null }] : within;
}

/** A table month by month as an integer program, whatever form its claims have. */
export function tableProgram(model: TableModel): IntegerProgram {
  const all = months({ first: 0, last: model.months - 1 });
  return {
    variables: (model.categories.length + 1) * model.months,
    limits: [
      ...claimLimits(model.totals, (month) => totalOf(model, month)),
      ...model.claims.flatMap((claims, category) =>
        claimLimits(claims, (month) => cellOf(model, category, month)),
      ),
      ...all.flatMap((month) => monthLimits(model, month)),
    ],
  };
}

/** A target as a sum of the program's variables; its span is in months. */
export function targetSum(model: TableModel, { category, span, isRest }: Target): Sum {
  return months(span).flatMap((month): Sum => {
    const cell = cellOf(model, category, month);
    return isRest
      ? [
          [totalOf(model, month), 1],
          [cell, -1],
        ]
      : [[cell, 1]];
  });
}

/** The engine for claims of any form: every question goes to the integer solver. */
export function programEngine(model: TableModel, solver: Solver): Engine {
  const program = tableProgram(model);
  const cells = model.categories.length * model.months;
  const pointOf = (at: Int32Array): Point => ({ x: at.slice(0, cells), t: at.slice(cells) });
  return {
    blocks: months({ first: 0, last: model.months - 1 }).map((month) => ({
      first: month,
      last: month,
    })),
    isExact: true,
    isFixed: () => false,
    async seeds() {
      const found = await solver.optimum(program, [], 1);
      return found === null ? [] : [pointOf(found.at)];
    },
    async extreme(target, direction) {
      const found = await solver.optimum(program, targetSum(model, target), direction);
      if (found === null) throw new Error('a program that had a solution has none');
      return pointOf(found.at);
    },
  };
}
