import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { FieldErrors, FieldValues, UseFormReturn } from 'react-hook-form';
import type { FormError } from '../ui/error-summary.tsx';
import { asProblem } from './api.ts';
import { showProblem } from './form-problems.ts';

type SubmitOptions<Values> = {
  /** Sends the values; what it throws is put at the fields or above the form. */
  send: (values: Values) => Promise<void>;
  /** Called instead when somebody else changed the record in between (412). */
  onConflict?: (values: Values) => Promise<void>;
};

/**
 * Sending a form: mistakes of the server come at their fields, whatever is about the whole form
 * above it, and what was typed stays.
 *
 * @returns `onSubmit` for the form, `problems` and `attempt` for its ErrorSummary, `busy`, and
 * `refuse` to show what was thrown outside the form's own sending.
 */
export function useFormSubmit<Values extends FieldValues>(
  form: UseFormReturn<Values>,
  { send, onConflict }: SubmitOptions<Values>,
) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const { errors, submitCount, isSubmitting } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    try {
      await send(values);
    } catch (error) {
      if (onConflict && asProblem(error)?.status === 412) await onConflict(values);
      else refuse(error);
    }
  });
  function refuse(error: unknown) {
    setRefusal(showProblem(error, form.setError));
  }
  function onSubmit(event: SyntheticEvent) {
    event.preventDefault();
    setRefusal(null);
    // A mistake the server found at a field that is not on the screen would stop every next attempt.
    form.clearErrors();
    if (!isSubmitting) void submit(event);
  }
  const atFields = fieldErrors(errors);
  const problems: FormError[] =
    atFields.length > 0 || refusal === null ? atFields : [{ name: null, message: refusal }];
  return { onSubmit, problems, attempt: submitCount, busy: isSubmitting, refuse };
}

/** The errors of a form as a flat list, `questions.0.law` for a nested one. */
export function fieldErrors(errors: FieldErrors, before = ''): FormError[] {
  return Object.entries(errors).flatMap(([key, error]) => {
    if (typeof error !== 'object' || error === null) return [];
    const name = `${before}${key}`;
    const message: unknown = Reflect.get(error, 'message');
    if (typeof message === 'string') return [{ name: key === 'root' ? null : name, message }];
    return fieldErrors(error as FieldErrors, `${name}.`);
  });
}
