import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';
import type { Choice } from './choice.ts';
import { choiceForKey } from './choice-keys.ts';

type ChoiceKeys = {
  choices: readonly Choice[];
  onFocusChoice: ((choice: Choice | null) => void) | undefined;
  /** What the form wants to know when the focus leaves an input. */
  onBlur: ((event: FocusEvent<HTMLInputElement>) => void) | undefined;
  /** Arrows move the focus. Radio buttons do that by themselves. */
  arrows: boolean;
};

const steps: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Keys and focus inside a group of radio buttons or checkboxes in one `fieldset`.
 * Gives the choice that has the focus and the handlers for the input of a choice.
 */
export function useChoiceKeys({ choices, onFocusChoice, onBlur, arrows }: ChoiceKeys) {
  const [focused, setFocused] = useState<Choice | null>(null);

  function focusOn(choice: Choice | null) {
    setFocused(choice);
    onFocusChoice?.(choice);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const inputs = inputsBeside(event.currentTarget);
    const picked = inputs[choiceForKey(choices, event.key)];
    if (picked && !picked.disabled) {
      event.preventDefault();
      picked.focus();
      picked.click();
      return;
    }
    const step = steps[event.key];
    if (step === undefined || !arrows) return;
    event.preventDefault();
    const open = inputs.filter((input) => !input.disabled);
    const at = open.indexOf(event.currentTarget);
    open[(at + step + open.length) % open.length]?.focus();
  }

  function handlersFor(choice: Choice) {
    return {
      onFocus: () => focusOn(choice),
      onBlur: (event: FocusEvent<HTMLInputElement>) => {
        const group = event.currentTarget.closest('fieldset');
        if (!group?.contains(event.relatedTarget)) focusOn(null);
        onBlur?.(event);
      },
      onKeyDown,
    };
  }

  return { focused, handlersFor };
}

function inputsBeside(input: HTMLInputElement): HTMLInputElement[] {
  return [...(input.closest('fieldset')?.querySelectorAll('input') ?? [])];
}
