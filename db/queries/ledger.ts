import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type {
  EditionNoteRow,
  EditionRow,
  LedgerCellRow,
  LedgerExactRow,
  LedgerTotalRow,
} from '../tables/editions.ts';

/** An edition as it is listed: its place, its months and its days; not who released it. */
export type EditionHeader = Pick<
  EditionRow,
  'id' | 'seq' | 'seriesYear' | 'monthFrom' | 'monthTo' | 'cutoffAt' | 'releasedAt' | 'hash'
>;

/** An edition with all its ledger rows. */
export type LedgerRows = {
  readonly edition: EditionRow;
  readonly totals: readonly LedgerTotalRow[];
  readonly cells: readonly LedgerCellRow[];
  readonly exact: readonly LedgerExactRow[];
  readonly notes: readonly EditionNoteRow[];
};

/**
 * Everything the handlers of the workgroup may ask of the database. They are given this object and
 * not the database, so that what is not in an edition does not exist for them.
 */
export type LedgerReader = {
  /** The editions of a pilot, oldest first. */
  headers(pilotId: string): Promise<EditionHeader[]>;
  /** One edition by its number, or undefined. */
  header(pilotId: string, seq: number): Promise<EditionHeader | undefined>;
  /** All editions of a pilot up to and including a number, oldest first, with their rows. */
  through(pilotId: string, seq: number): Promise<LedgerRows[]>;
};

const headerColumns = [
  'id',
  'seq',
  'seriesYear',
  'monthFrom',
  'monthTo',
  'cutoffAt',
  'releasedAt',
  'hash',
] as const;

/** The rows of one table, gathered by the edition they belong to. */
function perEdition<Row extends { editionId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const gathered = new Map<string, Row[]>();
  for (const row of rows) {
    const sameEdition = gathered.get(row.editionId);
    if (sameEdition) sameEdition.push(row);
    else gathered.set(row.editionId, [row]);
  }
  return gathered;
}

/**
 * All editions of a pilot up to and including a number, oldest first, with their rows in a fixed
 * order. Leans on the unique index on (pilot_id, seq) and on the primary keys, which start with the
 * edition.
 */
export async function ledgerThrough(
  db: Kysely<Tables>,
  pilotId: string,
  seq: number,
): Promise<LedgerRows[]> {
  const editions = await db
    .selectFrom('edition')
    .selectAll()
    .where('pilotId', '=', pilotId)
    .where('seq', '<=', seq)
    .orderBy('seq')
    .execute();
  const ids = editions.map(({ id }) => id);
  if (ids.length === 0) return [];
  const totals = perEdition(
    await db
      .selectFrom('ledgerTotal')
      .selectAll()
      .where('editionId', 'in', ids)
      .orderBy('series')
      .execute(),
  );
  const cells = perEdition(
    await db
      .selectFrom('ledgerCell')
      .selectAll()
      .where('editionId', 'in', ids)
      .orderBy('tableId')
      .orderBy('category')
      .execute(),
  );
  const exact = perEdition(
    await db
      .selectFrom('ledgerExact')
      .selectAll()
      .where('editionId', 'in', ids)
      .orderBy('measure')
      .orderBy('category')
      .orderBy('monthFrom')
      .orderBy('monthTo')
      .execute(),
  );
  const notes = perEdition(
    await db
      .selectFrom('editionNote')
      .selectAll()
      .where('editionId', 'in', ids)
      .orderBy('result')
      .execute(),
  );
  return editions.map((edition) => ({
    edition,
    totals: totals.get(edition.id) ?? [],
    cells: cells.get(edition.id) ?? [],
    exact: exact.get(edition.id) ?? [],
    notes: notes.get(edition.id) ?? [],
  }));
}

/** The number of the last edition of a pilot; 0 before the first. */
export async function lastEditionSeq(db: Kysely<Tables>, pilotId: string): Promise<number> {
  const row = await db
    .selectFrom('edition')
    .select((eb) => eb.fn.max<number | null>('seq').as('seq'))
    .where('pilotId', '=', pilotId)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** Writes an edition with all its rows; the tables take no change afterwards. */
export async function insertEdition(db: Kysely<Tables>, rows: LedgerRows): Promise<void> {
  await db.insertInto('edition').values(rows.edition).execute();
  if (rows.totals.length > 0) await db.insertInto('ledgerTotal').values(rows.totals).execute();
  if (rows.cells.length > 0) await db.insertInto('ledgerCell').values(rows.cells).execute();
  if (rows.exact.length > 0) await db.insertInto('ledgerExact').values(rows.exact).execute();
  if (rows.notes.length > 0) await db.insertInto('editionNote').values(rows.notes).execute();
}

/** The narrow object for the handlers of the workgroup. */
export function ledgerReader(db: Kysely<Tables>): LedgerReader {
  return {
    headers: (pilotId) =>
      db
        .selectFrom('edition')
        .select(headerColumns)
        .where('pilotId', '=', pilotId)
        .orderBy('seq')
        .execute(),
    header: (pilotId, seq) =>
      db
        .selectFrom('edition')
        .select(headerColumns)
        .where('pilotId', '=', pilotId)
        .where('seq', '=', seq)
        .executeTakeFirst(),
    through: (pilotId, seq) => ledgerThrough(db, pilotId, seq),
  };
}
