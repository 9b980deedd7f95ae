import { Checkbox } from '@amsterdam/design-system-react';
import type { ComponentProps } from 'react';
import { useState } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { ChoiceGroup } from './choice-group.tsx';
import type { ChoiceGroupProps } from './choice-group.tsx';
import { choiceKeys } from './choice-keys.ts';
import { ChoiceLabel } from './choice-label.tsx';
import { fieldId } from './field.tsx';
import { useChoiceKeys } from './use-choice-keys.ts';

type CheckListProps = ChoiceGroupProps &
  Pick<ComponentProps<'input'>, 'onChange' | 'onBlur' | 'ref'> & {
    /** The ticked codes, when the screen keeps them; leave out with react-hook-form. */
    value?: readonly string[];
    disabled?: boolean;
  };

/**
 * Any number of answers from a short list. One stop for the Tab key: inside, the arrows move, the
 * space bar ticks, and a digit ticks or unticks its answer at once. With react-hook-form the value
 * is an array of codes (give the form `[]` as default).
 */
export function CheckList(props: CheckListProps) {
  const { name, choices, onChange, onBlur, ref, value, disabled, ...group } = props;
  const id = fieldId(name);
  const keys = choiceKeys(choices);
  const [last, setLast] = useState(choices[0]?.value);
  const { focused, handlersFor } = useChoiceKeys({
    choices,
    onFocusChoice: (choice) => {
      if (choice) setLast(choice.value);
      group.onFocusChoice?.(choice);
    },
    onBlur,
    arrows: true,
  });
  const stop = choices.some((choice) => choice.value === last) ? last : choices[0]?.value;
  return (
    <ChoiceGroup
      {...group}
      choices={choices}
      focused={focused}
      id={id}
      keysHint={kitTexts.choiceKeysMany}
    >
      {choices.map((choice, index) => {
        const shortcut = keys[index] ?? '';
        const explanationId = `${id}-uitleg-${index}`;
        return (
          <Checkbox
            {...handlersFor(choice)}
            {...(value === undefined ? {} : { checked: value.includes(choice.value) })}
            aria-describedby={choice.explanation ? explanationId : undefined}
            aria-keyshortcuts={shortcut || undefined}
            className="naast-choice"
            disabled={disabled === true || choice.disabled === true}
            id={index === 0 ? id : `${id}-${index}`}
            invalid={group.error !== undefined}
            key={choice.value}
            name={name}
            onChange={onChange}
            ref={ref}
            tabIndex={choice.value === stop ? 0 : -1}
            value={choice.value}
          >
            <ChoiceLabel choice={choice} explanationId={explanationId} shortcut={shortcut} />
          </Checkbox>
        );
      })}
    </ChoiceGroup>
  );
}
