import type { Day } from '../../server/domain/calendar.ts';
import { forWhom } from '../../server/domain/codes/for-whom.ts';
import { phases } from '../../server/domain/codes/phases.ts';
import { referralSources } from '../../server/domain/codes/referral-sources.ts';
import { recordTexts } from '../texts/records.ts';
import { Columns } from '../ui/columns.tsx';
import { DateField } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { areaChoices } from './areas.ts';
import type { Area } from './areas.ts';
import { codeChoices } from './code-choices.ts';
import type { Mistakes } from './mistakes.ts';

/** What is asked once per case beside the reasons; '' for what is not filled in. */
export type IntakeValues = {
  areaId: string;
  phase: string;
  referralSource: string;
  forWhom: string;
  requestDay: string;
};

type IntakeFieldsProps = {
  values: IntakeValues;
  onChange: (change: Partial<IntakeValues>) => void;
  areas: readonly Area[];
  mistakes: Mistakes;
  /** `case.` when the answers are sent within a contact. */
  prefix?: string;
  day: Day;
};

/** Area, phase, how found, for whom and the day of the request: all optional. */
export function IntakeFields(props: IntakeFieldsProps) {
  const { values, onChange, areas, mistakes, prefix = '', day } = props;
  const texts = recordTexts.fields;
  const common = (field: keyof IntakeValues) => ({
    error: mistakes.get(`${prefix}${field}`),
    label: field === 'areaId' ? texts.area : texts[field],
    name: `${prefix}${field}`,
    value: values[field],
  });
  return (
    <Columns>
      <SelectField
        {...common('areaId')}
        choices={areaChoices(areas, day, values.areaId)}
        emptyLabel={texts.areaUnknown}
        onChange={(event) => onChange({ areaId: event.target.value })}
      />
      <SelectField
        {...common('phase')}
        choices={codeChoices(phases, day, { chosen: [values.phase] })}
        emptyLabel={texts.notFilledIn}
        onChange={(event) => onChange({ phase: event.target.value })}
      />
      <SelectField
        {...common('referralSource')}
        choices={codeChoices(referralSources, day, { chosen: [values.referralSource] })}
        emptyLabel={texts.notFilledIn}
        onChange={(event) => onChange({ referralSource: event.target.value })}
      />
      <SelectField
        {...common('forWhom')}
        choices={codeChoices(forWhom, day, { chosen: [values.forWhom] })}
        emptyLabel={texts.notFilledIn}
        onChange={(event) => onChange({ forWhom: event.target.value })}
      />
      <DateField
        {...common('requestDay')}
        hint={texts.requestDayHint}
        max={day}
        onChange={(event) => onChange({ requestDay: event.target.value })}
      />
    </Columns>
  );
}
