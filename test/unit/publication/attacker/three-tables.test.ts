import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../fixtures/random.ts';
import type { Claim } from '../../../../server/publication/attacker/claims.ts';
import { spansWithin } from '../../../../server/publication/attacker/claims.ts';
import { crossingInterval } from '../../../../server/publication/attacker/crossing-program.ts';
import type {
  IntegerProgram,
  Limit,
  Sum,
} from '../../../../server/publication/attacker/integer-program.ts';
import { isBroken } from '../../../../server/publication/attacker/intervals.ts';
import { highsSolver } from '../../../../server/publication/attacker/solver.ts';
import { inquireTable } from '../../../../server/publication/attacker/table-inquiry.ts';
import type { TableInquiry } from '../../../../server/publication/attacker/table-inquiry.ts';
import type { SpanClaim, TableModel } from '../../../../server/publication/attacker/table-model.ts';
import { letters } from '../small-world.ts';
import { batch, known, total } from './claims-world.ts';

// Three tables of one series, such as area, phase and dissatisfaction: can somebody who lays all
// three beside each other know more than the pairs show? The whole three-way model, with a variable
// for every combination and month, is compared with what the attacker of the product works out.

const solver = highsSolver();
const worlds = process.env['NAAST_FULL'] === '1' ? 12 : 1;
const least = 5;
const size = 2;
const tables = [
  letters('cases.area', size),
  letters('cases.phase', size),
  letters('cases.dissatisfaction', size),
] as const;

type Code = readonly [one: number, two: number, three: number];
type Program = {
  readonly program: IntegerProgram;
  readonly at: (code: Code, month: number) => number;
};

const codes: readonly Code[] = [0, 1].flatMap((one) =>
  [0, 1].flatMap((two) => [0, 1].map((three): Code => [one, two, three])),
);

/** Every combination of three categories in every month, held to all that was said of three tables. */
function wholeModel(models: readonly TableModel[]): Program {
  const months = models[0]?.months ?? 0;
  const at = ([one, two, three]: Code, month: number): number =>
    ((one * size + two) * size + three) * months + month;
  const sumOf = ({ first, last }: SpanClaim, isIn: (code: Code) => boolean): Sum =>
    codes
      .filter(isIn)
      .flatMap((code) =>
        Array.from(
          { length: last - first + 1 },
          (_, index) => [at(code, first + index), 1] as const,
        ),
      );
  const limits: Limit[] = models.flatMap(({ totals, claims }, place) => [
    ...totals.map((claim) => ({ ...claim, sum: sumOf(claim, () => true) })),
    ...claims.flatMap((own, category) =>
      own.map((claim) => ({ ...claim, sum: sumOf(claim, (code) => code[place] === category) })),
    ),
  ]);
  return { program: { variables: size ** 3 * months, limits }, at };
}

async function range(program: IntegerProgram, sum: Sum) {
  const lo = await solver.optimum(program, sum, -1);
  const hi = await solver.optimum(program, sum, 1);
  return lo === null || hi === null ? null : { lo: lo.value, hi: hi.value };
}

/** Totals of three months and batches of two categories per table that end where a month ends. */
function worldOf(seed: string): readonly (readonly Claim[])[] {
  const random = seededRandom(`three ${seed}`);
  const months = [1, 2, 3].map(() => random.whole(6, 14));
  const totals = months.map((n, index) => total(index + 1, index + 1, n));
  return tables.map(({ id }) => {
    const inFirst = months.map((n) => random.whole(0, n));
    const end = random.whole(1, 3);
    const upTo = (counts: readonly number[]): number =>
      counts.slice(0, end).reduce((sum, n) => sum + n, 0);
    const a = upTo(inFirst);
    return [...totals, batch('a', [1, end], a, id), batch('b', [1, end], upTo(months) - a, id)];
  });
}

async function laidOpen(seed: string): Promise<readonly TableInquiry[]> {
  const inquiries: TableInquiry[] = [];
  for (const [place, claims] of worldOf(seed).entries()) {
    inquiries.push(await inquireTable(known(claims, size, tables[place]), solver));
  }
  return inquiries;
}

const seeds = Array.from({ length: worlds }, (_, index) => `world ${index}`);

describe('three tables of one series beside each other', () => {
  it.each(seeds)('narrow no crossing of two of them, in %s', async (seed) => {
    const [one, two, three] = await laidOpen(seed);
    if (one === undefined || two === undefined || three === undefined) throw new Error('three');
    const { program, at } = wholeModel([one.model, two.model, three.model]);
    for (const span of spansWithin(3)) {
      const sum = codes
        .filter(([first, second]) => first === 0 && second === 1)
        .flatMap((code) =>
          [0, 1, 2]
            .filter((month) => month >= span.first && month <= span.last)
            .map((month) => [at(code, month), 1] as const),
        );
      const pair = await crossingInterval(one, two, {
        crossing: { one: 0, other: 1, span },
        solver,
      });
      expect(await range(program, sum)).toEqual(pair);
    }
  });

  it.each(seeds)(
    'give the bounds of Fréchet for three attributes of one month, in %s',
    async (seed) => {
      const random = seededRandom(`month ${seed}`);
      const n = random.whole(2 * least, 40);
      const counts = tables.map(() => random.whole(least, n - least));
      const models = tables.map(({ id }, place) =>
        known(
          [
            total(1, 1, n),
            batch('a', [1, 1], counts[place] ?? 0, id),
            batch('b', [1, 1], n - (counts[place] ?? 0), id),
          ],
          size,
          tables[place],
        ),
      );
      const { program, at } = wholeModel(models);
      const found = await range(program, [[at([0, 0, 0], 0), 1]]);
      const sum = counts.reduce((all, count) => all + count, 0);
      const bounds = { lo: Math.max(0, sum - 2 * n), hi: Math.min(...counts) };
      expect(found).toEqual(bounds);
      // As wide as a batch: where every count and its rest hold a batch, nobody is betrayed.
      expect(bounds.hi - bounds.lo).toBeGreaterThanOrEqual(least);
    },
  );

  it('betray nobody in a combination of three when no table betrays anybody', async () => {
    let safe = 0;
    for (let index = 0; safe < worlds; index += 1) {
      const inquiries = await laidOpen(`safe ${index}`);
      const broken = await Promise.all(inquiries.map(async ({ inquiry }) => inquiry?.broken()));
      if (broken.some((each) => each === undefined || each.length > 0)) continue;
      safe += 1;
      const { program, at } = wholeModel(inquiries.map(({ model }) => model));
      for (const code of codes) {
        for (const span of spansWithin(3)) {
          const months = [0, 1, 2].filter((month) => month >= span.first && month <= span.last);
          const found = await range(
            program,
            months.map((month) => [at(code, month), 1] as const),
          );
          expect(found !== null && isBroken(found, least)).toBe(false);
        }
      }
    }
  });
});
