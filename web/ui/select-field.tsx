import { Select } from '@amsterdam/design-system-react';
import type { ComponentProps } from 'react';
import { kitTexts } from '../texts/kit.ts';
import type { Choice } from './choice.ts';
import { Field, describedBy, fieldId } from './field.tsx';
import type { FieldWords } from './field.tsx';

type SelectFieldProps = FieldWords &
  Omit<ComponentProps<'select'>, 'size' | 'multiple' | 'children'> & {
    name: string;
    choices: readonly Choice[];
    /** Words of the empty answer; null leaves it out. "Kies…" otherwise. */
    emptyLabel?: string | null;
  };

/** One answer from a longer list. Choices with a `group` stand under that heading. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, error, optional, name, id = fieldId(name), choices, ...others } = props;
  const { emptyLabel = kitTexts.choose, ...rest } = others;
  const words = { label, hint, error, optional };
  const groups = [...new Set(choices.map((choice) => choice.group))];
  return (
    <Field {...words} id={id}>
      <Select
        {...rest}
        aria-describedby={describedBy(id, words)}
        className="naast-control--select"
        id={id}
        invalid={error !== undefined}
        name={name}
      >
        {emptyLabel === null ? null : <option value="">{emptyLabel}</option>}
        {groups.map((group) => {
          const options = choices
            .filter((choice) => choice.group === group)
            .map((choice) => (
              <option disabled={choice.disabled} key={choice.value} value={choice.value}>
                {choice.label}
              </option>
            ));
          return group === undefined ? (
            options
          ) : (
            <optgroup key={group} label={group}>
              {options}
            </optgroup>
          );
        })}
      </Select>
    </Field>
  );
}
