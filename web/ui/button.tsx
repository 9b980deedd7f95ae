import type { ComponentProps, MouseEvent } from 'react';
import { Icon } from './icon.tsx';
import type { IconDrawing } from './icon.tsx';

type ButtonProps = ComponentProps<'button'> & {
  /** `primary` once per screen, `secondary` for what else can be done, `tertiary` in rows and bars. */
  variant?: 'primary' | 'secondary' | 'tertiary';
  icon?: IconDrawing;
  /** Works, but not now: says so to everybody and ignores a second press. */
  busy?: boolean;
  /** A quieter size for table rows and toolbars; still at least 24 px high. */
  small?: boolean;
};

/**
 * A button. `type` is `button` unless you say `submit`.
 * While `busy` the button keeps the focus (it is not disabled) but ignores presses.
 */
export function Button(props: ButtonProps) {
  const { variant = 'primary', icon, busy = false, small = false, ...native } = props;
  const { type, className = '', onClick, children, ...rest } = native;
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      {...rest}
      aria-disabled={busy ? true : undefined}
      className={`ams-button ams-button--${variant}${small ? ' naast-button--small' : ''} ${className}`}
      onClick={press}
      type={type === 'submit' ? 'submit' : 'button'}
    >
      {icon ? <Icon icon={icon} /> : null}
      {children}
    </button>
  );
}
