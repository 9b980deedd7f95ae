import { wantsNoCode } from '../../../server/domain/records/intake.ts';
import { ReasonFields } from '../../records/reason-fields.tsx';
import type { CaseLine } from '../../records/record-queries.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { Alert } from '../../ui/alert.tsx';
import type { Choice } from '../../ui/choice.ts';
import { RadioList } from '../../ui/radio-list.tsx';
import { CasePicker } from './case-picker.tsx';
import { isNewCase } from './contact-draft.ts';
import type { ContactDraft } from './contact-draft.ts';
import type { StepProps } from './step-props.ts';

const { kinds, kindExplanations, ...texts } = supporterTexts.newContact;

const kindChoices: Choice[] = [
  { value: 'new', label: kinds.new, explanation: kindExplanations.new },
  { value: 'existing', label: kinds.existing, explanation: kindExplanations.existing },
  { value: 'without-code', label: kinds.withoutCode, explanation: kindExplanations.withoutCode },
];

/** Which case the contact belongs to, and for a new one why the resident chose the supporter. */
export function CaseStep(props: StepProps & { cases: readonly CaseLine[] }) {
  const { draft, change, mistakes, cases } = props;
  const isForced = draft.caseKind === 'new' && wantsNoCode(draft.reasons);
  return (
    <>
      <RadioList
        choices={kindChoices}
        error={mistakes.get('case.kind')}
        label={texts.caseKind}
        name="case.kind"
        onChange={(event) => change({ caseKind: event.target.value as ContactDraft['caseKind'] })}
        value={draft.caseKind}
      />
      {draft.caseKind === 'existing' ? (
        <CasePicker
          caseId={draft.caseId}
          cases={cases}
          error={mistakes.get('case.code')}
          onChange={change}
          typed={draft.caseCode}
        />
      ) : null}
      {isNewCase(draft) ? (
        <ReasonFields
          day={draft.day}
          mistakes={mistakes}
          onChange={change}
          prefix="case."
          values={draft}
        />
      ) : null}
      {isForced ? (
        <Alert announce="polite" tone="info">
          {texts.forcedWithoutCode}
        </Alert>
      ) : null}
    </>
  );
}
