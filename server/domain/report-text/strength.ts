/**
 * How much a number can carry: `established` may be stated, `indication` points somewhere, `tooFew`
 * says nothing yet.
 */
export type Strength = 'established' | 'indication' | 'tooFew';

/** From weak to strong. */
export const strengths = ['tooFew', 'indication', 'established'] as const satisfies Strength[];

/** The Dutch name of a strength. */
export const strengthLabels: Readonly<Record<Strength, string>> = {
  established: 'vastgesteld',
  indication: 'aanwijzing',
  tooFew: 'te weinig',
};

/** The weakest of some strengths: a sentence carries no more than its weakest number. */
export function weakestOf(some: readonly Strength[]): Strength | null {
  return strengths.find((strength) => some.includes(strength)) ?? null;
}

/** Whether one strength is enough where another is needed. */
export function isEnough(has: Strength, needs: Strength): boolean {
  return strengths.indexOf(has) >= strengths.indexOf(needs);
}
