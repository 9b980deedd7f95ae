/** The middle value of an odd or even number of values. @throws Error for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)];
  const low = sorted[Math.ceil(middle) - 1];
  if (high === undefined || low === undefined) throw new Error('no values');
  return (low + high) / 2;
}

/** Milliseconds that some work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/**
 * Does two kinds of work in turn, several rounds, so that whatever else the machine does falls on both.
 * @returns the median of each in milliseconds and of their ratio per round (first through second).
 */
export async function compare(
  rounds: number,
  first: () => unknown,
  second: () => unknown,
): Promise<{ first: number; second: number; ratio: number }> {
  await first();
  await second();
  const pairs: { first: number; second: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    pairs.push({ first: await timed(first), second: await timed(second) });
  }
  return {
    first: median(pairs.map((pair) => pair.first)),
    second: median(pairs.map((pair) => pair.second)),
    ratio: median(pairs.map((pair) => pair.first / pair.second)),
  };
}

function number(value: number): string {
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

/** One line of the result: what, the ratio, and the two times behind it. */
export function line(
  what: string,
  result: { first: number; second: number; ratio: number },
  unit = 'ms',
): string {
  return `${what.padEnd(68)} ${`×${number(result.ratio)}`.padStart(8)}   ${number(result.first)} ${unit} : ${number(result.second)} ${unit}`;
}
