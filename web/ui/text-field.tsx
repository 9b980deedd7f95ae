import type { ComponentProps } from 'react';
import { Field, describedBy, fieldId } from './field.tsx';
import type { FieldWords } from './field.tsx';

type TextFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'size' | 'type'> & {
    name: string;
    type?: 'text' | 'email' | 'password' | 'search';
    /** As wide as what is expected in it: `short` about 8 characters, `medium` about 20. */
    width?: 'short' | 'medium' | 'full';
  };

/** One line of text. Takes what react-hook-form's `register` gives, or `value` and `onChange`. */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, optional, name, id = fieldId(name), width = 'full', ...rest } = props;
  const words = { label, hint, error, optional };
  return (
    <Field {...words} id={id}>
      <input
        autoComplete="off"
        {...rest}
        aria-describedby={describedBy(id, words)}
        className={`ams-text-input naast-control--${width}`}
        id={id}
        aria-invalid={error === undefined ? undefined : true}
        name={name}
      />
    </Field>
  );
}
