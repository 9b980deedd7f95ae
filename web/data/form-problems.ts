import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { asProblem } from './api.ts';

/** `/questions/0/law` → `questions.0.law`, as react-hook-form names fields. */
export function fieldOfPointer(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}

/**
 * Puts the mistakes the server found at their fields.
 * @returns a sentence for above the form: what the server said, or a general one.
 */
export function showProblem<Values extends FieldValues>(
  error: unknown,
  setError: UseFormSetError<Values>,
): string {
  const problem = asProblem(error);
  if (!problem) return 'Er ging iets mis. Probeer het nog eens.';
  for (const mistake of problem.errors) {
    const field = fieldOfPointer(mistake.location.pointer);
    if (field !== '')
      setError(field as FieldPath<Values>, { type: mistake.code, message: mistake.detail });
  }
  return problem.message;
}
