/** What the release rule was found to show at a number of cases a year. */
export type ExpectedAtVolume = {
  /** Share of all cumulative counts that is shown, averaged over the releases of a year; 0 to 1. */
  readonly shown: number;
  /** Units not yet shown as a share of those there are. */
  readonly error: number;
  /** Months behind, on average. */
  readonly lagMonths: number;
};

// Synthetic pilots of twelve releases with five tables and thirty categories; the publication method,
// "utility by volume" of the batch rule with batches of five.
const measured: readonly (ExpectedAtVolume & { readonly casesPerYear: number })[] = [
  { casesPerYear: 60, shown: 0.45, error: 0.15, lagMonths: 1.7 },
  { casesPerYear: 100, shown: 0.62, error: 0.13, lagMonths: 1.2 },
  { casesPerYear: 220, shown: 0.78, error: 0.09, lagMonths: 0.7 },
  { casesPerYear: 400, shown: 0.87, error: 0.06, lagMonths: 0.4 },
  { casesPerYear: 1000, shown: 0.94, error: 0.03, lagMonths: 0.15 },
  { casesPerYear: 3000, shown: 0.97, error: 0.01, lagMonths: 0.04 },
];

/**
 * What the release rule was found to show at this many cases a year, in between the measured numbers
 * on a scale of ratios; under and over them the nearest.
 */
export function expectedAt(casesPerYear: number): ExpectedAtVolume {
  const after = measured.findIndex((row) => row.casesPerYear >= casesPerYear);
  const high = measured[after === -1 ? measured.length - 1 : after];
  const low = measured[after <= 0 ? (after === 0 ? 0 : measured.length - 1) : after - 1];
  if (high === undefined || low === undefined) throw new Error('no measured volumes');
  const span = Math.log(high.casesPerYear / low.casesPerYear);
  const place = span === 0 ? 0 : Math.log(casesPerYear / low.casesPerYear) / span;
  const between = (field: keyof ExpectedAtVolume): number =>
    low[field] + (high[field] - low[field]) * place;
  return {
    shown: between('shown'),
    error: between('error'),
    lagMonths: between('lagMonths'),
  };
}
