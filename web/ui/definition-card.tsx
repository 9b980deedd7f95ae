import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { Icon } from './icon.tsx';
import { ChevronDownIcon } from './icons.tsx';

type DefinitionCardProps = {
  /** What is defined, spoken after "Wat is dit?": "Afgeronde casussen". */
  term: string;
  /** Definition, numerator and denominator, source: paragraphs or Facts. */
  children: ReactNode;
  /** Starts open, as on the page about the figures. */
  open?: boolean;
};

/** "Wat is dit?" beside a number: opens its definition in place, one key away. */
export function DefinitionCard({ term, children, open = false }: DefinitionCardProps) {
  return (
    <details className="naast-definition" open={open}>
      <summary>
        <Icon icon={ChevronDownIcon} size="small" />
        {kitTexts.whatIsThis}
        <span className="ams-visually-hidden"> {term}</span>
      </summary>
      <div className="naast-definition__body">
        <strong>{term}</strong>
        {children}
      </div>
    </details>
  );
}
