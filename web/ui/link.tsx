import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

/** A link with a plain `href`: downloads, mail, another site. Inside Naast use `RouteLink`. */
export function PlainLink({ className, children, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={`ams-link ${className ?? ''}`}>
      {children}
    </a>
  );
}

/**
 * A link to a screen of Naast: takes `to`, `params`, `search` like the router's own link.
 * Gets `aria-current="page"` by itself when it points at the screen that is open.
 */
export const RouteLink = createLink(PlainLink);
