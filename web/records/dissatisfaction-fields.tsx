import type { Day } from '../../server/domain/calendar.ts';
import { complaintOutcomes } from '../../server/domain/codes/complaint-outcomes.ts';
import { dissatisfactionSubjects } from '../../server/domain/codes/dissatisfaction-subjects.ts';
import { dissatisfactionTargets } from '../../server/domain/codes/dissatisfaction-targets.ts';
import { reasonsNotFiled } from '../../server/domain/codes/reasons-not-filed.ts';
import { recordTexts } from '../texts/records.ts';
import { Columns } from '../ui/columns.tsx';
import { DateField } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { codeChoices } from './code-choices.ts';
import { isFiledComplaint } from './dissatisfaction-values.ts';
import type { DissatisfactionValues } from './dissatisfaction-values.ts';
import type { Mistakes } from './mistakes.ts';

/** The details of dissatisfaction: all but its status and the day it was told. */
export type DissatisfactionDetails = Omit<DissatisfactionValues, 'status' | 'raisedDay'>;

type DissatisfactionFieldsProps = {
  values: DissatisfactionDetails;
  /** C1 to C4; decides which details are asked. */
  status: string;
  onChange: (change: Partial<DissatisfactionDetails>) => void;
  mistakes: Mistakes;
  /** `dissatisfaction.` when it is sent within a contact. */
  prefix?: string;
  day: Day;
};

/** What the dissatisfaction was about, and what became of it. Source: pilot document §8.3. */
export function DissatisfactionFields(props: DissatisfactionFieldsProps) {
  const { values, status, onChange, mistakes, prefix = '', day } = props;
  const texts = recordTexts.dissatisfaction;
  const common = (field: keyof DissatisfactionDetails) => ({
    error: mistakes.get(`${prefix}${field}`),
    label: texts[field],
    name: `${prefix}${field}`,
    value: values[field],
  });
  const emptyLabel = recordTexts.fields.notFilledIn;
  const isFiled = isFiledComplaint(status);
  return (
    <Columns>
      {isFiled ? (
        <DateField
          {...common('filedDay')}
          onChange={(event) => onChange({ filedDay: event.target.value })}
        />
      ) : null}
      <SelectField
        {...common('subject')}
        choices={codeChoices(dissatisfactionSubjects, day, { chosen: [values.subject] })}
        emptyLabel={emptyLabel}
        onChange={(event) => onChange({ subject: event.target.value })}
      />
      <SelectField
        {...common('aboutWhom')}
        choices={codeChoices(dissatisfactionTargets, day, { chosen: [values.aboutWhom] })}
        emptyLabel={emptyLabel}
        onChange={(event) => onChange({ aboutWhom: event.target.value })}
      />
      {isFiled ? (
        <SelectField
          {...common('outcome')}
          choices={codeChoices(complaintOutcomes, day, { chosen: [values.outcome] })}
          emptyLabel={emptyLabel}
          onChange={(event) => onChange({ outcome: event.target.value })}
        />
      ) : (
        <SelectField
          {...common('reasonNotFiled')}
          choices={codeChoices(reasonsNotFiled, day, { chosen: [values.reasonNotFiled] })}
          emptyLabel={emptyLabel}
          onChange={(event) => onChange({ reasonNotFiled: event.target.value })}
        />
      )}
      <SelectField
        {...common('officerContact')}
        choices={[
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no },
        ]}
        emptyLabel={emptyLabel}
        hint={texts.officerContactHint}
        onChange={(event) => onChange({ officerContact: event.target.value })}
      />
    </Columns>
  );
}
