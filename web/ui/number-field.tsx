import type { ComponentProps } from 'react';
import { Field, describedBy, fieldId } from './field.tsx';
import type { FieldWords } from './field.tsx';

type NumberFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'size' | 'type' | 'inputMode'> & {
    name: string;
    /** Allows a comma and decimals; whole numbers otherwise. */
    decimals?: boolean;
    /** The unit, shown after the box: "minuten". */
    unit?: string;
  };

/**
 * A number, typed the Dutch way. The value is text: register it with
 * `setValueAs: parseDutchNumber` (web/data/format.ts) to get a number or undefined.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, hint, error, optional, name, id = fieldId(name), decimals, unit, ...rest } = props;
  const words = { label, hint, error, optional };
  return (
    <Field {...words} id={id}>
      <span className="naast-number">
        <input
          autoComplete="off"
          {...rest}
          aria-describedby={describedBy(id, words, unit ? `${id}-eenheid` : undefined)}
          className="ams-text-input naast-control--short"
          id={id}
          inputMode={decimals ? 'decimal' : 'numeric'}
          aria-invalid={error === undefined ? undefined : true}
          name={name}
        />
        {unit ? <span id={`${id}-eenheid`}>{unit}</span> : null}
      </span>
    </Field>
  );
}
