import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { adviceDay, daySchema } from '../../../server/domain/calendar.ts';
import { formatDay } from '../../data/format.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { pilotTexts } from '../../texts/admin.ts';
import { Columns } from '../../ui/columns.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { isAmount, isWholeNumber } from './settings-values.ts';
import type { SettingsValues } from './settings-values.ts';

const labels = pilotTexts.fields;
const REASON_LENGTH = 300;
const whole = { validate: (text: string) => isWholeNumber(text) || pilotTexts.numberProblem };
const amount = { validate: (text: string) => isAmount(text) || pilotTexts.amountProblem };

/** The fields of the settings; the advice day is shown as it follows from the end that is typed. */
export function SettingsFields({ form }: { form: UseFormReturn<SettingsValues> }) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const [endDay, override, reason] = useWatch({
    control,
    name: ['endDay', 'adviceDayOverride', 'adviceDayReason'],
  });
  return (
    <>
      <TextField {...register('name')} error={errors.name?.message} label={labels.name} />
      <TextField
        {...register('municipality')}
        error={errors.municipality?.message}
        label={labels.municipality}
      />
      <Columns>
        <DateField
          {...register('startDay')}
          error={errors.startDay?.message}
          hint={pilotTexts.startDayHint}
          label={labels.startDay}
        />
        <DateField
          {...register('endDay')}
          error={errors.endDay?.message}
          hint={pilotTexts.endDayHint}
          label={labels.endDay}
        />
        <DateField
          {...register('adviceDayOverride')}
          error={errors.adviceDayOverride?.message}
          hint={adviceHint(endDay)}
          label={labels.adviceDayOverride}
          optional
        />
      </Columns>
      {override === '' ? null : (
        <TextAreaField
          {...register('adviceDayReason')}
          error={errors.adviceDayReason?.message}
          hint={pilotTexts.adviceReasonHint}
          label={labels.adviceDayReason}
          limit={REASON_LENGTH}
          marks={guardMarks(reason)}
          text={reason}
        />
      )}
      <Columns>
        <NumberField
          {...register('budget', amount)}
          decimals
          error={errors.budget?.message}
          label={labels.budget}
          unit={pilotTexts.budgetUnit}
        />
        <NumberField
          {...register('responseNormDays', whole)}
          error={errors.responseNormDays?.message}
          label={labels.responseNormDays}
          unit={pilotTexts.responseNormUnit}
        />
        <NumberField
          {...register('markNormPercent', whole)}
          error={errors.markNormPercent?.message}
          label={labels.markNormPercent}
          unit={pilotTexts.markNormUnit}
        />
        <NumberField
          {...register('batchSize', whole)}
          error={errors.batchSize?.message}
          hint={pilotTexts.batchHint}
          label={labels.batchSize}
          unit={pilotTexts.batchUnit}
        />
        <NumberField
          {...register('experienceBatchSize', whole)}
          error={errors.experienceBatchSize?.message}
          hint={pilotTexts.batchHint}
          label={labels.experienceBatchSize}
          unit={pilotTexts.experienceBatchUnit}
        />
      </Columns>
    </>
  );
}

function adviceHint(endDay: string): string {
  if (!daySchema.safeParse(endDay).success) return pilotTexts.adviceUnknown;
  return pilotTexts.adviceComputed(formatDay(adviceDay(endDay)));
}
