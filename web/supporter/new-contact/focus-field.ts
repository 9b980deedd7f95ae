import { fieldId } from '../../ui/field.tsx';

/** Puts the focus on a field: on its chosen answer when it is a list, on its first one otherwise. */
export function focusField(name: string): void {
  const field = document.getElementById(fieldId(name));
  if (!field) return;
  const group = field instanceof HTMLInputElement && field.type === 'radio' ? field.form : null;
  const chosen = group?.querySelector<HTMLInputElement>(
    `input[name="${CSS.escape(name)}"]:checked`,
  );
  (chosen ?? field).focus();
}
