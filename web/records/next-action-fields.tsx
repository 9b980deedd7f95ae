import type { Day } from '../../server/domain/calendar.ts';
import { nextActions } from '../../server/domain/codes/next-actions.ts';
import { recordTexts } from '../texts/records.ts';
import { Cluster } from '../ui/cluster.tsx';
import { DateField } from '../ui/date-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { codeChoices } from './code-choices.ts';
import type { Mistakes } from './mistakes.ts';

/** The next step as it is filled in: a code, '' for none (or "as it is"), 'none' to clear it. */
export type NextActionValues = { nextAction: string; nextActionDay: string };

type NextActionFieldsProps = {
  values: NextActionValues;
  onChange: (change: Partial<NextActionValues>) => void;
  mistakes: Mistakes;
  day: Day;
  /** In a contact of an existing case: leaving the step as it is differs from clearing it. */
  keeps?: boolean;
};

/** What the supporter will do next, and by when. */
export function NextActionFields(props: NextActionFieldsProps) {
  const { values, onChange, mistakes, day, keeps = false } = props;
  const texts = recordTexts.fields;
  const codes = codeChoices(nextActions, day, { chosen: [values.nextAction] });
  const isPlanned = values.nextAction !== '' && values.nextAction !== 'none';
  return (
    <Cluster>
      <SelectField
        choices={keeps ? [{ value: 'none', label: texts.noNextAction }, ...codes] : codes}
        emptyLabel={keeps ? texts.keepNextAction : texts.noNextAction}
        error={mistakes.get('nextAction') ?? mistakes.get('nextAction.action')}
        label={texts.nextAction}
        name="nextAction.action"
        onChange={(event) => onChange({ nextAction: event.target.value })}
        value={values.nextAction}
      />
      {isPlanned ? (
        <DateField
          error={mistakes.get('nextAction.day')}
          label={texts.nextActionDay}
          name="nextAction.day"
          onChange={(event) => onChange({ nextActionDay: event.target.value })}
          optional
          value={values.nextActionDay}
        />
      ) : null}
    </Cluster>
  );
}
