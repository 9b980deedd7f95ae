import type { ReactNode } from 'react';

type TextProps = {
  children: ReactNode;
  /** `lead` opens a page, `small` is for remarks under a figure or field. */
  size?: 'lead' | 'normal' | 'small';
  /** Quieter than the text around it; still 4.5 : 1. */
  quiet?: boolean;
  id?: string | undefined;
};

const sizeClass = { lead: ' ams-paragraph--large', normal: '', small: ' ams-paragraph--small' };

/** A paragraph of running text, never wider than is pleasant to read. */
export function Text({ children, size = 'normal', quiet = false, id }: TextProps) {
  return (
    <p
      className={`ams-paragraph naast-text${sizeClass[size]}${quiet ? ' naast-text--quiet' : ''}`}
      id={id}
    >
      {children}
    </p>
  );
}
