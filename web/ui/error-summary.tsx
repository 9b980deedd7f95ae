import { useEffect, useRef } from 'react';
import type { MouseEvent } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { fieldId } from './field.tsx';
import { Heading } from './heading.tsx';
import { Icon } from './icon.tsx';
import { ErrorFillIcon } from './icons.tsx';

/** One error: the name of its field (null when it is about the whole form) and its words. */
export type FormError = { name: string | null; message: string };

type ErrorSummaryProps = {
  errors: readonly FormError[];
  /**
   * Changes with every attempt to save (`formState.submitCount`): then the summary takes the
   * focus again. Give the form `shouldFocusError: false`, or the two compete.
   */
  attempt: number;
  /** Instead of how many errors there are: for residents, in their language. */
  heading?: string;
};

/** Above a form that could not be saved: all errors, each a link to its field. */
export function ErrorSummary({ errors, attempt, heading }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  const hasErrors = errors.length > 0;
  useEffect(() => {
    if (attempt > 0 && hasErrors) summary.current?.focus();
  }, [attempt, hasErrors]);
  if (!hasErrors) return null;
  return (
    <div
      className="ams-alert ams-alert--error naast-alert"
      ref={summary}
      role="alert"
      tabIndex={-1}
    >
      <div className="ams-alert__severity-indicator">
        <Icon icon={ErrorFillIcon} size="large" />
      </div>
      <div className="ams-alert__content">
        <Heading level={2} size={3}>
          {heading ?? kitTexts.errorSummary(errors.length)}
        </Heading>
        <ul className="naast-error-summary__list">
          {errors.map((error) => (
            <li key={`${error.name ?? ''}-${error.message}`}>
              {error.name === null ? (
                error.message
              ) : (
                <a className="ams-link" href={`#${fieldId(error.name)}`} onClick={goToField}>
                  {error.message}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

// Moves by hand: the address of the screen stays as it is.
function goToField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.focus({ preventScroll: true });
  const whole = field.closest('.naast-field, fieldset') ?? field;
  whole.scrollIntoView({ block: 'center' });
}
