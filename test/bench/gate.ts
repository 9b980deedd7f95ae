import { attackHere } from '../../server/publication/attack-runner.ts';
import { attackerGate } from '../../server/publication/attacker-gate.ts';
import { highsSolver } from '../../server/publication/attacker/solver.ts';
import type { Solver } from '../../server/publication/attacker/solver.ts';
import type { Gate } from '../../server/publication/gate.ts';
import { releaseGates } from '../../server/publication/release-gates.ts';
import { releasePilot } from './gate-year.ts';
import type { ReleasedPilot } from './gate-year.ts';
import { line } from './rounds.ts';

const year = { startDay: '2026-01-01', endDay: '2027-01-01' } as const;
const threeYears = { startDay: '2024-01-01', endDay: '2027-01-01' } as const;

/** What the attacker did: checks, questions answered in them, and sums put to the integer solver. */
type Work = { checks: number; questions: number; solves: number; refused: number };

/** The gates of a release with an attacker in this thread, on one core, that counts its work. */
function countedGates(): { gates: readonly Gate[]; work: Work } {
  const work: Work = { checks: 0, questions: 0, solves: 0, refused: 0 };
  const real = highsSolver();
  const solver: Solver = {
    ...real,
    optimum(...question) {
      work.solves += 1;
      return real.optimum(...question);
    },
  };
  const { run } = attackHere(solver);
  const attacker = attackerGate(async (...request) => {
    const verdict = await run(...request);
    work.checks += 1;
    if (verdict.ok) work.questions += verdict.checked;
    else work.refused += 1;
    return verdict;
  });
  return { work, gates: releaseGates.map((gate) => (gate.id === 'attacker' ? attacker : gate)) };
}

const withoutAttacker = releaseGates.filter(({ id }) => id !== 'attacker');

const perRelease = ({ ms, editions }: ReleasedPilot): number => ms / editions;

const count = (n: number): string => n.toLocaleString('en-GB');

function worked({ checks, questions, solves, refused }: Work): string {
  const share = questions === 0 ? '0' : ((solves / questions) * 100).toFixed(2);
  return `   ${count(checks)} checks (${refused} refused), ${count(questions)} questions answered, ${count(solves)} put to the integer solver (${share} %)`;
}

const inMb = (kilobytes: number): number => Math.round(kilobytes / 1024);

/** The attacker on years of a small and a large pilot and on a pilot of three years. */
export async function benchGate(): Promise<string[]> {
  const lines: string[] = [];
  const measure = async (
    what: string,
    pilot: { cases: number; startDay: string; endDay: string },
  ): Promise<ReleasedPilot> => {
    const { gates, work } = countedGates();
    const named = { ...pilot, name: `meting ${pilot.cases}` };
    const off = await releasePilot(named, withoutAttacker);
    const before = process.resourceUsage().maxRSS;
    const on = await releasePilot(named, gates);
    const grown = inMb(process.resourceUsage().maxRSS - before);
    lines.push(
      line(what, { first: on.ms, second: off.ms, ratio: on.ms / off.ms }),
      `${worked(work)}; ${on.cells} of ${off.cells} batches shown`,
      `   memory at its highest ${grown} MB above that without the attacker`,
    );
    return on;
  };
  const small = await measure('12 releases, 220 cases : the same without the attacker', {
    ...year,
    cases: 220,
  });
  await measure('12 releases, 10,000 cases : the same without the attacker', {
    ...year,
    cases: 10_000,
  });
  const long = await measure('36 releases, 660 cases : the same without the attacker', {
    ...threeYears,
    cases: 660,
  });
  lines.push(
    line('36 releases, 660 cases, yearly cut : 12 releases, 220 cases', {
      first: long.ms,
      second: small.ms,
      ratio: long.ms / small.ms,
    }),
    `   ${perRelease(small).toFixed(0)} ms a release in the first year alone, ${perRelease(long).toFixed(0)} ms over three years`,
  );
  return lines;
}
