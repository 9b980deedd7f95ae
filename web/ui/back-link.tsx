import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import { ChevronBackwardIcon } from './icons.tsx';

function PlainBackLink({ children, className, ...rest }: ComponentProps<'a'>) {
  return (
    <a {...rest} className={`ams-link naast-back-link ${className ?? ''}`}>
      <Icon icon={ChevronBackwardIcon} size="small" />
      {children}
    </a>
  );
}

/** The link above a heading to the screen this one belongs under: "Caseload", not "Terug". */
export const BackLink = createLink(PlainBackLink);
