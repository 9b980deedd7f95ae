import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { Icon } from './icon.tsx';
import type { IconDrawing } from './icon.tsx';

type PlainButtonLinkProps = ComponentProps<'a'> & {
  variant?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconDrawing;
};

/** A link with a plain `href` that looks like a button: the download of a file. */
export function PlainButtonLink(props: PlainButtonLinkProps) {
  const { variant = 'primary', icon, className, children, ...rest } = props;
  return (
    <a
      {...rest}
      className={`ams-button ams-button--${variant} naast-button-link ${className ?? ''}`}
    >
      {icon ? <Icon icon={icon} /> : null}
      {children}
    </a>
  );
}

/** A link to a screen of Naast that looks like a button: the first thing to do on a screen. */
export const ButtonLink = createLink(PlainButtonLink);
