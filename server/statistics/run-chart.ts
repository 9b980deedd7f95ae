import binomial from '@stdlib/stats-base-dists-binomial';

/** What a row of numbers in time says about its own middle. */
export type RunChart = {
  median: number;
  /** Points that do not lie on the median; only these make runs. */
  useful: number;
  longestRun: number;
  /** The longest run that chance still explains. */
  longestByChance: number;
  crossings: number;
  /** The fewest crossings that chance still explains. */
  fewestByChance: number;
  /** Null with fewer than 10 useful points: then nothing can be said. */
  hasShift: boolean | null;
};

/** With fewer useful points than this the limits of a run chart mean nothing. */
const fewestUseful = 10;

/**
 * A run chart: the median, and whether the points stay on one side of it longer, or cross it less
 * often, than chance explains. Points on the median are left out.
 *
 * Source: J. Anhøj and A.V. Olesen, "Run charts revisited: a simulation study of run chart rules
 * for detection of non-random variation in health care processes", PLoS ONE 9 (2014) e113825: a
 * run longer than log2(n) + 3, or fewer crossings than the 5th percentile of Binomial(n − 1, ½).
 *
 * @param values in the order of time.
 * @returns null when there are no values.
 */
export function runChart(values: readonly number[]): RunChart | null {
  const median = medianOf(values);
  if (median === null) {
    return null;
  }
  const sides = values.filter((value) => value !== median).map((value) => value > median);
  const useful = sides.length;
  const { longestRun, crossings } = runsIn(sides);
  const longestByChance = useful === 0 ? 0 : Math.round(Math.log2(useful) + 3);
  const fewestByChance = useful < 2 ? 0 : binomial.quantile(0.05, useful - 1, 0.5);
  return {
    median,
    useful,
    longestRun,
    longestByChance,
    crossings,
    fewestByChance,
    hasShift:
      useful < fewestUseful ? null : longestRun > longestByChance || crossings < fewestByChance,
  };
}

/** The middle value, or the mean of the two middle ones; null without values. */
function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((left, right) => left - right);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function runsIn(sides: readonly boolean[]): { longestRun: number; crossings: number } {
  let longestRun = 0;
  let crossings = 0;
  let length = 0;
  sides.forEach((side, index) => {
    const isSame = index > 0 && sides[index - 1] === side;
    if (index > 0 && !isSame) {
      crossings += 1;
    }
    length = isSame ? length + 1 : 1;
    longestRun = Math.max(longestRun, length);
  });
  return { longestRun, crossings };
}
