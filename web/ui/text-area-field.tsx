import { TextArea } from '@amsterdam/design-system-react';
import { useState } from 'react';
import type { ComponentProps } from 'react';
import { kitTexts } from '../texts/kit.ts';
import { Field, describedBy, fieldId } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { TextMarks } from './text-marks.tsx';
import type { TextMark } from './text-marks.tsx';

type TextAreaFieldProps = FieldWords &
  ComponentProps<'textarea'> & {
    name: string;
    /** The most characters that may be saved. Typing further is possible; saving is not. */
    limit?: number;
    /**
     * The text as it is now, when the form watches it: needed with `marks`, and keeps the count
     * right when the form itself changes the text. Without it the field counts what is typed.
     */
    text?: string;
    /** What the personal-data guard found in `text`. */
    marks?: readonly TextMark[];
  };

/** Several lines of text with a character count and the guard's marks under it. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, hint, error, optional, name, id = fieldId(name), limit, text, ...others } = props;
  const { marks, onInput, defaultValue, ...rest } = others;
  const [typed, setTyped] = useState(String(defaultValue ?? ''));
  const words = { label, hint, error, optional };
  const now = text ?? typed;
  const blocked = marks?.some((mark) => mark.effect === 'block') ?? false;
  const below = [limit === undefined ? '' : `${id}-telling`, marks ? `${id}-merken` : ''];
  return (
    <Field {...words} id={id}>
      <TextArea
        rows={3}
        {...rest}
        aria-describedby={describedBy(id, words, below.join(' ').trim() || undefined)}
        className="naast-control--area"
        defaultValue={defaultValue}
        id={id}
        invalid={error !== undefined || blocked}
        name={name}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onInput?.(event);
        }}
      />
      {limit === undefined ? null : <Count id={`${id}-telling`} left={limit - now.length} />}
      {marks ? <TextMarks id={`${id}-merken`} marks={marks} text={now} /> : null}
    </Field>
  );
}

function Count({ id, left }: { id: string; left: number }) {
  return (
    <p className={left < 0 ? 'naast-count naast-count--over' : 'naast-count'} id={id}>
      {left < 0 ? kitTexts.charactersOver(-left) : kitTexts.charactersLeft(left)}
    </p>
  );
}
