import { useEffect } from 'react';
import { kitTexts } from '../texts/kit.ts';

/** Sets the title of the browser tab: `"Caseload"` becomes "Caseload – Naast". */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${kitTexts.productName}`;
  }, [title]);
}
