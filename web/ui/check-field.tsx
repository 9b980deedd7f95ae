import { Checkbox } from '@amsterdam/design-system-react';
import type { ComponentProps, ReactNode } from 'react';
import { FieldError, FieldHint, describedBy, fieldId } from './field.tsx';

type CheckFieldProps = Omit<ComponentProps<'input'>, 'type'> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
};

/** One box to tick: "Ik heb dit nagekeken". The value is true or false. */
export function CheckField({
  name,
  label,
  hint,
  error,
  id = fieldId(name),
  ...rest
}: CheckFieldProps) {
  return (
    <div className={`naast-field${error === undefined ? '' : ' ams-field--invalid'}`}>
      <FieldError error={error} id={id} />
      <Checkbox
        {...rest}
        aria-describedby={describedBy(id, { label: '', hint, error })}
        id={id}
        invalid={error !== undefined}
        name={name}
      >
        <span>{label}</span>
      </Checkbox>
      <FieldHint hint={hint} id={id} />
    </div>
  );
}
