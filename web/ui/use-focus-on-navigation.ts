import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the content when another screen opens, as a full page load would, so that
 * the keyboard and a screen reader start at its top. Leaves a field alone that took the focus.
 *
 * Gives the ref for the `main` element, which needs `tabIndex={-1}`.
 */
export function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const pathname = useLocation({ select: (location) => location.pathname });
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const content = main.current;
    if (content && !content.contains(document.activeElement)) content.focus();
  }, [pathname]);
  return main;
}
