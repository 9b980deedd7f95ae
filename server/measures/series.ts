/**
 * The publication set: the series that count for the workgroup and the one-way tables of each.
 * Fixed by design: a table that is not here cannot be published. Source: pilot document §8,
 * and the rule that nothing but one-way tables is released.
 */

/** The counted series; each has its own totals and its own batches. */
export const seriesIds = [
  'cases',
  'objections-intended',
  'objections-filed',
  'dissatisfactions',
  'closed-cases',
  'experiences',
  'signals',
] as const;
export type SeriesId = (typeof seriesIds)[number];

/** Which series each table belongs to and whether one unit can have several of its codes. */
export const tableDefinitions = [
  { id: 'cases.area', series: 'cases', multiple: false },
  { id: 'cases.life-domain', series: 'cases', multiple: true },
  { id: 'cases.law', series: 'cases', multiple: true },
  { id: 'cases.many-laws', series: 'cases', multiple: false },
  { id: 'cases.reason', series: 'cases', multiple: true },
  { id: 'cases.threshold', series: 'cases', multiple: false },
  { id: 'cases.phase', series: 'cases', multiple: false },
  { id: 'cases.support-form', series: 'cases', multiple: true },
  { id: 'cases.referral-source', series: 'cases', multiple: false },
  { id: 'cases.for-whom', series: 'cases', multiple: false },
  { id: 'cases.dissatisfaction', series: 'cases', multiple: false },
  { id: 'cases.objection', series: 'cases', multiple: false },
  { id: 'cases.response-time', series: 'cases', multiple: false },
  { id: 'objections-intended.outcome', series: 'objections-intended', multiple: false },
  { id: 'objections-intended.need-met', series: 'objections-intended', multiple: false },
  { id: 'objections-filed.outcome', series: 'objections-filed', multiple: false },
  { id: 'objections-filed.need-met', series: 'objections-filed', multiple: false },
  { id: 'dissatisfactions.status', series: 'dissatisfactions', multiple: false },
  { id: 'dissatisfactions.subject', series: 'dissatisfactions', multiple: false },
  { id: 'dissatisfactions.about-whom', series: 'dissatisfactions', multiple: false },
  { id: 'dissatisfactions.reason-not-filed', series: 'dissatisfactions', multiple: false },
  { id: 'dissatisfactions.officer-contact', series: 'dissatisfactions', multiple: false },
  { id: 'closed-cases.ladder', series: 'closed-cases', multiple: false },
  { id: 'closed-cases.outcome', series: 'closed-cases', multiple: true },
  // Whether a slip was handed out is recorded with the closing of a case, so it says something about
  // cases and is counted in batches like everything else that does.
  { id: 'closed-cases.slip', series: 'closed-cases', multiple: false },
  { id: 'experiences.got-needed', series: 'experiences', multiple: false },
  { id: 'experiences.knows-what-to-do', series: 'experiences', multiple: false },
  { id: 'experiences.knows-where-to-go', series: 'experiences', multiple: false },
  { id: 'experiences.felt-heard', series: 'experiences', multiple: false },
  { id: 'experiences.felt-independent', series: 'experiences', multiple: false },
  { id: 'experiences.felt-stronger', series: 'experiences', multiple: false },
  { id: 'experiences.mark', series: 'experiences', multiple: false },
  { id: 'experiences.dissatisfied', series: 'experiences', multiple: false },
  { id: 'signals.theme', series: 'signals', multiple: false },
] as const satisfies readonly { id: string; series: SeriesId; multiple: boolean }[];

export type TableId = (typeof tableDefinitions)[number]['id'];

/** One category of a table, in the order in which it is always shown. */
export type Category = { readonly code: string; readonly label: string };

/** The categories of every table for one pilot (areas are pilot data, the rest come from the code lists). */
export type Categories = { readonly [table in TableId]: readonly Category[] };

/** The series a table belongs to: its totals are the denominators of the table. */
export function seriesOf(table: TableId): SeriesId {
  return seriesByTable[table];
}

const seriesByTable = Object.fromEntries(
  tableDefinitions.map(({ id, series }) => [id, series]),
) as Record<TableId, SeriesId>;
