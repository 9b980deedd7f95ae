import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { caseName } from '../../records/case-name.ts';
import type { CaseLine } from '../../records/record-queries.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { Field, describedBy, fieldId } from '../../ui/field.tsx';
import { caseHint, matchingCases } from './matching-cases.ts';

type CasePickerProps = {
  cases: readonly CaseLine[];
  /** Id of the chosen case, '' for none. */
  caseId: string;
  /** What was typed. */
  typed: string;
  onChange: (chosen: { caseId: string; caseCode: string }) => void;
  error: string | undefined;
};

const name = 'case.code';
const texts = supporterTexts.newContact;

/**
 * Finds an open case by typing its code. The arrows walk through the cases that match; Enter or Tab
 * takes the one that is marked. A whole code that is not in the list is sent as it was typed.
 */
export function CasePicker({ cases, caseId, typed, onChange, error }: CasePickerProps) {
  const [isOpen, setOpen] = useState(false);
  const [marked, setMarked] = useState(-1);
  const id = fieldId(name);
  const listId = `${id}-lijst`;
  const chosen = cases.find((line) => line.id === caseId);
  const shown = matchingCases(cases, chosen ? '' : typed);
  // Typing marks the best match by itself; an empty field marks nothing until the arrows are used.
  const at = marked >= 0 ? Math.min(marked, shown.length - 1) : typed === '' || chosen ? -1 : 0;
  const markedCase = isOpen ? shown[at] : undefined;
  const words = { label: texts.casePicker, hint: texts.casePickerHint, error };

  function pick(line: CaseLine) {
    onChange({ caseId: line.id, caseCode: caseName(line) });
    setOpen(false);
    setMarked(-1);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setMarked(isOpen ? (at + step + shown.length) % Math.max(1, shown.length) : Math.max(at, 0));
      setOpen(true);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    } else if ((event.key === 'Enter' || event.key === 'Tab') && markedCase) {
      if (event.key === 'Enter') event.preventDefault();
      pick(markedCase);
    }
  }

  return (
    <Field {...words} id={id}>
      <div className="naast-case-picker">
        <input
          aria-activedescendant={markedCase ? `${listId}-${at}` : undefined}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-describedby={describedBy(id, words, chosen ? `${id}-gekozen` : undefined)}
          aria-expanded={isOpen}
          aria-invalid={error === undefined ? undefined : true}
          autoComplete="off"
          className="ams-text-input naast-control--medium"
          id={id}
          name={name}
          onBlur={() => setOpen(false)}
          onChange={(event) => {
            onChange({ caseId: '', caseCode: event.target.value });
            setMarked(-1);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onFocus={() => setOpen(typed === '' && !chosen)}
          onKeyDown={onKeyDown}
          role="combobox"
          spellCheck={false}
          type="text"
          value={chosen ? caseName(chosen) : typed}
        />
        <ul
          aria-label={texts.openCases}
          className="naast-case-picker__list"
          hidden={!isOpen || shown.length === 0}
          id={listId}
          role="listbox"
        >
          {shown.map((line, index) => (
            <li
              aria-selected={index === at}
              className="naast-case-picker__option"
              id={`${listId}-${index}`}
              key={line.id}
              onMouseDown={(event) => {
                event.preventDefault();
                pick(line);
              }}
              role="option"
            >
              <strong>{caseName(line)}</strong> <span>{caseHint(line)}</span>
            </li>
          ))}
        </ul>
        {chosen ? (
          <p className="naast-case-picker__chosen" id={`${id}-gekozen`}>
            {texts.pickedCase}: {caseName(chosen)} · {caseHint(chosen)}
          </p>
        ) : null}
        {isOpen && shown.length === 0 ? (
          <p className="naast-case-picker__chosen" role="status">
            {texts.noMatch}
          </p>
        ) : null}
      </div>
    </Field>
  );
}
