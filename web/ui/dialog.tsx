import { IconButton } from '@amsterdam/design-system-react';
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { Heading } from './heading.tsx';

type DialogProps = {
  open: boolean;
  /** Called when the user closes it: the cross, Escape. Set `open` to false then. */
  onClose: () => void;
  heading: string;
  children: ReactNode;
  /** The buttons; the one that goes on first. */
  footer?: ReactNode;
};

/**
 * A question that must be answered before going on. The native dialog: keeps the focus inside and
 * gives it back afterwards. Prefer undo over a dialog that asks "weet u het zeker?".
 */
export function Dialog({ open, onClose, heading, children, footer }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (open && !element.open) element.showModal();
    if (!open && element.open) element.close();
  }, [open]);
  return (
    <dialog aria-labelledby={headingId} className="naast-dialog" onClose={onClose} ref={dialog}>
      <div className="naast-dialog__header">
        <Heading id={headingId} level={2} size={3}>
          {heading}
        </Heading>
        <IconButton
          label={kitTexts.close}
          onClick={() => dialog.current?.close()}
          size="heading-3"
          type="button"
        />
      </div>
      {open ? <div className="naast-dialog__body">{children}</div> : null}
      {open && footer ? <div className="naast-dialog__footer">{footer}</div> : null}
    </dialog>
  );
}
