import type { ReactNode } from 'react';

type ClusterProps = {
  children: ReactNode;
  /** `between` pushes the last one to the far side. */
  align?: 'start' | 'end' | 'between';
};

/** Things beside each other that wrap when there is no room: buttons, badges, filters. */
export function Cluster({ children, align = 'start' }: ClusterProps) {
  return <div className={`naast-cluster naast-cluster--${align}`}>{children}</div>;
}
