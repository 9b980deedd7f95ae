import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { useOverflow } from './use-overflow.ts';

type ScrollAreaProps = {
  /** Id of the element that names the content, usually the caption of a table. */
  labelledBy: string;
  children: ReactNode;
};

/**
 * A box whose one child slides sideways when it does not fit. Only then it is a stop for the Tab
 * key, so that the arrow keys can slide it, and says that there is more.
 */
export function ScrollArea({ labelledBy, children }: ScrollAreaProps) {
  const { box, overflows } = useOverflow();
  return (
    <>
      <div
        aria-labelledby={overflows ? labelledBy : undefined}
        className="naast-scroll"
        ref={box}
        role={overflows ? 'region' : undefined}
        tabIndex={overflows ? 0 : undefined}
      >
        {children}
      </div>
      {overflows ? <p className="naast-scroll__note">{kitTexts.tableScroll}</p> : null}
    </>
  );
}
