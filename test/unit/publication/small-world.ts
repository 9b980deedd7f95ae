import { createHash } from 'node:crypto';
import { addMonths } from '../../../server/domain/calendar.ts';
import type { Month } from '../../../server/domain/calendar.ts';
import type { TableId } from '../../../server/measures/series.ts';
import { hashOf } from '../../../server/publication/chain.ts';
import type { Counts } from '../../../server/publication/counts.ts';
import type { ChainedEdition, EditionLedger } from '../../../server/publication/edition-ledger.ts';
import type { Gate } from '../../../server/publication/gate.ts';
import { cellIn, historyOf, seriesIn } from '../../../server/publication/history.ts';
import type { History } from '../../../server/publication/history.ts';
import { keyedLottery } from '../../../server/publication/lottery.ts';
import type { Lottery } from '../../../server/publication/lottery.ts';
import { explanationOf, publishedSeries } from '../../../server/publication/parameters.ts';
import type { PublishedTable, ReleaseParameters } from '../../../server/publication/parameters.ts';
import { passGates } from '../../../server/publication/pass-gates.ts';
import { planRelease } from '../../../server/publication/plan-release.ts';
import type { Plan } from '../../../server/publication/plan-release.ts';

/** A table with categories named by letter: `letters('cases.area', 3)` has a, b and c. */
export function letters(id: TableId, size: number, multiple = false): PublishedTable {
  const series = id.slice(0, id.indexOf('.')) as PublishedTable['series'];
  const categories = Array.from({ length: size }, (_, index) => {
    const code = String.fromCodePoint(97 + index);
    return { code, label: `Categorie ${code}` };
  });
  return { id, series, multiple, categories };
}

/** Parameters of a release with only these tables. */
export function parametersWith(
  tables: readonly PublishedTable[],
  change: Partial<ReleaseParameters> = {},
): ReleaseParameters {
  return {
    engine: 'naast-release/1',
    batchSize: 5,
    experienceBatchSize: 5,
    responseNormDays: 3,
    keyId: 'key',
    series: publishedSeries,
    tables,
    explanation: explanationOf(5, null),
    ...change,
  };
}

const none = { n: 0, contributors: 0 };

/** Counts as a test writes them: totals per series and categories per table; the rest is zero. */
export function countsOf(
  totals: Partial<Counts['totals']>,
  tables: { readonly [table in TableId]?: { readonly [category: string]: number } } = {},
  workload: Partial<Counts['workload']> = {},
): Counts {
  const perTable = Object.entries(tables).map(
    ([id, counts]) => [id, new Map(Object.entries(counts ?? {}))] as const,
  );
  return {
    totals: {
      cases: 0,
      'objections-intended': 0,
      'objections-filed': 0,
      dissatisfactions: 0,
      'closed-cases': 0,
      experiences: 0,
      signals: 0,
      ...totals,
    },
    tables: Object.fromEntries(perTable) as unknown as Counts['tables'],
    workload: { contacts: none, questions: none, 'turned-away': none, ...workload },
  };
}

/** A lottery in which nobody waits and categories give way in the order of their names. */
export const noLottery: Lottery = {
  waits: () => false,
  rank: ({ table, category }) => `${table}|${category}`,
};

/** A key for tests, the same for the same name. */
export const keyNamed = (name: string): Buffer => createHash('sha256').update(name).digest();

/** Plans the close of one month on an empty or given history. */
export function planMonth(
  month: Month,
  given: {
    counts: Counts;
    parameters: ReleaseParameters;
    history?: History;
    lottery?: Lottery;
  },
): Plan {
  return planRelease({
    from: month,
    to: month,
    history: given.history ?? historyOf(month, []),
    counts: given.counts,
    parameters: given.parameters,
    lottery: given.lottery ?? noLottery,
  });
}

/** The released batches of a plan as readable text: `a 01..02 +7 =12`. */
export function batchesIn({ proposal }: Plan, table?: TableId): string[] {
  return proposal.cells
    .filter((cell) => table === undefined || cell.table === table)
    .map(
      ({ category, from, to, n, cumulative }) =>
        `${category} ${from.slice(5)}..${to.slice(5)} +${n} =${cumulative}`,
    );
}

