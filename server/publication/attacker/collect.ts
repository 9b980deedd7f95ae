import { batchSizeOf } from '../parameters.ts';
import type { PublishedTable } from '../parameters.ts';
import type { ContentTable, EditionContent } from '../edition-content.ts';
import { distinctClaims } from './claims.ts';
import type { Claim } from './claims.ts';
import { isProtected } from './claims-of-ledger.ts';

/** CSV files of an edition as they were downloaded: the totals, and tables by their id. */
export type DownloadedFiles = {
  readonly totals: string;
  readonly tables: ReadonlyMap<string, string>;
};

/** Everything of one edition that somebody of the workgroup can have in hand. */
export type ServedEdition = {
  /** The edition as the API answers it. */
  readonly content: EditionContent;
  /** Absent when nobody downloaded them. */
  readonly files?: DownloadedFiles;
};

const exact = (n: number): Pick<Claim, 'least' | 'most'> => ({ least: n, most: n });

/** What the totals of the API's answer say. */
function claimsOfTotals({ totals, parameters }: EditionContent): readonly Claim[] {
  return totals.flatMap(({ series, runs }): Claim[] => {
    if (!isProtected(series)) return [];
    const small = { least: 0, most: batchSizeOf(parameters, series) - 1 };
    return runs.map(({ from, to, n }) => ({
      series,
      table: null,
      category: null,
      from,
      to,
      ...(n === null ? small : exact(n)),
    }));
  });
}

/** What one table says: batches, counts so far, the totals beside them, and what is left over. */
function claimsOfTable(table: ContentTable, { firstMonth }: EditionContent): readonly Claim[] {
  const { series, id } = table;
  const whole = { series, table: null, category: null } as const;
  const ofRows = table.rows.flatMap(({ category, n, through, of, steps }): Claim[] => {
    const own = { series, table: id, category } as const;
    const batches = steps.map(({ from, to, n: added }) => ({ ...own, from, to, ...exact(added) }));
    if (through === null) return batches;
    return [
      ...batches,
      ...(n === null ? [] : [{ ...own, from: firstMonth, to: through, ...exact(n) }]),
      ...(of === null ? [] : [{ ...whole, from: firstMonth, to: through, ...exact(of) }]),
    ];
  });
  return table.total === null || table.through === null
    ? ofRows
    : [...ofRows, { ...whole, from: firstMonth, to: table.through, ...exact(table.total) }];
}

/** The rows of a CSV file of ours, without its head. @throws Error for a number that is none. */
function rowsOf(file: string): readonly (readonly string[])[] {
  const [, ...lines] = file.replace(/^\uFEFF/, '').split(/\r?\n/);
  return lines
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

function numberIn(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const n = Number(text);
  if (!Number.isFinite(n)) throw new Error(`not a number: ${text}`);
  return n;
}

/** What the downloaded file of totals says. */
function claimsOfTotalsFile(file: string, content: EditionContent): readonly Claim[] {
  return rowsOf(file).flatMap(([, name, from = '', to = '', text]): Claim[] => {
    const series = content.totals.find((totals) => totals.series === name)?.series;
    if (series === undefined) throw new Error(`a series that does not exist: ${name}`);
    if (!isProtected(series)) return [];
    const n = numberIn(text);
    const most = n ?? batchSizeOf(content.parameters, series) - 1;
    return [{ series, table: null, category: null, from, to, least: n ?? 0, most }];
  });
}

/** What the downloaded file of one table says. */
function claimsOfTableFile(
  file: string,
  table: ContentTable,
  { firstMonth }: EditionContent,
): readonly Claim[] {
  const { series, id } = table;
  return rowsOf(file).flatMap((cells): Claim[] => {
    const [, category = '', , count, through = '', outOf, from = '', to = '', step] = cells;
    const own = { series, table: id, category } as const;
    const whole = { series, table: null, category: null } as const;
    const n = numberIn(count);
    const of = numberIn(outOf);
    const added = numberIn(step);
    return [
      ...(n === null ? [] : [{ ...own, from: firstMonth, to: through, ...exact(n) }]),
      ...(of === null ? [] : [{ ...whole, from: firstMonth, to: through, ...exact(of) }]),
      ...(added === null ? [] : [{ ...own, from, to, ...exact(added) }]),
    ];
  });
}

function claimsOfFiles(
  { totals, tables }: DownloadedFiles,
  content: EditionContent,
): readonly Claim[] {
  return [
    ...claimsOfTotalsFile(totals, content),
    ...content.tables.flatMap((table) => {
      const file = tables.get(table.id);
      return file === undefined ? [] : claimsOfTableFile(file, table, content);
    }),
  ];
}

/**
 * Turns what the workgroup is served into claims: everything in the API's answer and in the files, of
 * every edition somebody ever had in hand. It reads what is served and not the ledger behind it, so
 * that a leak in what is served is a leak the attacker finds.
 * @param editions of one series-year, in any order.
 */
export function collectClaims(editions: readonly ServedEdition[]): readonly Claim[] {
  return distinctClaims(
    editions.flatMap(({ content, files }) => [
      ...claimsOfTotals(content),
      ...content.tables.flatMap((table) => claimsOfTable(table, content)),
      ...(files === undefined ? [] : claimsOfFiles(files, content)),
    ]),
  );
}

/** The tables of an edition with their categories, as they are served. */
export function servedTables({ tables }: EditionContent): readonly PublishedTable[] {
  return tables.map(({ id, series, multiple, rows }) => ({
    id,
    series,
    multiple,
    categories: rows.map(({ category, label }) => ({ code: category, label })),
  }));
}

/**
 * Where "not yet distributed" is not what the table itself says: the total less all that is shown. It
 * may tell nothing more than can be subtracted.
 */
export function strangeRests({ tables }: EditionContent): readonly string[] {
  return tables
    .filter(({ multiple, total, rows, notDistributed }) => {
      const shown = rows.reduce((sum, { n }) => sum + (n ?? 0), 0);
      const rest = total === null || multiple ? 0 : total - shown;
      return (notDistributed ?? 0) !== rest;
    })
    .map(({ id }) => id);
}
