import type { ReactNode } from 'react';

type FactsProps = {
  /** In reading order; `term` is short, `value` may be text, a badge or a link. */
  items: { term: string; value: ReactNode }[];
};

/** Terms with their values, as a list: the facts of one case, one edition, one account. */
export function Facts({ items }: FactsProps) {
  return (
    <dl className="naast-facts">
      {items.map((item) => (
        <div key={item.term}>
          <dt>{item.term}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
