import { Heading as KitHeading } from '@amsterdam/design-system-react';
import type { ReactNode } from 'react';

/** Depth of a heading in the outline of the page. */
export type HeadingLevel = 1 | 2 | 3 | 4;

type HeadingProps = {
  level: HeadingLevel;
  children: ReactNode;
  /** How large it looks, when that differs from its depth. */
  size?: HeadingLevel | undefined;
  id?: string | undefined;
};

const sizes = { 1: 'level-1', 2: 'level-2', 3: 'level-3', 4: 'level-4' } as const;

/** A heading: `level` for the outline, `size` for the eye. */
export function Heading({ level, size, id, children }: HeadingProps) {
  return (
    <KitHeading id={id} level={level} size={sizes[size ?? level]}>
      {children}
    </KitHeading>
  );
}
