/** A value that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * JSON in one fixed form, so that the same content always gives the same text and the same hash:
 * keys in the order of their code units, no white space. In the spirit of RFC 8785, restricted to
 * whole numbers, which have one notation.
 * @param numbers `any` allows fractions too, in the one notation that RFC 8785 §3.2.2.3 gives them.
 * @throws Error for a number that is not whole or too large to be exact, or with `any` not finite.
 */
export function canonicalJson(value: Json, numbers: 'whole' | 'any' = 'whole'): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number') {
      if (numbers === 'whole' && !Number.isSafeInteger(value)) {
        throw new Error(`not a whole number: ${value}`);
      }
      if (!Number.isFinite(value)) throw new Error(`not a number: ${value}`);
    }
    return JSON.stringify(Object.is(value, -0) ? 0 : value);
  }
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return `[${items.map((item) => canonicalJson(item, numbers)).join(',')}]`;
  }
  const members = Object.entries(value as { readonly [key: string]: Json })
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member, numbers)}`);
  return `{${members.join(',')}}`;
}
