import type { MeasureBody } from './measure.ts';
import type { ExactId, MeasureSource, TotalsSeries } from './source.ts';

/**
 * The body of a measure whose series is not in the source on purpose: no figures, and the reason.
 * @returns null when the series is in the source and the measure can be computed.
 */
export function leftOutBody(
  source: MeasureSource,
  series: TotalsSeries | ExactId,
): MeasureBody | null {
  const reason = source.leftOut?.[series];
  if (reason === undefined) return null;
  return { headline: null, thisEdition: null, cumulative: null, parts: [], notes: [reason] };
}
