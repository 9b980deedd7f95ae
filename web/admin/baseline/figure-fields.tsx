import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { choicesOn } from '../../../server/domain/codes/code-list.ts';
import { laws } from '../../../server/domain/codes/laws.ts';
import { monthOf } from '../../../server/domain/calendar.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { useMe, usePilot } from '../../data/session.ts';
import { baselineTexts } from '../../texts/admin.ts';
import { CheckField } from '../../ui/check-field.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import type { FigureValues } from './figure-values.ts';
import { periodChoices, periodOf, spanOf } from './periods.ts';

const labels = baselineTexts.fields;
const SOURCE_LENGTH = 200;

/** How far back periods are offered: the comparison is with the same months of earlier years. */
const YEARS_BACK = 3;

const kinds = (['objection', 'complaint'] as const).map((value) => ({
  value,
  label: baselineTexts.kinds[value],
}));
const spans = (['month', 'quarter'] as const).map((value) => ({
  value,
  label: baselineTexts.spans[value],
}));

/** The fields of a municipal figure. */
export function FigureFields({ form }: { form: UseFormReturn<FigureValues> }) {
  const { register, control, setValue, formState } = form;
  const { errors, defaultValues } = formState;
  const { today } = useMe();
  const { startDay } = usePilot();
  const [span, isUnknown, source] = useWatch({ control, name: ['span', 'isUnknown', 'source'] });
  const first = `${Number(startDay.slice(0, 4)) - YEARS_BACK}-01`;
  const stored = defaultValues?.monthFrom ? periodOf(defaultValues.monthFrom) : null;
  const kept = stored !== null && spanOf(stored) === span ? stored : null;
  const last = monthOf(today);
  return (
    <>
      <RadioList {...register('kind')} choices={kinds} hideKeys label={labels.kind} layout="row" />
      <SelectField
        {...register('law')}
        choices={choicesOn(laws, today).map(({ code, label }) => ({ value: code, label }))}
        error={errors.law?.message}
        label={labels.law}
      />
      <RadioList
        {...register('span', { onChange: () => setValue('monthFrom', '') })}
        choices={spans}
        hideKeys
        label={labels.span}
        layout="row"
      />
      <SelectField
        {...register('monthFrom')}
        choices={periodChoices(span, { first, last }, kept)}
        error={errors.monthFrom?.message}
        key={span}
        label={labels.monthFrom}
      />
      {isUnknown ? null : (
        <NumberField {...register('n')} error={errors.n?.message} label={labels.n} />
      )}
      <CheckField {...register('isUnknown')} label={baselineTexts.isUnknown} />
      <TextAreaField
        {...register('source')}
        error={errors.source?.message}
        hint={baselineTexts.sourceHint}
        label={labels.source}
        limit={SOURCE_LENGTH}
        marks={guardMarks(source)}
        rows={2}
        text={source}
      />
      <DateField
        {...register('asOfDay')}
        error={errors.asOfDay?.message}
        hint={baselineTexts.asOfHint}
        label={labels.asOfDay}
        max={today}
      />
    </>
  );
}
