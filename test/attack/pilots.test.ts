import { describe, expect, it } from 'vitest';
import { attackHere } from '../../server/publication/attack-runner.ts';
import { attackerGate } from '../../server/publication/attacker-gate.ts';
import { makeAttacker } from '../../server/publication/attacker/attacker.ts';
import type { Finding } from '../../server/publication/attacker/attacker.ts';
import { claimKey } from '../../server/publication/attacker/claims.ts';
import { claimsOfLedger } from '../../server/publication/attacker/claims-of-ledger.ts';
import { collectClaims, strangeRests } from '../../server/publication/attacker/collect.ts';
import type { ServedEdition } from '../../server/publication/attacker/collect.ts';
import { highsSolver } from '../../server/publication/attacker/solver.ts';
import { historyOf, seriesIn } from '../../server/publication/history.ts';
import { invariantGate } from '../../server/publication/invariant-gate.ts';
import { planRelease } from '../../server/publication/plan-release.ts';
import type { PlanInput } from '../../server/publication/plan-release.ts';
import type { Proposal } from '../../server/publication/statements.ts';
import { livePilot, pilotParameters } from './lived-pilot.ts';
import type { PilotWish } from './lived-pilot.ts';

const isFull = process.env['NAAST_FULL'] === '1';
const solver = highsSolver();
const gates = [invariantGate, attackerGate(attackHere(solver).run)];
const attacker = makeAttacker(solver);

/** Everything an attacker finds in what the workgroup was served. */
async function found(served: readonly ServedEdition[]): Promise<readonly Finding[]> {
  const { findings } = await attacker.attack({
    firstMonth: served[0]?.content.firstMonth ?? '',
    claims: collectClaims(served),
    parameters: pilotParameters,
  });
  return findings;
}

const sizes = isFull
  ? [
      30, 45, 60, 80, 100, 120, 150, 180, 220, 260, 320, 400, 500, 650, 800, 1000, 1300, 1700, 2200,
      3000,
    ]
  : [30, 90, 220, 1000];
const pilots = sizes.map((cases, place) => ({
  cases,
  releases: 12 + (isFull ? place % 4 : 0),
  seed: `pilot ${place} of ${cases}`,
}));

describe('everything the workgroup is served in a year', () => {
  it.each(pilots)(
    'betrays nobody in a pilot of $cases cases and $releases releases',
    async (pilot) => {
      const { served } = await livePilot({ ...pilot, gates });
      expect(await found(served)).toEqual([]);
      expect(served.flatMap(({ content }) => strangeRests(content))).toEqual([]);
    },
  );

  it('can be read: most categories are shown at the end of a year', async () => {
    const { served } = await livePilot({ ...pilotOf(220), gates });
    const rows = served.at(-1)?.content.tables.flatMap((table) => table.rows) ?? [];
    expect(rows.filter(({ n }) => n !== null).length).toBeGreaterThan(rows.length * 0.7);
  });

  it('says all that the ledger says, and nothing that does not follow from it', async () => {
    const { served, editions } = await livePilot({ ...pilotOf(220), gates });
    const ledger = claimsOfLedger(editions)?.claims ?? [];
    const collected = new Set(collectClaims(served).map(claimKey));
    expect(ledger.filter((claim) => !collected.has(claimKey(claim)))).toEqual([]);
    const numbers = ledger.filter(({ least, most }) => least === most);
    for (const claim of collectClaims(served)) {
      if (claim.least !== claim.most) continue;
      const parts = numbers.filter(
        ({ table, category, from, to }) =>
          table === claim.table &&
          category === claim.category &&
          from >= claim.from &&
          to <= claim.to,
      );
      expect(parts.reduce((sum, { least }) => sum + least, 0)).toBe(claim.least);
    }
  });

  it('is the same for the same key, and another schedule that is as safe for another', async () => {
    const one = await livePilot({ ...pilotOf(150), gates });
    const again = await livePilot({ ...pilotOf(150), gates });
    const other = await livePilot({ ...pilotOf(150), gates, key: 'another' });
    expect(again.editions).toEqual(one.editions);
    expect(other.editions.map(({ cells }) => cells)).not.toEqual(
      one.editions.map(({ cells }) => cells),
    );
    expect(await found(other.served)).toEqual([]);
  });
});

function pilotOf(cases: number): Pick<PilotWish, 'seed' | 'cases' | 'releases'> {
  return { seed: `twin of ${cases}`, cases, releases: 12 };
}

/** Every count that grew by anything at all, from the month after the last. */
function withoutComplement(input: PlanInput): Proposal {
  const { proposal } = planRelease(input);
  const total = proposal.totals.find(({ series }) => series === 'cases')?.n ?? null;
  if (total === null) return proposal;
  const cells = input.parameters.tables.flatMap(({ id, categories }) =>
    categories.flatMap(({ code }) => {
      const before = input.history.cells.get(`${id}|${code}`);
      const cumulative = input.counts.tables[id].get(code) ?? 0;
      const n = cumulative - (before?.n ?? 0);
      const last = before?.through ?? null;
      const open = seriesIn(input.history, 'cases');
      const from =
        last === null
          ? input.history.firstMonth
          : (open.runs.find((run) => run.from > last)?.from ?? open.openFrom);
      return n < 5 ? [] : [{ table: id, category: code, from, to: input.to, n, cumulative }];
    }),
  );
  return { ...proposal, cells };
}

/** Every count as it is now from the first month on, and every table each month. */
function withThePastRevised(input: PlanInput): Proposal {
  const { proposal } = planRelease({ ...input, history: historyOf(input.history.firstMonth, []) });
  return proposal;
}

describe('an attacker finds what leaks', () => {
  const small = pilotOf(100);

  it('when the gate is off', async () => {
    const seeds = ['a', 'b', 'c', 'd'].map((seed) => ({ ...pilotOf(120), seed }));
    const all: Finding[] = [];
    for (const pilot of seeds) {
      const { served } = await livePilot({ ...pilot, gates: [] });
      all.push(...(await found(served)));
    }
    expect(all.length).toBeGreaterThan(0);
  });

  it('when a batch needs no others outside it', async () => {
    const { served } = await livePilot({ ...small, gates: [], plan: withoutComplement });
    expect((await found(served)).length).toBeGreaterThan(0);
  });

  it('when months that were shown are shown again with other numbers', async () => {
    const { served } = await livePilot({ ...small, gates: [], plan: withThePastRevised });
    expect((await found(served)).length).toBeGreaterThan(0);
  });

  it('when categories that wait are labelled "fewer than five"', async () => {
    const { served } = await livePilot({ ...small, gates });
    const last = served.at(-1);
    const table = last?.content.tables.find(({ id }) => id === 'cases.area');
    const hidden = table?.rows.filter(({ through }) => through === null) ?? [];
    expect(hidden.length).toBeGreaterThan(0);
    const labels = hidden.map(({ category }) => ({
      series: 'cases' as const,
      table: 'cases.area' as const,
      category,
      from: last?.content.firstMonth ?? '',
      to: table?.through ?? '',
      least: 1,
      most: 4,
    }));
    const { findings } = await attacker.attack({
      firstMonth: last?.content.firstMonth ?? '',
      claims: [...collectClaims(served), ...labels],
      parameters: pilotParameters,
      only: ['cases.area'],
    });
    expect(findings.length).toBeGreaterThan(0);
  });
});
