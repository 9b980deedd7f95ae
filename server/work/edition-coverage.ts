import type { Kysely } from 'kysely';
import { countedByEditions } from '../../db/queries/counted-units.ts';
import { ledgerThrough } from '../../db/queries/ledger.ts';
import type { Tables } from '../../db/tables.ts';
import type { Actor } from '../access/roles.ts';
import type { Month } from '../domain/calendar.ts';
import { coverageOf } from '../domain/edition-coverage.ts';
import type { Coverage } from '../domain/edition-coverage.ts';
import type { TableId } from '../measures/series.ts';
import type { ChainedEdition } from '../publication/edition-ledger.ts';
import { cellIn, historyOf } from '../publication/history.ts';
import type { History } from '../publication/history.ts';
import type { PublishedTable } from '../publication/parameters.ts';
import { intoCategories } from './count-month-close.ts';
import { tableCounters } from './count-tables.ts';
import { editionFrom } from './ledger-rows.ts';
import { requireProvider } from './preview-edition.ts';
import type { EditionDesk } from './propose-edition.ts';

/** How far the shown numbers of an edition are from what there was. */
export type EditionError = {
  /** Units that a shown number differs by, on average. */
  readonly mean: number;
  /** The same as a share of the units there were; 0 to 1. */
  readonly share: number;
};

/** How much one edition shows, over all tables and over those of cases. */
export type EditionCoverage = {
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  readonly all: Coverage;
  readonly cases: Coverage;
  /** Null when nothing is shown, or when the pilot has several providers: records of others. */
  readonly error: EditionError | null;
};

/** Units per month and category of every table, as the records are now. */
type Recorded = ReadonlyMap<TableId, ReadonlyMap<Month, ReadonlyMap<string, number>>>;

async function recordedIn(
  trx: Kysely<Tables>,
  pilotId: string,
  year: readonly ChainedEdition[],
): Promise<Recorded> {
  const first = year[0];
  const last = year.at(-1);
  const recorded = new Map<TableId, ReadonlyMap<Month, ReadonlyMap<string, number>>>();
  if (first === undefined || last === undefined) return recorded;
  const units = countedByEditions(trx, { pilotId, from: first.from, to: last.to });
  const { tables, responseNormDays } = first.parameters;
  for (const table of tables) {
    const counted = await tableCounters[table.id]({ db: trx, units, responseNormDays });
    const months = [...new Set(counted.map(({ month }) => month))];
    const perMonth = months.map((month) => {
      const ofMonth = counted.filter((row) => row.month === month);
      return [month, intoCategories(table, ofMonth)] as const;
    });
    recorded.set(table.id, new Map(perMonth));
  }
  return recorded;
}

/** The units of a category that were there at an edition. */
function thereWere(
  recorded: Recorded,
  { table, category, to }: { table: TableId; category: string; to: Month },
): number {
  let sum = 0;
  for (const [month, counts] of recorded.get(table) ?? []) {
    if (month <= to) sum += counts.get(category) ?? 0;
  }
  return sum;
}

function errorOf(
  tables: readonly PublishedTable[],
  history: History,
  { recorded, to }: { recorded: Recorded; to: Month },
): EditionError | null {
  const sums = { shown: 0, off: 0, there: 0 };
  for (const table of tables) {
    for (const { code } of table.categories) {
      const { n, through } = cellIn(history, { table: table.id, category: code });
      if (through === null) continue;
      const there = thereWere(recorded, { table: table.id, category: code, to });
      sums.shown += 1;
      sums.off += Math.abs(there - n);
      sums.there += there;
    }
  }
  if (sums.shown === 0) return null;
  return { mean: sums.off / sums.shown, share: sums.there === 0 ? 0 : sums.off / sums.there };
}

function coverageIn(tables: readonly PublishedTable[], history: History, to: Month): Coverage {
  const throughs = tables.flatMap((table) =>
    table.categories.map(
      ({ code }) => cellIn(history, { table: table.id, category: code }).through,
    ),
  );
  return coverageOf(throughs, to);
}

/**
 * How much every edition shows, how far behind it is and how far off. The first two follow from the
 * edition; how far it is off is worked out from the provider's own records at the moment it is asked,
 * and is stored nowhere.
 * @throws Refusal 403 for anybody but a coordinator of a provider in the pilot.
 */
export async function editionCoverage(
  desk: EditionDesk,
  actor: Actor,
): Promise<readonly EditionCoverage[]> {
  const isAlone = (await requireProvider(desk, actor)) === 1;
  return desk.db.transaction().execute(async (trx) => {
    const { pilotId } = actor;
    const editions = (await ledgerThrough(trx, pilotId, Number.MAX_SAFE_INTEGER)).map(editionFrom);
    const covered: EditionCoverage[] = [];
    for (const seriesYear of new Set(editions.map((edition) => edition.seriesYear))) {
      const year = editions.filter((edition) => edition.seriesYear === seriesYear);
      const recorded = isAlone ? await recordedIn(trx, pilotId, year) : null;
      for (const [place, { seq, from, to, parameters }] of year.entries()) {
        const { tables } = parameters;
        const history = historyOf(year[0]?.from ?? from, year.slice(0, place + 1));
        const ofCases = tables.filter(({ series }) => series === 'cases');
        covered.push({
          seq,
          from,
          to,
          all: coverageIn(tables, history, to),
          cases: coverageIn(ofCases, history, to),
          error: recorded === null ? null : errorOf(tables, history, { recorded, to }),
        });
      }
    }
    return covered;
  });
}
