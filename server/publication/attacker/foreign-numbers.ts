import { measureCsv } from '../../measures/measure-csv.ts';
import type { MeasureResult } from '../../measures/measure-result.ts';
import type { EditionContent } from '../edition-content.ts';
import { claimKey } from './claims.ts';
import type { Claim } from './claims.ts';
import { readContent, readRest } from './collect.ts';
import { followsFrom } from './follows.ts';
import { strangeInReport } from './report-numbers.ts';
import type { ServedEdition } from './served-edition.ts';
import { workedOutMeasures } from './worked-out-measures.ts';

/** A number that was served and follows from nothing that was released. */
export type ForeignNumber = { readonly where: string; readonly what: string };

/** The statements of an edition and all before it: the totals, and the batches. Its hash covers them. */
function statementsIn(content: EditionContent): readonly Claim[] {
  const tables = content.tables.map((table) => ({
    ...table,
    total: null,
    rows: table.rows.map((row) => ({ ...row, n: null, of: null })),
  }));
  return readContent({ ...content, tables });
}

const hasDigit = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));

/** Every number, and every text with a number in it, that is not as it was worked out. */
function differences(served: unknown, expected: unknown, where: string): readonly ForeignNumber[] {
  if (served === expected) return [];
  if (typeof served !== 'object' || served === null) {
    return hasDigit(served) ? [{ where, what: String(served) }] : [];
  }
  return Object.entries(served).flatMap(([key, value]) => {
    const known =
      typeof expected === 'object' && expected !== null
        ? Object.entries(expected).find(([name]) => name === key)?.[1]
        : undefined;
    return differences(value, known, `${where}.${key}`);
  });
}

/** Every line of the file of a measure that is not in the file as it was worked out. */
function strangeLines(file: string, expected: MeasureResult): readonly ForeignNumber[] {
  const lines = new Set(measureCsv(expected).split(/\r?\n/));
  return file
    .split(/\r?\n/)
    .filter((line) => !lines.has(line) && hasDigit(line))
    .map((what) => ({ where: `${expected.id}.csv`, what }));
}

/**
 * Every number in anything that was served of one edition that follows from none of its statements. A
 * number can be foreign without betraying anybody: it is a fault all the same, because whoever serves
 * it had something in hand that was not released.
 */
export function foreignNumbers(served: ServedEdition): readonly ForeignNumber[] {
  const { content, measures, measureFiles, report } = served;
  const statements = statementsIn(content);
  const follows = followsFrom(statements);
  const said = new Set(statements.map(claimKey));
  const isForeign = (claim: Claim): boolean => !said.has(claimKey(claim)) && !follows(claim);
  const claims = [
    ...readContent(content).map((claim) => ({ where: 'edition', claim })),
    ...readRest(served),
  ];
  const foreign = claims
    .filter(({ claim }) => isForeign(claim))
    .map(({ where, claim }) => ({ where, what: claimKey(claim) }));
  const expected = workedOutMeasures(content);
  if (expected === null) return foreign;
  const strangeFiles = expected.flatMap((result) => {
    const file = measureFiles?.get(result.id);
    return file === undefined ? [] : strangeLines(file, result);
  });
  return [
    ...foreign,
    ...(measures === undefined ? [] : differences(measures, expected, 'measures')),
    ...strangeFiles,
    ...(report === undefined ? [] : strangeInReport(report, expected, content)),
  ];
}
