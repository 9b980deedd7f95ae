import { describe, expect, it } from 'vitest';
import { addMonths } from '../../server/domain/calendar.ts';
import { attackHere } from '../../server/publication/attack-runner.ts';
import { attackerGate } from '../../server/publication/attacker-gate.ts';
import type { Interval } from '../../server/publication/attacker/intervals.ts';
import { isBroken } from '../../server/publication/attacker/intervals.ts';
import { highsSolver } from '../../server/publication/attacker/solver.ts';
import type { CountStatements } from '../../server/publication/history.ts';
import { historyOf } from '../../server/publication/history.ts';
import type { Gate } from '../../server/publication/gate.ts';
import { passGates } from '../../server/publication/pass-gates.ts';
import { planRelease } from '../../server/publication/plan-release.ts';
import { countsOf, letters, parametersWith } from '../unit/publication/small-world.ts';

// The second half of the guarantee: an attacker who also knows the rule, and reasons about what was
// not shown, learns no more than the numbers say. Tried on every data set of tiny worlds: three
// categories and a few months in which each has so many. Where the lottery draws is unknown to the
// attacker, so a data set is possible when some draw gives what was seen.

const isFull = process.env['NAAST_FULL'] === '1';
const table = letters('cases.area', 3);
const parameters = parametersWith([table]);
const gate = attackerGate(attackHere(highsSolver()).run);
const first = '2026-01';

/** Per month the number in each category. */
type World = readonly (readonly number[])[];

/** All ways to divide these month totals over three categories. */
function worldsOf(totals: readonly number[]): readonly World[] {
  const [n, ...rest] = totals;
  if (n === undefined) return [[]];
  const months = Array.from({ length: n + 1 }, (_, a) =>
    Array.from({ length: n - a + 1 }, (__, b) => [a, b, n - a - b]),
  ).flat();
  const after = worldsOf(rest);
  return months.flatMap((month) => after.map((world) => [month, ...world]));
}

const inCategory = (world: World, category: number): number =>
  world.reduce((sum, counts) => sum + (counts[category] ?? 0), 0);

/** Every set of some of these, the empty one included. */
function subsetsOf(categories: readonly string[]): readonly (readonly string[])[] {
  return categories.reduce<readonly (readonly string[])[]>(
    (sets, category) => [...sets, ...sets.map((set) => [...set, category])],
    [[]],
  );
}

/** Categories give way in the order of their names. */
const rank = ({ category }: { category: string }): string => category;

type Rule = { readonly gates: readonly Gate[]; readonly hasLottery: boolean };

/** What the month after these editions can look like: one for every draw that makes a difference. */
async function nextEditions(
  world: World,
  before: readonly CountStatements[],
  { gates, hasLottery }: Rule,
): Promise<readonly CountStatements[]> {
  const month = addMonths(first, before.length);
  const sofar = world.slice(0, before.length + 1);
  const [a, b, c] = [0, 1, 2].map((category) => inCategory(sofar, category));
  const history = historyOf(first, before);
  const counts = countsOf(
    { cases: (a ?? 0) + (b ?? 0) + (c ?? 0) },
    { 'cases.area': { a: a ?? 0, b: b ?? 0, c: c ?? 0 } },
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
  const all = plan(['a', 'b', 'c']).waiting;
  const drawn = all.filter(({ reason }) => reason === 'lottery').map(({ category }) => category);
  const draws = hasLottery ? subsetsOf(drawn) : [[]];
  const editions: CountStatements[] = [];
  for (const waiting of draws) {
    const { proposal } = plan(waiting);
    const passed = await passGates({
      gates,
      proposal,
      history,
      parameters,
      rank,
      timeLimit: 60_000,
    });
    editions.push({ totals: passed.proposal.totals, cells: passed.proposal.cells });
  }
  return editions;
}

/** Everything that can be seen of a world, one text per way in which the lottery can be drawn. */
async function sightsOf(
  world: World,
  rule: Rule,
  before: readonly CountStatements[] = [],
): Promise<readonly string[]> {
  if (before.length === world.length) return [JSON.stringify(before)];
  const sights: string[] = [];
  for (const edition of await nextEditions(world, before, rule)) {
    sights.push(...(await sightsOf(world, rule, [...before, edition])));
  }
  return sights;
}

/** The intervals of every category over every run of months, over a set of possible worlds. */
function intervalsOver(worlds: readonly World[], months: number): readonly Interval[] {
  const intervals: Interval[] = [];
  for (let category = 0; category < 3; category += 1) {
    for (let from = 0; from < months; from += 1) {
      for (let to = from; to < months; to += 1) {
        const values = worlds.map((world) =>
          world.slice(from, to + 1).reduce((sum, counts) => sum + (counts[category] ?? 0), 0),
        );
        intervals.push({ lo: Math.min(...values), hi: Math.max(...values) });
      }
    }
  }
  return intervals;
}

/** Worlds by what is seen of them; with a lottery one world can give several sights. */
async function classesOf(
  totals: readonly number[],
  rule: Rule,
): Promise<ReadonlyMap<string, readonly World[]>> {
  const classes = new Map<string, Set<World>>();
  for (const world of worldsOf(totals)) {
    for (const sight of await sightsOf(world, rule)) {
      classes.set(sight, (classes.get(sight) ?? new Set()).add(world));
    }
  }
  return new Map([...classes].map(([sight, worlds]) => [sight, [...worlds]]));
}

/** How many of these sights betray a category. */
function brokenClasses(
  classes: ReadonlyMap<string, readonly World[]>,
  totals: readonly number[],
): number {
  return [...classes.values()].filter((worlds) =>
    intervalsOver(worlds, totals.length).some((interval) => isBroken(interval, 5)),
  ).length;
}

const tiny: readonly (readonly number[])[] = isFull
  ? [
      [7, 8],
      [13, 5],
      [11, 10],
      [5, 5, 5],
    ]
  : [[7, 8]];

describe('an attacker who knows the rule as well', () => {
  it.each(tiny.map((totals) => ({ totals })))(
    'learns no more than the numbers say, in all worlds of $totals cases',
    async ({ totals }) => {
      const classes = await classesOf(totals, { gates: [gate], hasLottery: true });
      expect(classes.size).toBeGreaterThan(1);
      expect(brokenClasses(classes, totals)).toBe(0);
    },
  );

  it('learns more when nobody is ever drawn to wait', async () => {
    const totals = [13, 5];
    const classes = await classesOf(totals, { gates: [gate], hasLottery: false });
    expect(brokenClasses(classes, totals)).toBeGreaterThan(0);
  });
});
