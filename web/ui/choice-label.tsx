import type { Choice } from './choice.ts';

type ChoiceLabelProps = { choice: Choice; shortcut: string; explanationId: string };

/** The words of one answer with the key that picks it; the key is not part of its name. */
export function ChoiceLabel({ choice, shortcut, explanationId }: ChoiceLabelProps) {
  return (
    <>
      {shortcut ? (
        <kbd aria-hidden="true" className="naast-key naast-choice__key">
          {shortcut}
        </kbd>
      ) : null}
      <span className="naast-choice__words">{choice.label}</span>
      {choice.explanation ? (
        <span hidden id={explanationId}>
          {choice.explanation}
        </span>
      ) : null}
    </>
  );
}
