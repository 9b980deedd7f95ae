import type { ReactNode } from 'react';

type StackProps = {
  children: ReactNode;
  /** `small` within a group, `medium` between fields, `large` between parts of a screen. */
  gap?: 'small' | 'medium' | 'large';
};

/** Things under each other with even room between them. */
export function Stack({ children, gap = 'medium' }: StackProps) {
  return <div className={`naast-stack naast-stack--${gap}`}>{children}</div>;
}
