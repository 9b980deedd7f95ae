import { useEffect, useRef } from 'react';

/**
 * Brings a whole list of answers into view when the focus enters it, not only the answer that has the
 * focus: who goes through the form with Tab sees every answer with its key. Gives the ref for the form.
 */
export function useWholeGroups() {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const element = form.current;
    if (!element) return undefined;
    const show = (event: FocusEvent) => {
      if (!(event.target instanceof HTMLInputElement)) return;
      event.target.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
    };
    element.addEventListener('focusin', show);
    return () => element.removeEventListener('focusin', show);
  }, []);
  return form;
}
