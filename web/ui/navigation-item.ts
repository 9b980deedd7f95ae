import type { LinkProps } from '@tanstack/react-router';

/** One entry of a menu or link row. */
export type NavigationItem = {
  label: string;
  /** Where it goes, as the router says it: `{ to: '/casussen' }`. */
  link: LinkProps;
  /** Current only on exactly this address, not on the screens under it. */
  exact?: boolean;
};
