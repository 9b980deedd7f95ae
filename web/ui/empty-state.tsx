import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';
import type { HeadingLevel } from './heading.tsx';

type EmptyStateProps = {
  /** What is not there: "Nog geen casussen". */
  heading: string;
  /** Why, and what to do about it. */
  children?: ReactNode;
  /** The button or link that does it. */
  action?: ReactNode;
  level?: HeadingLevel;
};

/** Stands where a list or figure will be: says what is missing and what to do. */
export function EmptyState({ heading, children, action, level = 2 }: EmptyStateProps) {
  return (
    <div className="naast-empty">
      <Heading level={level} size={3}>
        {heading}
      </Heading>
      {children ? <div className="naast-text">{children}</div> : null}
      {action}
    </div>
  );
}
