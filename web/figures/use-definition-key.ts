import { useEffect, useRef } from 'react';

/** The keys that open and close the definition while the focus is inside the card. */
const definitionKeys = ['d', '?'];

/**
 * Opens and closes the definition of a card by one key, as long as the focus is inside the card and
 * not in a field. Gives the ref for the card.
 */
export function useDefinitionKey() {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = card.current;
    if (!element) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isField(event.target)) return;
      if (!definitionKeys.includes(event.key)) return;
      const definition = element.querySelector<HTMLDetailsElement>('details.naast-definition');
      if (!definition) return;
      event.preventDefault();
      definition.open = !definition.open;
      definition.querySelector('summary')?.focus();
    };
    element.addEventListener('keydown', onKeyDown);
    return () => element.removeEventListener('keydown', onKeyDown);
  }, []);
  return card;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  );
}
