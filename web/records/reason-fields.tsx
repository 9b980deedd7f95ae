import type { Day } from '../../server/domain/calendar.ts';
import { reasons } from '../../server/domain/codes/reasons.ts';
import { recordTexts } from '../texts/records.ts';
import { CheckList } from '../ui/check-list.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { codeChoices, toggledCodes } from './code-choices.ts';
import type { Mistakes } from './mistakes.ts';

/** The reasons of a case as they are filled in; '' for no main reason. */
export type ReasonValues = { reasons: string[]; mainReason: string };

type ReasonFieldsProps = {
  values: ReasonValues;
  onChange: (values: ReasonValues) => void;
  mistakes: Mistakes;
  /** `case.` when the reasons are sent within a contact. */
  prefix?: string;
  day: Day;
};

/** Why the resident chose the independent supporter, and which reason weighs most. Source: pilot document §4. */
export function ReasonFields({ values, onChange, mistakes, prefix = '', day }: ReasonFieldsProps) {
  const choices = codeChoices(reasons, day, { chosen: values.reasons });
  function toggle(code: string) {
    const chosen = toggledCodes(reasons, values.reasons, code);
    onChange({
      reasons: chosen,
      mainReason: chosen.includes(values.mainReason) ? values.mainReason : '',
    });
  }
  return (
    <>
      <CheckList
        choices={choices}
        error={mistakes.get(`${prefix}reasons`)}
        label={reasons.question}
        layout="columns"
        name={`${prefix}reasons`}
        onChange={(event) => toggle(event.target.value)}
        value={values.reasons}
      />
      {values.reasons.length > 1 ? (
        <RadioList
          choices={choices.filter(({ value }) => values.reasons.includes(value))}
          error={mistakes.get(`${prefix}mainReason`)}
          label={recordTexts.fields.mainReason}
          name={`${prefix}mainReason`}
          onChange={(event) => onChange({ ...values, mainReason: event.target.value })}
          value={values.mainReason}
        />
      ) : null}
    </>
  );
}
