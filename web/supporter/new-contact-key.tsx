import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * Alt+N opens "Nieuw contact" from every screen. By the place of the key, because with Alt some
 * keyboards make another letter of it. Silent while a dialog is open.
 */
export function NewContactKey() {
  const router = useRouter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.code !== 'KeyN' || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      void router.navigate({ to: '/ondersteuner/nieuw-contact', search: {} });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [router]);
  return null;
}
