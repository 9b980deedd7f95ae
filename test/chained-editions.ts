import type { Db } from '../db/open.ts';
import { insertEdition } from '../db/queries/ledger.ts';
import { addMonths, firstDay } from '../server/domain/calendar.ts';
import type { Month } from '../server/domain/calendar.ts';
import { categoriesFor } from '../server/measures/categories.ts';
import type { TotalsSeries } from '../server/measures/source.ts';
import { hashOf } from '../server/publication/chain.ts';
import type { ChainedEdition, EditionLedger } from '../server/publication/edition-ledger.ts';
import {
  explanationOf,
  publishedSeries,
  publishedTables,
  releaseEngine,
} from '../server/publication/parameters.ts';
import type { PublishedTable, ReleaseParameters } from '../server/publication/parameters.ts';
import type { CellStatement, ExactStatement } from '../server/publication/statements.ts';
import { rowsOf } from '../server/work/ledger-rows.ts';
import { ids, userIdOf } from './arrange.ts';

/** About how many units of a series come in per month. */
const monthly: Record<TotalsSeries, number> = {
  cases: 18,
  'objections-intended': 7,
  'objections-filed': 6,
  dissatisfactions: 9,
  'closed-cases': 15,
  experiences: 8,
  signals: 5,
  contacts: 50,
  questions: 70,
  'turned-away': 5,
};

/** How many units came in: a fixed up and down around the average, never under the batch size. */
function unitsIn(series: TotalsSeries, index: number): number {
  const swing = ((index * 7 + series.length * 3) % 9) - 4;
  return Math.max(5, monthly[series] + Math.round((swing * monthly[series]) / 12));
}

/** The part of a series that falls in a category: the first categories are the most frequent. */
function weightOf(table: PublishedTable, place: number): number {
  const weights = table.categories.map((_, index) => 1 / (index + 1.5));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return (weights[place] ?? 0) / (table.multiple ? sum * 0.6 : sum * 1.05);
}

type Waiting = { n: number; from: Month; cumulative: number };

/** Lets a category wait until five have come in, as a release does. */
function batchesOf(
  tables: readonly PublishedTable[],
  month: Month,
  total: (series: TotalsSeries) => number,
  waiting: Map<string, Waiting>,
): CellStatement[] {
  return tables.flatMap((table) =>
    table.categories.flatMap(({ code }, place) => {
      const key = `${table.id}|${code}`;
      const state = waiting.get(key) ?? { n: 0, from: month, cumulative: 0 };
      const n = state.n + Math.floor(total(table.series) * weightOf(table, place) + 0.4);
      if (n < 5) {
        waiting.set(key, { ...state, n });
        return [];
      }
      const cumulative = state.cumulative + n;
      waiting.set(key, { n: 0, from: addMonths(month, 1), cumulative });
      return [{ table: table.id, category: code, from: state.from, to: month, n, cumulative }];
    }),
  );
}

function exactThrough(first: Month, months: readonly Month[]): ExactStatement[] {
  const given = (
    measure: ExactStatement['measure'],
    category: string,
    figures: readonly (readonly [Month, number])[],
  ): ExactStatement[] =>
    figures.map(([month, value]) => ({
      measure,
      category,
      from: month,
      to: month,
      value,
      source: measure === 'municipal-objections' ? 'Jaarrapportage gemeente' : null,
      asOfDay: measure === 'municipal-objections' ? firstDay(addMonths(first, 1)) : null,
    }));
  return [
    ...given(
      'effort-minutes',
      'all',
      months.map((month, index) => [month, 4800 + index * 60]),
    ),
    ...given(
      'cost-cents',
      'all',
      months.map((month, index) => [month, 450_000 + index * 5000]),
    ),
    ...given(
      'municipal-objections',
      'W1',
      months.flatMap((month, index) => [
        [addMonths(month, -12), 9 + (index % 3)] as const,
        [month, 7 + (index % 4)] as const,
      ]),
    ),
    ...given('signals-answered', 'all', [[months.at(-1) ?? first, 12]]),
    ...given('signals-solved', 'all', [[months.at(-1) ?? first, 6]]),
  ];
}

const areas = [1, 2, 3, 4, 5, 6].map((n) => ({ code: `G${n}`, name: `Gebiedsteam ${n}` }));

/**
 * A chain of editions over as many months, one per month, filled with plausible numbers by a fixed
 * rule: the same call always gives the same editions. Nothing in them comes from a record.
 */
export function chainedEditions(first: Month, count: number): ChainedEdition[] {
  const parameters: ReleaseParameters = {
    engine: releaseEngine,
    batchSize: 5,
    experienceBatchSize: 5,
    responseNormDays: 3,
    keyId: 'toets',
    series: publishedSeries,
    tables: publishedTables(categoriesFor(areas)),
    explanation: explanationOf(5, null),
  };
  const waiting = new Map<string, Waiting>();
  const chain: ChainedEdition[] = [];
  const months: Month[] = [];
  for (let index = 0; index < count; index += 1) {
    const month = addMonths(first, index);
    months.push(month);
    const total = (series: TotalsSeries) => unitsIn(series, index);
    const ledger: EditionLedger = {
      pilotId: ids.pilot,
      seriesYear: 1,
      seq: index + 1,
      from: month,
      to: month,
      cutoffDay: `${addMonths(month, 1)}-05`,
      releasedOn: `${addMonths(month, 1)}-08`,
      parameters,
      gates: [
        { id: 'batch-rule', name: 'Regel van vijf', outcome: 'passed', checked: 180 + index },
      ],
      totals: publishedSeries.map((series) => ({
        series,
        from: month,
        to: month,
        n: total(series),
      })),
      cells: batchesOf(parameters.tables, month, total, waiting),
      exact: exactThrough(first, months),
      notes: [
        { result: 'result-1', text: 'Het spreekuur in de bibliotheek trok meer bezoekers.' },
        { result: 'result-3', text: 'Onvrede gaat vooral over lang wachten op een antwoord.' },
      ],
    };
    const prevHash = chain.at(-1)?.hash ?? '';
    chain.push({ ...ledger, prevHash, hash: hashOf(prevHash, ledger) });
  }
  return chain;
}

/** The id of a planted edition. */
export function plantedEditionId(seq: number): string {
  return `00000000-0000-4000-8000-0000000009${String(seq).padStart(2, '0')}`;
}

/** Puts the editions in the ledger of the test world, as a release would have. */
export async function plantEditions(db: Db, editions: readonly ChainedEdition[]): Promise<void> {
  for (const edition of editions) {
    await insertEdition(
      db,
      rowsOf(edition, {
        id: plantedEditionId(edition.seq),
        cutoffAt: `${edition.cutoffDay}T10:00:00.000Z`,
        releasedAt: `${edition.releasedOn}T10:00:00.000Z`,
        releasedBy: userIdOf('coordinator'),
      }),
    );
  }
}
