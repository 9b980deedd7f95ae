import type { Month } from '../../domain/calendar.ts';
import type { TableId } from '../../measures/series.ts';
import { batchSizeOf } from '../parameters.ts';
import type { PublishedTable, ReleaseParameters } from '../parameters.ts';
import { indexFrom } from './claims.ts';
import type { Claim, Span } from './claims.ts';

/** A claim in months counted from the first of the series-year. */
export type SpanClaim = Span & { readonly least: number; readonly most: number };

/** Everything known about one table of one series-year. */
export type TableModel = {
  readonly id: TableId;
  /** The smallest count that may be known for certain. */
  readonly least: number;
  readonly multiple: boolean;
  /** Whether every unit is in at least one category; a single-choice table always. */
  readonly covers: boolean;
  readonly categories: readonly string[];
  /** How many months are spoken of, from the first of the series-year. */
  readonly months: number;
  readonly totals: readonly SpanClaim[];
  /** Per category, in the order of `categories`. */
  readonly claims: readonly (readonly SpanClaim[])[];
};

/**
 * Tables with several codes per unit in which a record cannot be without one: a case has at least one
 * reason and a closed case at least one outcome, a contact at least one question. Anybody can know
 * this. Source: pilot document §8.2 and the forms of the product.
 */
const alwaysFilled: readonly TableId[] = [
  'cases.life-domain',
  'cases.law',
  'cases.reason',
  'closed-cases.outcome',
];

/** What a table model is made from. */
export type ModelInput = {
  readonly firstMonth: Month;
  readonly claims: readonly Claim[];
  readonly parameters: Pick<ReleaseParameters, 'batchSize' | 'experienceBatchSize'>;
};

/**
 * What is known about one table, in months counted from the first. Categories that nobody ever named
 * in a claim are part of it all the same: that they exist is public.
 */
export function tableModel(table: PublishedTable, input: ModelInput): TableModel {
  const place = indexFrom(input.firstMonth);
  const asSpan = ({ from, to, least, most }: Claim): SpanClaim => ({
    first: place(from),
    last: place(to),
    least,
    most,
  });
  const ofSeries = input.claims.filter(({ series }) => series === table.series);
  const totals = ofSeries.filter((claim) => claim.table === null).map(asSpan);
  const own = ofSeries.filter((claim) => claim.table === table.id);
  const claims = table.categories.map(({ code }) =>
    own.filter(({ category }) => category === code).map(asSpan),
  );
  return {
    id: table.id,
    least: batchSizeOf(input.parameters, table.series),
    multiple: table.multiple,
    covers: !table.multiple || alwaysFilled.includes(table.id),
    categories: table.categories.map(({ code }) => code),
    months: Math.max(0, ...[...totals, ...claims.flat()].map(({ last }) => last + 1)),
    totals,
    claims,
  };
}

/** Whether anything of a table was ever shown. What was never shown can betray nothing of itself. */
export function isShown({ claims }: TableModel): boolean {
  return claims.some((ofCategory) => ofCategory.length > 0);
}
