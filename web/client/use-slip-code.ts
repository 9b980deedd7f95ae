import { useState } from 'react';

/**
 * The code of a slip from the address (`/ervaring#ABCDEFGHJKMN`, as the QR code has it), '' for none.
 * It is taken out of the address bar at once, so that it stays in no history and on no screen.
 * The part after `#` is never sent to a server.
 */
export function useSlipCode(): string {
  const [code] = useState(() => {
    const found = decodeURIComponent(window.location.hash.slice(1)).slice(0, 40);
    if (found !== '') {
      const { pathname, search } = window.location;
      window.history.replaceState(window.history.state, '', pathname + search);
    }
    return found;
  });
  return code;
}
