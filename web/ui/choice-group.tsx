import type { ReactNode } from 'react';
import { kitTexts } from '../texts/kit.ts';
import type { Choice } from './choice.ts';
import { FieldError, FieldHint, describedBy } from './field.tsx';
import type { FieldWords } from './field.tsx';

/** What radio lists and check lists have in common. */
export type ChoiceGroupProps = FieldWords & {
  name: string;
  choices: readonly Choice[];
  /** `list` under each other, `columns` as many as fit, `row` for two or three short ones. */
  layout?: 'list' | 'columns' | 'row';
  /** Hides the keys; they keep working. For residents, on a phone. */
  hideKeys?: boolean;
  /** Called with the choice that has the focus (null when none has): show its definition yourself. */
  onFocusChoice?: (choice: Choice | null) => void;
};

type Props = Omit<ChoiceGroupProps, 'name'> & {
  id: string;
  keysHint: string;
  focused: Choice | null;
  children: ReactNode;
};

/**
 * The frame around a short list of answers. The definition of the answer with the focus stands
 * beside the list, unless the screen asked for it with `onFocusChoice`.
 */
export function ChoiceGroup(props: Props) {
  const { id, label, hint, error, optional, choices, layout = 'list', children } = props;
  const { hideKeys = false, keysHint, onFocusChoice, focused } = props;
  const explains = onFocusChoice === undefined && choices.some((choice) => choice.explanation);
  const classes = ['ams-field-set', 'naast-choices'];
  if (error !== undefined) classes.push('ams-field-set--invalid');
  if (hideKeys) classes.push('naast-choices--no-keys');

  return (
    <fieldset
      aria-describedby={describedBy(id, { label, hint, error })}
      className={classes.join(' ')}
    >
      <legend className="ams-field-set__legend">
        {label}
        {optional ? <span className="naast-field__aside"> ({kitTexts.optional})</span> : null}
      </legend>
      <FieldHint hint={hint} id={id} />
      <FieldError error={error} id={id} />
      <div className={`naast-choices__body${explains ? ' naast-choices__body--explained' : ''}`}>
        <div className={`naast-choices__list naast-choices__list--${layout}`}>{children}</div>
        {explains ? <Explanation choice={focused} /> : null}
      </div>
      {hideKeys ? null : <p className="naast-choices__keys-hint">{keysHint}</p>}
    </fieldset>
  );
}

// Hidden from screen readers: they get the same words from the answer itself.
function Explanation({ choice }: { choice: Choice | null }) {
  return (
    <div aria-hidden="true" className="naast-choices__explanation">
      {choice?.explanation ? (
        <>
          <strong>{choice.label}</strong>
          <span>{choice.explanation}</span>
        </>
      ) : null}
    </div>
  );
}
