import type { Day } from '../../server/domain/calendar.ts';
import { decisionOutcomes } from '../../server/domain/codes/decision-outcomes.ts';
import { decisionTypes } from '../../server/domain/codes/decision-types.ts';
import { laws } from '../../server/domain/codes/laws.ts';
import { needsMet } from '../../server/domain/codes/needs-met.ts';
import { objectionStatuses } from '../../server/domain/codes/objection-statuses.ts';
import { objectionStopReasons } from '../../server/domain/codes/objection-stop-reasons.ts';
import { recordTexts } from '../texts/records.ts';
import { Columns } from '../ui/columns.tsx';
import { DateField } from '../ui/date-field.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { codeChoices } from './code-choices.ts';
import type { Mistakes } from './mistakes.ts';
import { isAskedWith } from './objection-values.ts';
import type { ObjectionValues } from './objection-values.ts';

type ObjectionFieldsProps = {
  values: ObjectionValues;
  onChange: (change: Partial<ObjectionValues>) => void;
  mistakes: Mistakes;
  /** `objection.` when it is sent within a contact. */
  prefix?: string;
  day: Day;
  /** Within a contact "geen bezwaar" is an answer too; its value is ''. */
  mayBeNone?: boolean;
};

/** The path of an objection: intended, dropped, filed, withdrawn, decided. Source: pilot document §8.4. */
export function ObjectionFields(props: ObjectionFieldsProps) {
  const { values, onChange, mistakes, prefix = '', day, mayBeNone = false } = props;
  const texts = recordTexts.objection;
  const { status } = values;
  const statuses = codeChoices(objectionStatuses, day, {
    without: mayBeNone ? ['B9'] : ['B0', 'B9'],
  });
  const common = (field: Exclude<keyof ObjectionValues, 'endedDay'>) => ({
    error: mistakes.get(`${prefix}${field}`),
    label: texts[field],
    name: `${prefix}${field}`,
    value: values[field],
  });
  const emptyLabel = recordTexts.fields.notFilledIn;
  return (
    <>
      <RadioList
        {...common('status')}
        choices={statuses}
        onChange={(event) =>
          onChange({ status: event.target.value === 'B0' ? '' : event.target.value })
        }
        value={mayBeNone && status === '' ? 'B0' : status}
      />
      {status === '' ? null : (
        <Columns>
          <SelectField
            {...common('law')}
            choices={codeChoices(laws, day, { chosen: [values.law] })}
            onChange={(event) => onChange({ law: event.target.value })}
          />
          <SelectField
            {...common('decisionType')}
            choices={codeChoices(decisionTypes, day, { chosen: [values.decisionType] })}
            emptyLabel={emptyLabel}
            onChange={(event) => onChange({ decisionType: event.target.value })}
          />
          <DateField
            {...common('intendedDay')}
            onChange={(event) => onChange({ intendedDay: event.target.value })}
          />
          {isAskedWith(status, 'filedDay') ? (
            <DateField
              {...common('filedDay')}
              onChange={(event) => onChange({ filedDay: event.target.value })}
            />
          ) : null}
          {isAskedWith(status, 'endedDay') ? (
            <DateField
              error={mistakes.get(`${prefix}endedDay`)}
              label={texts.endedDay[status as keyof typeof texts.endedDay]}
              name={`${prefix}endedDay`}
              onChange={(event) => onChange({ endedDay: event.target.value })}
              value={values.endedDay}
            />
          ) : null}
          {isAskedWith(status, 'reason') ? (
            <SelectField
              {...common('reason')}
              choices={codeChoices(objectionStopReasons, day, { chosen: [values.reason] })}
              onChange={(event) => onChange({ reason: event.target.value })}
            />
          ) : null}
          {isAskedWith(status, 'decisionOutcome') ? (
            <SelectField
              {...common('decisionOutcome')}
              choices={codeChoices(decisionOutcomes, day, { chosen: [values.decisionOutcome] })}
              onChange={(event) => onChange({ decisionOutcome: event.target.value })}
            />
          ) : null}
          {isAskedWith(status, 'needMet') ? (
            <SelectField
              {...common('needMet')}
              choices={codeChoices(needsMet, day, { chosen: [values.needMet] })}
              emptyLabel={emptyLabel}
              hint={texts.needMetHint}
              onChange={(event) => onChange({ needMet: event.target.value })}
            />
          ) : null}
        </Columns>
      )}
    </>
  );
}
