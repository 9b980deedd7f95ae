import { Fragment } from 'react';

type KeyboardHintProps = {
  /** The keys, pressed together, as printed on them: `['Ctrl', 'Enter']`. */
  keys: readonly string[];
  /** What they do: "opslaan". */
  children: string;
};

/** Tells which keys do something, beside or under the button that does it too. */
export function KeyboardHint({ keys, children }: KeyboardHintProps) {
  return (
    <span className="naast-keyboard-hint">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? '+' : null}
          <kbd className="naast-key">{key}</kbd>
        </Fragment>
      ))}{' '}
      {children}
    </span>
  );
}
