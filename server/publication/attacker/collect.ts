import { batchSizeOf } from '../parameters.ts';
import type { PublishedTable } from '../parameters.ts';
import type { ContentTable, EditionContent } from '../edition-content.ts';
import { distinctClaims } from './claims.ts';
import type { Claim } from './claims.ts';
import { isProtected } from './claims-of-ledger.ts';
import { readMeasureCsv } from './collect-measure-csv.ts';
import { readMeasures } from './collect-measures.ts';
import { readReport } from './collect-report.ts';
import { csvNumber, csvRows } from './csv-rows.ts';
import { followsFrom } from './follows.ts';
import type { DownloadedFiles, ServedEdition } from './served-edition.ts';
import type { Reading } from './told-number.ts';
import { workedOutMeasures } from './worked-out-measures.ts';

export type { DownloadedFiles, ServedEdition } from './served-edition.ts';

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

/** What the downloaded file of totals says. */
function claimsOfTotalsFile(file: string, content: EditionContent): readonly Claim[] {
  return csvRows(file).flatMap(([, name, from = '', to = '', text]): Claim[] => {
    const series = content.totals.find((totals) => totals.series === name)?.series;
    if (series === undefined) throw new Error(`a series that does not exist: ${name}`);
    if (!isProtected(series)) return [];
    const n = csvNumber(text);
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
  return csvRows(file).flatMap((cells): Claim[] => {
    const [, category = '', , count, through = '', outOf, from = '', to = '', step] = cells;
    const own = { series, table: id, category } as const;
    const whole = { series, table: null, category: null } as const;
    const n = csvNumber(count);
    const of = csvNumber(outOf);
    const added = csvNumber(step);
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

/** What the API's answer says of itself. */
export function readContent(content: EditionContent): readonly Claim[] {
  return [
    ...claimsOfTotals(content),
    ...content.tables.flatMap((table) => claimsOfTable(table, content)),
  ];
}

/** What everything beside the API's answer about an edition says: files, results, report. */
export function readRest(served: ServedEdition): readonly Reading[] {
  const { content, files, measures, measureFiles, report } = served;
  const names = measures ?? workedOutMeasures(content) ?? [];
  const ofFiles = (files === undefined ? [] : claimsOfFiles(files, content)).map(
    (claim): Reading => ({ where: `file of ${claim.table ?? 'totals'}`, claim }),
  );
  const ofMeasureFiles = names.flatMap((measure) => {
    const file = measureFiles?.get(measure.id);
    return file === undefined ? [] : readMeasureCsv(file, measure, content);
  });
  const all = [
    ...ofFiles,
    ...(measures === undefined ? [] : readMeasures(measures, content)),
    ...ofMeasureFiles,
    ...(report === undefined ? [] : readReport(report, names, content)),
  ];
  return all.filter(({ claim }) => isProtected(claim.series));
}

/** Leaves out ranges that say less than the exact numbers beside them; they would only cost time. */
function withoutImplied(claims: readonly Claim[]): readonly Claim[] {
  const exactOnes = claims.filter(({ least, most }) => least === most);
  const follows = followsFrom(exactOnes);
  return claims.filter((claim) => claim.least === claim.most || !follows(claim));
}

/**
 * Turns what the workgroup is served into claims: everything in the API's answer, in the files, in the
 * five results and their files and in the report, of every edition somebody ever had in hand. It reads
 * what is served and not the ledger behind it, so that a leak in what is served is a leak the attacker
 * finds. Exact figures (effort, cost, figures of the municipality) are about nobody; bottlenecks stand
 * in them as they are, because their texts are shown one by one.
 * @param editions of one series-year, in any order.
 */
export function collectClaims(editions: readonly ServedEdition[]): readonly Claim[] {
  const claims = editions.flatMap((served) => [
    ...readContent(served.content),
    ...readRest(served).map(({ claim }) => claim),
  ]);
  return withoutImplied(distinctClaims(claims));
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
