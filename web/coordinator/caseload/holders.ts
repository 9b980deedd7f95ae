/** Somebody who has open cases, or can be given them. */
export type Holder = { id: string; name: string; openCases: number };

/**
 * Everybody who holds open cases: the supporters of the provider, and whoever is no supporter any
 * more but still has cases. The cases of the latter are counted in the page that was fetched.
 */
export function holdersOfCases(
  supporters: readonly Holder[],
  openCases: readonly { supporterId: string; supporterName: string }[],
): Holder[] {
  const left = new Map<string, Holder>();
  for (const { supporterId: id, supporterName: name } of openCases) {
    if (supporters.some((supporter) => supporter.id === id)) continue;
    left.set(id, { id, name, openCases: (left.get(id)?.openCases ?? 0) + 1 });
  }
  return [...supporters, ...left.values()];
}
