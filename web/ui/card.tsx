import { useId } from 'react';
import type { ReactNode } from 'react';
import { Heading } from './heading.tsx';
import type { HeadingLevel } from './heading.tsx';

type CardProps = {
  children: ReactNode;
  heading?: string;
  /** Depth of the heading in the page; 2 unless the card lies inside another part. */
  level?: HeadingLevel;
  /** Beside the heading: a button or link that is about the whole card. */
  actions?: ReactNode;
  id?: string;
};

/** A white panel for one subject. With a heading it is a named region of the page. */
export function Card({ children, heading, level = 2, actions, id }: CardProps) {
  const headingId = useId();
  return (
    <section aria-labelledby={heading ? headingId : undefined} className="naast-card" id={id}>
      {heading ? (
        <div className="naast-card__heading">
          <Heading id={headingId} level={level} size={level === 2 ? 2 : 3}>
            {heading}
          </Heading>
          {actions}
        </div>
      ) : null}
      {children}
    </section>
  );
}