/** A unit of a small world: in one category of the single table and in some of the multiple one. */
export type Unit = { readonly single: string; readonly several: readonly string[] };

/** What a month brings: new units, units that change, and places of units that are erased. */
export type MonthEvents = {
  readonly added: readonly Unit[];
  readonly changed: readonly { readonly place: number; readonly to: Unit }[];
  readonly erased: readonly number[];
};

/** The tables of the small world: one single choice, one with several codes per unit. */
export const smallTables = [
  letters('cases.area', 3),
  letters('cases.reason', 4, true),
  letters('cases.objection', 2),
] as const;

const tally = (codes: readonly string[]): { [category: string]: number } => {
  const counts: { [category: string]: number } = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

function countUnits(units: readonly Unit[]): Counts {
  return countsOf(
    { cases: units.length },
    {
      'cases.area': tally(units.map(({ single }) => single)),
      'cases.reason': tally(units.flatMap(({ several }) => [...new Set(several)])),
      'cases.objection': tally(units.map(({ single }) => (single === 'a' ? 'a' : 'b'))),
    },
  );
}

/** A year that was lived: the editions in order, and what was dropped by the gates. */
export type LivedYear = {
  readonly editions: readonly ChainedEdition[];
  readonly dropped: number;
  /** How many units there were at each close. */
  readonly counted: readonly number[];
};

/** How a month is planned; tests that want to see a rule fail hand in another. */
export type Planner = typeof planMonth;

/** Lives through months of events and releases each, as the program does. */
export async function liveYear(
  months: readonly MonthEvents[],
  key: Uint8Array,
  gates: readonly Gate[],
  planner: Planner = planMonth,
): Promise<LivedYear> {
  const parameters = parametersWith([...smallTables]);
  const editions: ChainedEdition[] = [];
  const counted: number[] = [];
  let units: Unit[] = [];
  let dropped = 0;
  for (const [index, { added, changed, erased }] of months.entries()) {
    const month = addMonths('2026-01', index);
    for (const { place, to } of changed) {
      if (units.length > 0) units[place % units.length] = to;
    }
    const gone = new Set(erased.map((place) => place % Math.max(units.length, 1)));
    units = [...units.filter((_, place) => !gone.has(place)), ...added];
    counted.push(units.length);
    const history = historyOf('2026-01', editions);
    const lottery = keyedLottery(key, month);
    const { proposal } = planner(month, {
      counts: countUnits(units),
      parameters,
      history,
      lottery,
    });
    const passed = await passGates({
      gates,
      proposal,
      history,
      parameters,
      rank: lottery.rank,
      timeLimit: 1000,
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
  }
  return { editions, dropped, counted };
}

/** Every rule of the release that a ledger breaks, worked out in the plainest way. */
export function brokenRules({ editions }: LivedYear): string[] {
  const broken: string[] = [];
  for (const [index, edition] of editions.entries()) {
    const before = historyOf('2026-01', editions.slice(0, index));
    const after = historyOf('2026-01', editions.slice(0, index + 1));
    const { runs } = seriesIn(after, 'cases');
    for (const { n } of edition.totals) if (n !== null && n < 5) broken.push('total');
    for (const cell of edition.cells) {
      const run = runs.filter(({ from, to }) => from >= cell.from && to <= cell.to);
      const total = run.reduce((sum, { n }) => sum + n, 0);
      if (run[0]?.from !== cell.from || run.at(-1)?.to !== cell.to) broken.push('run');
      if (cell.n < 5) broken.push('batch');
      if (total - cell.n < 5) broken.push('complement');
      if (cell.cumulative !== cellIn(before, cell).n + cell.n) broken.push('cumulative');
    }
    for (const table of smallTables.filter(({ multiple }) => !multiple)) {
      const moved = edition.cells.filter((cell) => cell.table === table.id).length;
      const shown = table.categories.reduce(
        (sum, { code }) => sum + cellIn(after, { table: table.id, category: code }).n,
        0,
      );
      const rest = seriesIn(after, 'cases').total - shown;
      const waiting = table.categories.length - moved;
      if (moved > 0 && waiting > 0 && (waiting < 2 || rest < 5)) broken.push('rest');
      if (rest !== 0 && rest < 5) broken.push('not yet distributed');
    }
  }
  return broken;
}
