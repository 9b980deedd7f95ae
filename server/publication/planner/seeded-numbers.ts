function hashSeed(seed: string): number {
  let hash = 2_166_136_261;
  for (let place = 0; place < seed.length; place += 1) {
    hash = Math.imul(hash ^ (seed.codePointAt(place) ?? 0), 16_777_619);
  }
  return hash >>> 0;
}

/**
 * Numbers in [0, 1) that look drawn and are always the same for the same seed (mulberry32, FNV-1a
 * seeding): for simulations and made-up data, not for secrets.
 */
export function seededNumbers(seed: string): () => number {
  let state = hashSeed(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One number in [0, 1) that belongs to a text: the same text always has the same number. */
export function numberOf(text: string): number {
  return seededNumbers(text)();
}

/** How many arrive when `mean` are expected, independent of each other (Knuth, in parts of at most 25). */
export function poisson(next: () => number, mean: number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= 25) {
    const limit = Math.exp(-Math.min(left, 25));
    for (let product = next(); product > limit; product *= next()) count += 1;
  }
  return count;
}
