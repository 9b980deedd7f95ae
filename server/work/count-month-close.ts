import type { Kysely } from 'kysely';
import type { CodeCount } from '../../db/queries/counts.ts';
import {
  contactWorkload,
  questionWorkload,
  seriesTotals,
  turnedAwayWorkload,
} from '../../db/queries/publication-totals.ts';
import { countedInMonth, seriesUnits } from '../../db/queries/publication-units.ts';
import type { MonthClose } from '../../db/queries/publication-units.ts';
import type { Tables } from '../../db/tables.ts';
import type { Month } from '../domain/calendar.ts';
import { restCategory } from '../measures/categories.ts';
import type { SeriesId, TableId } from '../measures/series.ts';
import type { Counts } from '../publication/counts.ts';
import type { PublishedTable, WorkloadSeries } from '../publication/parameters.ts';
import { tableCounters } from './count-tables.ts';

/**
 * Puts counted codes into the frozen categories of a table. In a single-choice table what is empty or
 * unknown goes to the category for it; in a table with several codes per unit it is in none.
 */
export function intoCategories(
  table: PublishedTable,
  counted: readonly CodeCount[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, n } of counted) {
    const isFrozen = table.categories.some((category) => category.code === code);
    const category = isFrozen ? code : table.multiple ? null : (restCategory[table.id] ?? null);
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + n);
  }
  return counts;
}

/** What to count: the close, the frozen tables and norm, and where the workload runs start. */
export type CloseInput = {
  readonly close: MonthClose;
  readonly tables: readonly PublishedTable[];
  readonly responseNormDays: number;
  readonly workloadFrom: { readonly [series in WorkloadSeries]: Month };
};

/**
 * Counts everything an edition is planned from. Call it inside a transaction, so that all counts
 * read the same state.
 * @throws Error when the categories of a single-choice table do not divide its units: a fault of ours.
 */
export async function countMonthClose(
  db: Kysely<Tables>,
  { close, tables, responseNormDays, workloadFrom }: CloseInput,
): Promise<Counts> {
  const units = seriesUnits(db, close);
  const counted = await seriesTotals(db, units);
  const totals: { [series in SeriesId]: number } = {
    cases: counted.cases,
    'objections-intended': counted.objectionsIntended,
    'objections-filed': counted.objectionsFiled,
    dissatisfactions: counted.dissatisfactions,
    'closed-cases': counted.closedCases,
    experiences: counted.experiences,
    signals: counted.signals,
  };
  const inMonth = countedInMonth(db, units, close.month);
  const perTable = new Map<TableId, ReadonlyMap<string, number>>();
  for (const table of tables) {
    const codes = await tableCounters[table.id]({ db, units: inMonth, responseNormDays });
    const categories = intoCategories(table, codes);
    const sum = [...categories.values()].reduce((total, n) => total + n, 0);
    if (!table.multiple && sum !== totals[table.series]) {
      throw new Error(`${table.id} adds up to ${sum}, not to its ${totals[table.series]} units`);
    }
    perTable.set(table.id, categories);
  }
  return {
    totals,
    tables: Object.fromEntries(perTable) as Counts['tables'],
    workload: {
      contacts: await contactWorkload(db, close, workloadFrom.contacts),
      questions: await questionWorkload(db, close, workloadFrom.questions),
      'turned-away': await turnedAwayWorkload(db, close, workloadFrom['turned-away']),
    },
  };
}
