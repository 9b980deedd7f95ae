import type { ApiProblem } from '../data/api.ts';
import type { FormError } from '../ui/error-summary.tsx';

/** What is wrong in a form: the name of a field, and its first mistake in Dutch. */
export type Mistakes = ReadonlyMap<string, string>;

/** No mistakes. */
export const noMistakes: Mistakes = new Map();

/** A mistake as zod and the API report it: where it is, and what to do about it. */
export type Mistake = { readonly path: readonly PropertyKey[]; readonly message: string };

/**
 * The name of the field that shows a mistake: its path up to the place in a list, because a list of
 * ticks shows the mistakes of all its answers. `['case', 'reasons', 1]` → `case.reasons`.
 */
export function fieldAt(path: readonly PropertyKey[]): string {
  const index = path.findIndex((part) => typeof part === 'number' || /^\d+$/.test(String(part)));
  return (index < 0 ? path : path.slice(0, index)).map(String).join('.');
}

/** Mistakes by field; the first one of a field is shown. */
export function mistakesAt(
  found: readonly Mistake[],
  fieldOf: (path: readonly PropertyKey[]) => string = fieldAt,
): Mistakes {
  const mistakes = new Map<string, string>();
  for (const { path, message } of found) {
    const field = fieldOf(path);
    if (!mistakes.has(field)) mistakes.set(field, message);
  }
  return mistakes;
}

/** The mistakes in fields that the server found, with their paths. */
export function mistakesIn(problem: ApiProblem): Mistake[] {
  return problem.errors.map(({ location, detail }) => ({
    path: location.pointer
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')),
    message: detail,
  }));
}

/**
 * Mistakes for the summary above a form, in the order of its fields. What belongs to no field of the
 * form is said without a link.
 */
export function summaryOf(mistakes: Mistakes, fields: readonly string[]): FormError[] {
  const place = (field: string): number => {
    const at = fields.indexOf(field);
    return at < 0 ? fields.length : at;
  };
  return [...mistakes]
    .toSorted(([left], [right]) => place(left) - place(right))
    .map(([field, message]) => ({ name: fields.includes(field) ? field : null, message }));
}
