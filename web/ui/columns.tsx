import type { ReactNode } from 'react';

type ColumnsProps = {
  children: ReactNode;
  /** `even`: as many equal columns as fit. `aside`: a wide column and a narrow one after it. */
  shape?: 'even' | 'aside';
};

/** Columns on a wide screen, under each other on a narrow one. */
export function Columns({ children, shape = 'even' }: ColumnsProps) {
  return <div className={`naast-columns naast-columns--${shape}`}>{children}</div>;
}
