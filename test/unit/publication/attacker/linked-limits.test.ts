import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../fixtures/random.ts';
import { spansWithin } from '../../../../server/publication/attacker/claims.ts';
import type { Claim } from '../../../../server/publication/attacker/claims.ts';
import { claimsOf } from '../../../../server/publication/attacker/claims-of-ledger.ts';
import type {
  IntegerProgram,
  Sum,
} from '../../../../server/publication/attacker/integer-program.ts';
import { isBroken } from '../../../../server/publication/attacker/intervals.ts';
import { inquireLinked } from '../../../../server/publication/attacker/linked-inquiry.ts';
import { linkedLimits } from '../../../../server/publication/attacker/series-links.ts';
import { highsSolver } from '../../../../server/publication/attacker/solver.ts';
import { inquireTable } from '../../../../server/publication/attacker/table-inquiry.ts';
import { tableModel } from '../../../../server/publication/attacker/table-model.ts';
import type { TableModel } from '../../../../server/publication/attacker/table-model.ts';
import {
  cellOf,
  tableProgram,
  targetSum,
} from '../../../../server/publication/attacker/table-program.ts';
import { month, parameters, statementsOf } from './linked-world.ts';

const solver = highsSolver();

const placeOf = (text: string): number => Number(text.slice(5)) - 1;

/** A sum over months, both ends included. */
function runOf(first: number, last: number, variable: (at: number) => number): Sum {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => [variable(first + index), 1] as const,
  );
}

/** Cases with an objection and objections in one program: the table, and both series month by month. */
function jointProgram(model: TableModel, claims: readonly Claim[]) {
  const base = tableProgram(model);
  const series = ['objections-intended', 'objections-filed'] as const;
  const variableOf = (which: number, at: number): number =>
    base.variables + which * model.months + at;
  const limits = [...base.limits];
  for (const [which, id] of series.entries()) {
    for (const claim of claims.filter((one) => one.series === id)) {
      limits.push({
        sum: runOf(placeOf(claim.from), placeOf(claim.to), (at) => variableOf(which, at)),
        least: claim.least,
        most: claim.most,
      });
    }
  }
  const yes = model.categories.indexOf('yes');
  for (let at = 0; at + 1 < model.months; at += 1) {
    const cases = runOf(0, at, (each) => cellOf(model, yes, each));
    const filed = series.flatMap((_, which) => runOf(0, at + 1, (each) => variableOf(which, each)));
    limits.push({
      sum: [...cases, ...filed.map(([variable]) => [variable, -1] as const)],
      least: null,
      most: 0,
    });
  }
  const known = claims.find(({ series: id, least, most }) => id === series[0] && least === most);
  const from = known === undefined ? model.months : placeOf(known.to) + 1;
  if (from < model.months) {
    limits.push({ sum: runOf(0, from, (at) => cellOf(model, yes, at)), least: 1, most: null });
  }
  const program: IntegerProgram = { variables: base.variables + 2 * model.months, limits };
  return program;
}

const worlds = process.env['NAAST_FULL'] === '1' ? 40 : 1;

/** Cases with an objection through February, intended objections through April, and no filed ones yet. */
function worldOf(seed: string): readonly Claim[] {
  const random = seededRandom(`linked ${seed}`);
  const [cases, later] = [random.whole(30, 40), random.whole(10, 20)];
  const yes = random.whole(11, 15);
  const told = statementsOf({
    totals: {
      cases: [
        [1, 2, cases],
        [3, 3, later],
        [4, 4, later + 3],
      ],
      'objections-intended': [[1, 4, random.whole(9, 13)]],
      'objections-filed': [[1, 4, null]],
    },
    cells: {
      'cases.objection|yes': [[1, 2, yes]],
      'cases.objection|no': [[1, 2, cases - yes]],
    },
  });
  return claimsOf(told, parameters);
}

/** What the integer solver finds broken in a program that holds both series. */
async function brokenJointly(
  model: TableModel,
  joint: IntegerProgram,
): Promise<readonly unknown[]> {
  const broken: unknown[] = [];
  for (const [category] of model.categories.entries()) {
    for (const span of spansWithin(model.months)) {
      for (const isRest of [false, true]) {
        const target = { category, span, isRest };
        const sum = targetSum(model, target);
        const lo = await solver.optimum(joint, sum, -1);
        const hi = await solver.optimum(joint, sum, 1);
        if (lo === null || hi === null) continue;
        const interval = { lo: lo.value, hi: hi.value };
        if (isBroken(interval, 5)) broken.push({ target, interval });
      }
    }
  }
  return broken;
}

async function compared(seed: string): Promise<{ linked: unknown; joint: readonly unknown[] }> {
  const claims = worldOf(seed);
  const table = parameters.tables.find(({ id }) => id === 'cases.objection');
  if (table === undefined) throw new Error('no such table');
  const input = { firstMonth: month(1), claims, parameters };
  const model = tableModel(table, input);
  const inquiry = await inquireTable(model, solver);
  await inquiry.inquiry?.broken();
  const limits = linkedLimits(table, model, { ...input, carriesOver: false, questions: [] });
  const { broken } = await inquireLinked(inquiry, limits, solver);
  return { linked: broken, joint: await brokenJointly(model, jointProgram(model, claims)) };
}

describe('the limits that other series give', () => {
  const seeds = Array.from({ length: worlds }, (_, index) => `world ${index}`);

  it('say what one program over both series says', async () => {
    let broken = 0;
    for (const seed of seeds) {
      const { linked, joint } = await compared(seed);
      expect(linked).toEqual(joint);
      broken += joint.length;
    }
    expect(broken).toBeGreaterThan(0);
  });
});
