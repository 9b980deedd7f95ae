import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { Json } from './canonical.ts';
import type { ChainedEdition, EditionLedger } from './edition-ledger.ts';
import type { EditionReference } from './parameters.ts';

const byText =
  <Row>(textOf: (row: Row) => string) =>
  (one: Row, other: Row): number =>
    textOf(one) < textOf(other) ? -1 : 1;

const hashedReference = ({ budgetCents, markNormPercent, areas }: EditionReference): Json => ({
  budgetCents,
  markNormPercent,
  areas: areas.map(({ code, population }) => ({ code, population })),
});

/** The ledger in the one form that is hashed: rows in a fixed order, whatever order they came in. */
function hashedForm(edition: EditionLedger): Json {
  const { pilotId, seriesYear, seq, from, to, cutoffDay, releasedOn, parameters } = edition;
  return {
    header: { pilotId, seriesYear, seq, from, to, cutoffDay, releasedOn },
    parameters: {
      engine: parameters.engine,
      batchSize: parameters.batchSize,
      experienceBatchSize: parameters.experienceBatchSize,
      responseNormDays: parameters.responseNormDays,
      keyId: parameters.keyId,
      series: parameters.series,
      tables: parameters.tables.map(({ id, series, multiple, categories }) => ({
        id,
        series,
        multiple,
        categories: categories.map(({ code, label }) => ({ code, label })),
      })),
      explanation: parameters.explanation,
      // Older editions were hashed without it.
      ...(parameters.reference && { reference: hashedReference(parameters.reference) }),
    },
    gates: edition.gates.map(({ id, name, outcome, checked }) => ({ id, name, outcome, checked })),
    totals: edition.totals
      .map(({ series, from: first, to: last, n }) => ({ series, from: first, to: last, n }))
      .toSorted(byText(({ series }) => series)),
    cells: edition.cells
      .map(({ table, category, from: first, to: last, n, cumulative }) => ({
        table,
        category,
        from: first,
        to: last,
        n,
        cumulative,
      }))
      .toSorted(byText(({ table, category }) => `${table}|${category}`)),
    exact: edition.exact
      .map(({ measure, category, from: first, to: last, value, source, asOfDay }) => ({
        measure,
        category,
        from: first,
        to: last,
        value,
        source,
        asOfDay,
      }))
      .toSorted(byText((row) => `${row.measure}|${row.category}|${row.from}|${row.to}`)),
    notes: edition.notes
      .map(({ result, text }) => ({ result, text }))
      .toSorted(byText(({ result }) => result)),
  };
}

/**
 * The hash of an edition: SHA-256, in hexadecimal, over the hash of the edition before and everything
 * the ledger holds of this one.
 */
export function hashOf(prevHash: string, edition: EditionLedger): string {
  return createHash('sha256')
    .update(canonicalJson({ prevHash, ...(hashedForm(edition) as { [key: string]: Json }) }))
    .digest('hex');
}

/** Whether a chain holds, and where it breaks first. */
export type ChainVerdict =
  | { readonly ok: true; readonly editions: number }
  | { readonly ok: false; readonly seq: number; readonly reason: 'order' | 'link' | 'content' };

/**
 * Works the whole chain out again: editions numbered from 1 without a gap, each with the hash of the
 * one before, each with a hash that is that of its own content.
 * @param editions all editions of a pilot, oldest first.
 */
export function verifyChain(editions: readonly ChainedEdition[]): ChainVerdict {
  let prevHash = '';
  for (const [index, edition] of editions.entries()) {
    const { seq } = edition;
    if (seq !== index + 1) return { ok: false, seq, reason: 'order' };
    if (edition.prevHash !== prevHash) return { ok: false, seq, reason: 'link' };
    if (hashOf(prevHash, edition) !== edition.hash) return { ok: false, seq, reason: 'content' };
    prevHash = edition.hash;
  }
  return { ok: true, editions: editions.length };
}
