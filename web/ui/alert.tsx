import { useId } from 'react';
import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { Heading } from './heading.tsx';
import type { HeadingLevel } from './heading.tsx';
import { Icon } from './icon.tsx';
import { ErrorFillIcon, InfoFillIcon, SuccessFillIcon, WarningFillIcon } from './icons.tsx';

/** The kinds of message. Each has its own icon and spoken word beside its colour. */
export type Tone = 'info' | 'success' | 'warning' | 'error';

type AlertProps = {
  tone: Tone;
  children?: ReactNode;
  heading?: string;
  level?: HeadingLevel;
  /** How a message that appears later is spoken: `polite` waits, `now` interrupts. */
  announce?: 'polite' | 'now';
};

const drawings = {
  info: InfoFillIcon,
  success: SuccessFillIcon,
  warning: WarningFillIcon,
  error: ErrorFillIcon,
};

/** A message about the screen or what was just done: what happened, and what to do. */
export function Alert({ tone, children, heading, level = 2, announce }: AlertProps) {
  const headingId = useId();
  const role = announce === undefined ? undefined : announce === 'now' ? 'alert' : 'status';
  return (
    <div
      aria-labelledby={heading && role === undefined ? headingId : undefined}
      className={`ams-alert ams-alert--${tone} naast-alert`}
      role={role ?? (heading ? 'region' : undefined)}
    >
      <div className="ams-alert__severity-indicator">
        <Icon icon={drawings[tone]} size="large" />
      </div>
      <div className="ams-alert__content">
        {heading ? (
          <Heading id={headingId} level={level} size={3}>
            <span className="ams-visually-hidden">{kitTexts.tone[tone]}: </span>
            {heading}
          </Heading>
        ) : (
          <span className="ams-visually-hidden">{kitTexts.tone[tone]}: </span>
        )}
        {children === undefined ? null : <div className="naast-alert__body">{children}</div>}
      </div>
    </div>
  );
}
