import { seriesIds, tableDefinitions } from '../measures/series.ts';
import type { Categories, Category, SeriesId, TableId } from '../measures/series.ts';
import type { TotalsSeries } from '../measures/source.ts';

/**
 * Name and version of the rule by which editions are made; part of every edition. Since version 2 of
 * one case no more contacts and questions count than there are other cases; since version 3 what
 * hangs on a case gets a total only together with the cases.
 */
export const releaseEngine = 'naast-release/3';

/**
 * The series of which every unit hangs on a case of the pilot. They get a total only in an edition in
 * which the cases get one: so a unit counts only when its own case is in a published total, and no
 * total of theirs can say how many cases there are in months of which that is not shown.
 */
export const caseBoundSeries: readonly TotalsSeries[] = [
  'closed-cases',
  'objections-intended',
  'objections-filed',
  'dissatisfactions',
];

/** The workload series: month totals only, rounded to five. */
export const workloadSeries = ['contacts', 'questions', 'turned-away'] as const;
export type WorkloadSeries = (typeof workloadSeries)[number];

/** A table as it is frozen for a series-year: its place, its kind and its categories in order. */
export type PublishedTable = {
  readonly id: TableId;
  readonly series: SeriesId;
  /** Whether one unit can be in several categories. */
  readonly multiple: boolean;
  readonly categories: readonly Category[];
};

/** What numbers are held against that is no count: budget, norm and inhabitants, as they were at the release. */
export type EditionReference = {
  readonly budgetCents: number;
  /** Share of answers that should be a pass, in percent. */
  readonly markNormPercent: number;
  /** Inhabitants per area; null when not known. */
  readonly areas: readonly { readonly code: string; readonly population: number | null }[];
};

/**
 * Everything an edition was made with. It is stored with the edition and covered by its hash, so
 * that an old edition stays the same to the letter when labels or settings change later.
 */
export type ReleaseParameters = {
  readonly engine: string;
  /** The smallest batch, and the smallest rest of a batch. */
  readonly batchSize: number;
  /** The same for the answers of residents; may be set to 3 before a pilot starts. */
  readonly experienceBatchSize: number;
  /** The pilot's norm in working days, around which the response times are banded. */
  readonly responseNormDays: number;
  /** Tells two lottery keys apart without telling anything about either. */
  readonly keyId: string;
  /** Absent in editions of before it was kept; those are shown with the present settings. */
  readonly reference?: EditionReference;
  /** The series that have totals, in the order in which they are shown. */
  readonly series: readonly TotalsSeries[];
  /** The tables in the order in which they are shown, with their frozen categories. */
  readonly tables: readonly PublishedTable[];
  /** The rule in plain Dutch, as the reader sees it beside the numbers. */
  readonly explanation: readonly string[];
};

/** All series of the publication set in their fixed order. */
export const publishedSeries: readonly TotalsSeries[] = [...seriesIds, ...workloadSeries];

/** The tables of the publication set with the categories of one pilot, in their fixed order. */
export function publishedTables(categories: Categories): readonly PublishedTable[] {
  return tableDefinitions.map(({ id, series, multiple }) => ({
    id,
    series,
    multiple,
    categories: categories[id],
  }));
}

/** The smallest batch of a series. */
export function batchSizeOf(
  parameters: Pick<ReleaseParameters, 'batchSize' | 'experienceBatchSize'>,
  series: TotalsSeries,
): number {
  return series === 'experiences' ? parameters.experienceBatchSize : parameters.batchSize;
}

const numberWords: Record<number, string> = { 3: 'drie', 4: 'vier', 5: 'vijf', 10: 'tien' };

const inWords = (n: number): string => numberWords[n] ?? String(n);

/**
 * The rule in plain Dutch, as it stands beside the numbers of an edition.
 * @param batchSize the smallest batch of this edition.
 * @param failedGate name of the check that did not succeed, or null when all did.
 * @param experienceBatchSize the smallest batch of the answers of residents.
 */
export function explanationOf(
  batchSize: number,
  failedGate: string | null,
  experienceBatchSize = batchSize,
): readonly string[] {
  const least = inWords(batchSize);
  const sentences = [
    `Een aantal wordt pas bijgewerkt als er ten minste ${least} cliënten bij zijn gekomen en ten minste ${least} anderen er niet onder vallen; tot die tijd ziet u de vorige stand met de maand erbij, zodat niemand te herkennen is.`,
  ];
  if (experienceBatchSize !== batchSize) {
    sentences.push(`Bij de antwoorden van cliënten is dat ${inWords(experienceBatchSize)}.`);
  }
  sentences.push(
    'Afgesloten casussen, bezwaren en onvrede worden alleen bijgewerkt samen met het aantal casussen.',
    'Soms wachten we bewust een maand langer.',
  );
  if (failedGate !== null) {
    sentences.push(
      `Een controle is bij deze editie niet gelukt (${failedGate}). Daarom zijn alleen de totalen bijgewerkt; de verdelingen zijn die van de vorige editie.`,
    );
  }
  return sentences;
}
