import { ErrorMessage, Field as KitField, Label } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';

/** The words every field carries. */
export type FieldWords = {
  /** Always visible. A field that may stay empty says so with `optional`. */
  label: string;
  /** Help under the label: form, counting rule, example. */
  hint?: ReactNode;
  /** What is wrong and how to solve it; absent when the field is fine. */
  error?: string | undefined;
  /** Adds "(niet verplicht)" to the label. */
  optional?: boolean;
};

/** The id a field gets from its name: the error summary links to it. `a.0.b` becomes `veld-a-0-b`. */
export function fieldId(name: string): string {
  return `veld-${name.replaceAll(/[^\w-]+/g, '-')}`;
}

/** Ids of the texts that describe a field, for `aria-describedby`; undefined when there are none. */
export function describedBy(id: string, words: FieldWords, extra?: string): string | undefined {
  const ids = [words.hint ? `${id}-hint` : '', words.error ? `${id}-fout` : '', extra ?? ''].filter(
    (part) => part !== '',
  );
  return ids.length > 0 ? ids.join(' ') : undefined;
}

type FieldProps = FieldWords & {
  id: string;
  children: ReactNode;
  /** What to type, as part of the label: "dd-mm-jjjj". */
  form?: string;
};

/** Label, hint, control and error in the order they are read. The fields of the kit build on it. */
export function Field({ id, label, hint, error, optional, form, children }: FieldProps) {
  return (
    <KitField className="naast-field" invalid={error !== undefined}>
      <Label htmlFor={id}>
        {label}
        {form ? <span className="naast-field__aside"> {form}</span> : null}
        {optional ? <span className="naast-field__aside"> ({kitTexts.optional})</span> : null}
      </Label>
      <FieldHint hint={hint} id={id} />
      <FieldError error={error} id={id} />
      {children}
    </KitField>
  );
}

/** The hint of a field or group; nothing when there is none. */
export function FieldHint({ id, hint }: { id: string; hint: ReactNode }) {
  if (!hint) return null;
  return (
    <div className="naast-field__hint" id={`${id}-hint`}>
      {hint}
    </div>
  );
}

/** The error of a field or group; nothing when there is none. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  if (error === undefined) return null;
  return (
    <ErrorMessage id={`${id}-fout`} prefix={kitTexts.tone.error}>
      {error}
    </ErrorMessage>
  );
}
