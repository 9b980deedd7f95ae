import { seededRandom } from '../../fixtures/random.ts';
import type { Random } from '../../fixtures/random.ts';
import { addMonths } from '../../server/domain/calendar.ts';
import { hashOf } from '../../server/publication/chain.ts';
import type { Counts } from '../../server/publication/counts.ts';
import { contentOf } from '../../server/publication/edition-content.ts';
import { tableCsv, totalsCsv } from '../../server/publication/edition-csv.ts';
import type { ChainedEdition, EditionLedger } from '../../server/publication/edition-ledger.ts';
import type { Gate } from '../../server/publication/gate.ts';
import { historyOf } from '../../server/publication/history.ts';
import { keyedLottery } from '../../server/publication/lottery.ts';
import type { Lottery } from '../../server/publication/lottery.ts';
import { passGates } from '../../server/publication/pass-gates.ts';
import { planRelease } from '../../server/publication/plan-release.ts';
import type { PlanInput } from '../../server/publication/plan-release.ts';
import type { Proposal } from '../../server/publication/statements.ts';
import type { ServedEdition } from '../../server/publication/attacker/collect.ts';
import { countsOf, keyNamed, letters, parametersWith } from '../unit/publication/small-world.ts';

/** The tables of a made-up pilot: areas, phases, signals, an objection or not, and reasons. */
export const pilotTables = [
  letters('cases.area', 7),
  letters('cases.phase', 5),
  letters('cases.dissatisfaction', 4),
  letters('cases.objection', 2),
  letters('cases.reason', 7, true),
] as const;

export const pilotParameters = parametersWith([...pilotTables]);

/** A case: per table the categories it is in. */
type Case = readonly (readonly string[])[];

/** The year: the first month and how many there are. A series-year has at most fifteen. */
const firstMonth = '2026-01';

export type PilotWish = {
  readonly seed: string;
  /** How many cases come in, about. */
  readonly cases: number;
  readonly releases: number;
  readonly gates: readonly Gate[];
  readonly key?: string;
  /** How a month is planned; red twins plan otherwise. */
  readonly plan?: (input: PlanInput) => Proposal;
  readonly lottery?: (lottery: Lottery) => Lottery;
};

export type LivedPilot = {
  readonly editions: readonly ChainedEdition[];
  /** Everything the workgroup was served, one per edition, with all files. */
  readonly served: readonly ServedEdition[];
  readonly dropped: number;
};

/** Categories of unequal size: the first are frequent, the last are rare. */
function draw(random: Random, size: number): string {
  const weights = Array.from(
    { length: size },
    (_, place) => [String.fromCodePoint(97 + place), 1 / (1 + place * place * 0.4)] as const,
  );
  return random.weighted(weights);
}

function makeCase(random: Random): Case {
  return pilotTables.map(({ categories, multiple }) => {
    const first = draw(random, categories.length);
    const second = multiple && random.chance(0.4) ? draw(random, categories.length) : first;
    return [...new Set([first, second])];
  });
}

function countCases(cases: readonly Case[]): Counts {
  const tables = pilotTables.map(({ id }, place) => {
    const tally: { [category: string]: number } = {};
    for (const codes of cases.map((one) => one[place] ?? [])) {
      for (const code of codes) tally[code] = (tally[code] ?? 0) + 1;
    }
    return [id, tally] as const;
  });
  return countsOf({ cases: cases.length }, Object.fromEntries(tables));
}

/** A month: new cases and late ones, five percent corrected, one percent erased. */
function liveMonth(random: Random, before: readonly Case[], perMonth: number): readonly Case[] {
  const kept = before
    .filter(() => !random.chance(0.01))
    .map((one) => (random.chance(0.05) ? makeCase(random) : one));
  const added = Math.round(perMonth * (0.5 + random.next()));
  return [...kept, ...Array.from({ length: added }, () => makeCase(random))];
}

/** An edition as somebody of the workgroup has it: the answer of the API and every file. */
function serve(editions: readonly ChainedEdition[]): ServedEdition {
  const content = contentOf(editions);
  const tables = new Map(content.tables.map((table) => [table.id, tableCsv(content, table)]));
  return { content, files: { totals: totalsCsv(content), tables } };
}

/** Lives through a pilot and releases every month, as the program does. */
export async function livePilot(wish: PilotWish): Promise<LivedPilot> {
  const random = seededRandom(wish.seed);
  const key = keyNamed(wish.key ?? wish.seed);
  const parameters = pilotParameters;
  const editions: ChainedEdition[] = [];
  const served: ServedEdition[] = [];
  let cases: readonly Case[] = [];
  let dropped = 0;
  for (let index = 0; index < wish.releases; index += 1) {
    const month = addMonths(firstMonth, index);
    cases = liveMonth(random, cases, wish.cases / wish.releases);
    const history = historyOf(firstMonth, editions);
    const drawn = keyedLottery(key, month);
    const lottery = wish.lottery?.(drawn) ?? drawn;
    const input = {
      from: month,
      to: month,
      history,
      counts: countCases(cases),
      parameters,
      lottery,
    };
    const proposal = wish.plan?.(input) ?? planRelease(input).proposal;
    const passed = await passGates({
      gates: wish.gates,
      proposal,
      history,
      parameters,
      rank: lottery.rank,
      timeLimit: 60_000,
    });
    dropped += passed.dropped.length;
    const edition: EditionLedger = {
      pilotId: 'pilot',
      seriesYear: 1,
      seq: index + 1,
      from: month,
      to: month,
      cutoffDay: `${addMonths(month, 1)}-05`,
      releasedOn: `${addMonths(month, 1)}-05`,
      parameters,
      gates: passed.reports,
      totals: passed.proposal.totals,
      cells: passed.proposal.cells,
      exact: [],
      notes: [],
    };
    const prevHash = editions.at(-1)?.hash ?? '';
    editions.push({ ...edition, prevHash, hash: hashOf(prevHash, edition) });
    served.push(serve(editions));
  }
  return { editions, served, dropped };
}
