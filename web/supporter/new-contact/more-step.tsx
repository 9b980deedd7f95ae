import { useEffect, useRef } from 'react';
import { supportForms } from '../../../server/domain/codes/support-forms.ts';
import type { Area } from '../../records/areas.ts';
import { codeChoices, toggledCodes } from '../../records/code-choices.ts';
import { IntakeFields } from '../../records/intake-fields.tsx';
import { NextActionFields } from '../../records/next-action-fields.tsx';
import { NoteField } from '../../records/note-field.tsx';
import { ObjectionFields } from '../../records/objection-fields.tsx';
import { recordTexts } from '../../texts/records.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { CheckList } from '../../ui/check-list.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import { KeyboardHint } from '../../ui/keyboard-hint.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { isNewCase } from './contact-draft.ts';
import type { StepProps } from './step-props.ts';

const texts = supporterTexts.newContact;
const fields = recordTexts.fields;

type MoreStepProps = StepProps & {
  areas: readonly Area[];
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
};

/** Everything that may stay empty, folded away so that the keyboard passes it by in one step. */
export function MoreStep(props: MoreStepProps) {
  const { draft, change, mistakes, areas, isOpen, onToggle } = props;
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (details.current) details.current.open = isOpen;
  }, [isOpen]);
  return (
    <details
      className="naast-more"
      onToggle={(event) => onToggle(event.currentTarget.open)}
      ref={details}
    >
      <summary>
        <Icon icon={ChevronDownIcon} size="small" />
        <strong>{texts.more}</strong> <span className="naast-more__fields">{texts.moreFields}</span>
        <KeyboardHint keys={texts.moreKey}>{texts.moreKeyDoes}</KeyboardHint>
      </summary>
      <Stack>
        <NoteField
          error={mistakes.get('note')}
          note={draft.note}
          onChange={(note) => change({ note })}
        />
        <NextActionFields
          day={draft.day}
          keeps={draft.caseKind === 'existing'}
          mistakes={mistakes}
          onChange={change}
          values={draft}
        />
        <NumberField
          error={mistakes.get('minutes')}
          label={fields.minutes}
          name="minutes"
          onChange={(event) => change({ minutes: event.target.value })}
          unit={fields.minutesUnit}
          value={draft.minutes}
        />
        <CheckList
          choices={codeChoices(supportForms, draft.day, { chosen: draft.forms })}
          error={mistakes.get('forms')}
          label={fields.forms}
          layout="columns"
          name="forms"
          onChange={(event) =>
            change({ forms: toggledCodes(supportForms, draft.forms, event.target.value) })
          }
          value={draft.forms}
        />
        {isNewCase(draft) ? (
          <IntakeFields
            areas={areas}
            day={draft.day}
            mistakes={mistakes}
            onChange={change}
            prefix="case."
            values={draft}
          />
        ) : null}
        <ObjectionFields
          day={draft.day}
          mayBeNone
          mistakes={mistakes}
          onChange={(part) => change({ objection: { ...draft.objection, ...part } })}
          prefix="objection."
          values={draft.objection}
        />
      </Stack>
    </details>
  );
}
