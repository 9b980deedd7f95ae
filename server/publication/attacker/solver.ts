import loadHighs from 'highs';
import { lpText } from './integer-program.ts';
import type { IntegerProgram, Optimum, Sum } from './integer-program.ts';

/** Solves integer programs exactly. */
export type Solver = {
  /** Name and version, as the certificate says it. */
  readonly name: string;
  /**
   * The largest (1) or smallest (−1) value of a sum; null when nothing keeps all limits.
   * @throws Error when the solver is not there, gives up or does not finish.
   */
  readonly optimum: (
    program: IntegerProgram,
    objective: Sum,
    direction: 1 | -1,
  ) => Promise<Optimum | null>;
};

/** Version of the solver in package.json; the certificate and a test hold them together. */
export const solverName = 'HiGHS 1.15.3';

// The memory of the compiled module only grows; a fresh one is made after so many programs.
const solvesPerModule = 1500;
const secondsPerProgram = 20;

type Highs = Awaited<ReturnType<typeof loadHighs>>;

/** The HiGHS solver, loaded at the first question. */
export function highsSolver(): Solver {
  let loaded: Promise<Highs> | null = null;
  let solved = 0;
  const module = (): Promise<Highs> => {
    if (loaded === null || solved >= solvesPerModule) {
      loaded = loadHighs();
      solved = 0;
    }
    solved += 1;
    return loaded;
  };
  return {
    name: solverName,
    async optimum(program, objective, direction) {
      const highs = await module();
      const solution = highs.solve(lpText(program, objective, direction), {
        output_flag: false,
        time_limit: secondsPerProgram,
        mip_rel_gap: 0,
        mip_abs_gap: 0,
      });
      if (solution.Status === 'Infeasible') return null;
      if (solution.Status !== 'Optimal') throw new Error(`the solver says: ${solution.Status}`);
      const at = new Int32Array(program.variables);
      for (const [name, column] of Object.entries(solution.Columns)) {
        if ('Primal' in column) at[Number(name.slice(1))] = Math.round(column.Primal);
      }
      return { value: Math.round(solution.ObjectiveValue), at };
    },
  };
}
