import { DateInput } from '@amsterdam/design-system-react';
import type { ComponentProps } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { Field, describedBy, fieldId } from './field.tsx';
import type { FieldWords } from './field.tsx';

type DateFieldProps = FieldWords &
  Omit<ComponentProps<'input'>, 'size' | 'type'> & {
    name: string;
  };

/**
 * A day. The value, `min` and `max` are `yyyy-mm-dd` whatever the browser shows. The Dutch form is
 * always printed, because the browser follows its own language and not ours.
 */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional, name, id = fieldId(name), ...rest } = props;
  const words = { label, hint, error, optional };
  return (
    <Field {...words} form={kitTexts.dateFormat} id={id}>
      <DateInput
        {...rest}
        aria-describedby={describedBy(id, words)}
        className="naast-control--date"
        id={id}
        invalid={error !== undefined}
        name={name}
        type="date"
      />
    </Field>
  );
}
