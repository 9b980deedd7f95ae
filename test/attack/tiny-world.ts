import { addMonths } from '../../server/domain/calendar.ts';
import type { Month } from '../../server/domain/calendar.ts';
import type { Gate } from '../../server/publication/gate.ts';
import { historyOf } from '../../server/publication/history.ts';
import type { CountStatements } from '../../server/publication/history.ts';
import type { PublishedTable } from '../../server/publication/parameters.ts';
import { passGates } from '../../server/publication/pass-gates.ts';
import { planRelease } from '../../server/publication/plan-release.ts';
import { countsOf, parametersWith } from '../unit/publication/small-world.ts';

// Worlds so small that every data set can be tried, and every draw of the lottery.

/** What a month holds: how many units, and how many in each category. */
export type TinyMonth = { readonly n: number; readonly counts: readonly number[] };

/** A data set: one entry per month. */
export type TinyWorld = readonly TinyMonth[];

/** The rule by which editions are made. */
export type TinyRule = {
  readonly table: PublishedTable;
  readonly gates: readonly Gate[];
  readonly hasLottery: boolean;
};

const firstMonth = '2026-01';

/** The month with this place in a tiny world. */
export const tinyMonth = (place: number): Month => addMonths(firstMonth, place);

/** Every way to count n units in so many categories: divided over them, or each with several codes. */
function countsIn(
  n: number,
  categories: number,
  multiple: boolean,
): readonly (readonly number[])[] {
  if (categories === 0) return n === 0 || multiple ? [[]] : [];
  return Array.from({ length: n + 1 }, (_, own) =>
    countsIn(multiple ? n : n - own, categories - 1, multiple).map((others) => [own, ...others]),
  ).flat();
}

/** Every data set with these numbers of units per month. */
export function worldsWith(
  totals: readonly number[],
  { categories, multiple }: PublishedTable,
): readonly TinyWorld[] {
  return totals.reduce<readonly TinyWorld[]>(
    (worlds, n) => {
      const months = countsIn(n, categories.length, multiple).map((counts) => ({ n, counts }));
      return worlds.flatMap((world) => months.map((month) => [...world, month]));
    },
    [[]],
  );
}

/** Every set of some of these, the empty one included. */
function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (sets, code) => [...sets, ...sets.map((set) => [...set, code])],
    [[]],
  );
}

/** Categories give way in the order of their names: the order of the key tells nothing more. */
const rank = ({ category }: { category: string }): string => category;

const sum = (values: readonly number[]): number => values.reduce((total, n) => total + n, 0);

/**
 * Works out what can be seen of worlds. What the next edition looks like follows from the sums so far
 * and what was shown before, so every such pair is planned once.
 */
export function tinyReleases({ table, gates, hasLottery }: TinyRule) {
  const parameters = parametersWith([table]);
  const codes = table.categories.map(({ code }) => code);
  const planned = new Map<string, Promise<readonly CountStatements[]>>();

  const release = async (
    months: TinyWorld,
    before: readonly CountStatements[],
  ): Promise<readonly CountStatements[]> => {
    const month = tinyMonth(before.length);
    const history = historyOf(firstMonth, before);
    const counted = codes.map(
      (code, place) => [code, sum(months.map(({ counts }) => counts[place] ?? 0))] as const,
    );
    const counts = countsOf(
      { cases: sum(months.map(({ n }) => n)) },
      { [table.id]: Object.fromEntries(counted) },
    );
    const plan = (waiting: readonly string[]) =>
      planRelease({
        from: month,
        to: month,
        history,
        counts,
        parameters,
        lottery: { waits: ({ category }) => waiting.includes(category), rank },
      });
    const drawn = plan(codes)
      .waiting.filter(({ reason }) => reason === 'lottery')
      .map(({ category }) => category);
    const editions = new Map<string, CountStatements>();
    for (const waiting of hasLottery ? subsetsOf(drawn) : [[]]) {
      const { proposal } = plan(waiting);
      const passage = { gates, proposal, history, parameters, rank, timeLimit: 60_000 };
      const { totals, cells } = (await passGates(passage)).proposal;
      const ofCases = { totals: totals.filter(({ series }) => series === 'cases'), cells };
      editions.set(JSON.stringify(ofCases), ofCases);
    }
    return [...editions.values()];
  };

  /** What the next edition can look like: one for every draw that makes a difference. */
  const next = (
    months: TinyWorld,
    before: readonly CountStatements[],
  ): Promise<readonly CountStatements[]> => {
    const sums = codes.map((_, place) => sum(months.map(({ counts }) => counts[place] ?? 0)));
    const key = JSON.stringify([sum(months.map(({ n }) => n)), sums, before]);
    const known = planned.get(key) ?? release(months, before);
    planned.set(key, known);
    return known;
  };

  /** Everything that can be seen of a world: its editions, one row for every way to draw. */
  const sightsOf = async (world: TinyWorld): Promise<readonly (readonly CountStatements[])[]> => {
    let sights: readonly (readonly CountStatements[])[] = [[]];
    for (const place of world.keys()) {
      const longer: (readonly CountStatements[])[] = [];
      for (const before of sights) {
        const editions = await next(world.slice(0, place + 1), before);
        longer.push(...editions.map((edition) => [...before, edition]));
      }
      sights = longer;
    }
    return sights;
  };
  return { sightsOf };
}
