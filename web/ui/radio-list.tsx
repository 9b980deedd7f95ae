import { Radio } from '@amsterdam/design-system-react';
import type { ComponentProps } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { ChoiceGroup } from './choice-group.tsx';
import type { ChoiceGroupProps } from './choice-group.tsx';
import { choiceKeys } from './choice-keys.ts';
import { ChoiceLabel } from './choice-label.tsx';
import { fieldId } from './field.tsx';
import { useChoiceKeys } from './use-choice-keys.ts';

type RadioListProps = ChoiceGroupProps &
  Pick<ComponentProps<'input'>, 'onChange' | 'onBlur' | 'ref'> & {
    /** The chosen code ('' for none), when the screen keeps it; leave out with react-hook-form. */
    value?: string | undefined;
    disabled?: boolean;
  };

/** One answer from a short list. A digit chooses while the focus is inside; arrows move. */
export function RadioList(props: RadioListProps) {
  const { name, choices, onChange, onBlur, ref, value, disabled, ...group } = props;
  const id = fieldId(name);
  const keys = choiceKeys(choices);
  const { focused, handlersFor } = useChoiceKeys({
    choices,
    onFocusChoice: group.onFocusChoice,
    onBlur,
    arrows: false,
  });
  return (
    <ChoiceGroup
      {...group}
      choices={choices}
      focused={focused}
      id={id}
      keysHint={kitTexts.choiceKeysOne}
    >
      {choices.map((choice, index) => {
        const shortcut = keys[index] ?? '';
        const explanationId = `${id}-uitleg-${index}`;
        return (
          <Radio
            {...handlersFor(choice)}
            {...(value === undefined ? {} : { checked: value === choice.value })}
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
            value={choice.value}
          >
            <ChoiceLabel choice={choice} explanationId={explanationId} shortcut={shortcut} />
          </Radio>
        );
      })}
    </ChoiceGroup>
  );
}
