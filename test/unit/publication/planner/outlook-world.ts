import { addMonths } from '../../../../server/domain/calendar.ts';
import { historyOf } from '../../../../server/publication/history.ts';
import type { PublishedTable } from '../../../../server/publication/parameters.ts';
import { expectationFrom } from '../../../../server/publication/planner/expectation.ts';
import type { Start } from '../../../../server/publication/planner/live-future.ts';
import { nothingCounted } from '../../../../server/publication/planner/nothing-counted.ts';
import { simulatedLottery } from '../../../../server/publication/planner/simulated-lottery.ts';
import { parametersWith } from '../small-world.ts';

/** The start of a pilot of a year with these tables, in which nothing was counted yet. */
export function freshPilot(
  tables: readonly PublishedTable[],
  casesPerMonth: number,
  change: Partial<Start> = {},
): Start {
  const parameters = parametersWith(tables, { series: ['cases'] });
  const counts = nothingCounted(parameters);
  return {
    parameters,
    counts,
    history: historyOf('2026-01', []),
    expectation: expectationFrom(casesPerMonth, counts),
    closes: Array.from({ length: 12 }, (_, index) => {
      const month = addMonths('2026-01', index);
      return { from: month, to: month, months: 1 };
    }),
    lottery: (future, month) => simulatedLottery(`toets|${future}`, month),
    seed: 'toets',
    ...change,
  };
}

/** Carries out work that pauses, without pausing. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
