import { computeMeasures } from '../../measures/registry.ts';
import type { MeasureResult } from '../../measures/measure-result.ts';
import type { EditionContent } from '../edition-content.ts';
import { ledgerSource } from '../ledger-source.ts';

const known = new WeakMap<EditionContent, readonly MeasureResult[]>();

/**
 * The five results as anybody can work them out from an edition that was served: the program is public,
 * and what it takes beside the edition stands in the edition.
 * @returns null for an edition of before that was so, or without the tables the results are made of.
 */
export function workedOutMeasures(content: EditionContent): readonly MeasureResult[] | null {
  const { reference, responseNormDays } = content.parameters;
  if (reference === undefined) return null;
  const before = known.get(content);
  if (before !== undefined) return before;
  const measures = computeMeasures(ledgerSource(content), {
    asOfDay: null,
    budgetCents: reference.budgetCents,
    responseNormDays,
    markNormPercent: reference.markNormPercent,
    population: new Map(reference.areas.map(({ code, population }) => [code, population])),
  });
  known.set(content, measures);
  return measures;
}
