import { seriesIds } from '../../measures/series.ts';
import type { SeriesId } from '../../measures/series.ts';
import type { Counts } from '../counts.ts';
import type { ReleaseParameters } from '../parameters.ts';

/** Nothing counted yet, as at the start of a series-year. */
export function nothingCounted(parameters: Pick<ReleaseParameters, 'tables'>): Counts {
  const none = { n: 0, contributors: 0 };
  return {
    totals: Object.fromEntries(seriesIds.map((series) => [series, 0])) as {
      [series in SeriesId]: number;
    },
    tables: Object.fromEntries(
      parameters.tables.map(({ id }) => [id, new Map<string, number>()]),
    ) as unknown as Counts['tables'],
    workload: { contacts: none, questions: none, 'turned-away': none },
  };
}
