import { useEffect, useState } from 'react';

/** The code behind the `#` of an address, as it was printed or scanned; '' for none. */
export function codeInHash(hash: string): string {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')).slice(0, 40);
  } catch {
    return '';
  }
}

/**
 * The code of a slip from the address (`/ervaring#ABCDEFGHJKMN`, as the QR code has it), '' for none;
 * a second slip scanned in the same tab takes the place of the first. The code is taken out of the
 * address bar at once, so that it stays in no history and on no screen. The part after `#` is never
 * sent to a server.
 */
export function useSlipCode(): string {
  const [code, setCode] = useState(takeFromAddress);
  useEffect(() => {
    const scanned = () => {
      const found = takeFromAddress();
      if (found !== '') setCode(found);
    };
    window.addEventListener('hashchange', scanned);
    return () => window.removeEventListener('hashchange', scanned);
  }, []);
  return code;
}

function takeFromAddress(): string {
  const { hash, pathname, search } = window.location;
  if (hash === '') return '';
  window.history.replaceState(window.history.state, '', pathname + search);
  return codeInHash(hash);
}
