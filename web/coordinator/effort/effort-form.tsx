import { useQueryClient } from '@tanstack/react-query';
import type { UseFormReturn } from 'react-hook-form';
import { useForm } from 'react-hook-form';
import type { ReactNode } from 'react';
import type { Month } from '../../../server/domain/calendar.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { useEditForm } from '../../data/use-edit-form.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { effortTexts } from '../../texts/coordinator-pilot.ts';
import { Button } from '../../ui/button.tsx';
import { ChangedElsewhere } from '../../ui/changed-elsewhere.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { effortQuery } from './effort-query.ts';
import type { StoredEffort } from './effort-query.ts';
import { effortToSend, effortValues, effortWording, isNumber } from './effort-values.ts';
import type { EffortValues } from './effort-values.ts';

/** Filling in the hours and cost of a month. */
export function NewEffortForm({ month, onDone }: { month: Month; onDone: () => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const form = useForm({ defaultValues: effortValues(null), shouldFocusError: false });
  const sending = useFormSubmit(form, {
    send: async (values) => {
      await api.pilots[':pilotId'].effort.$post({
        param: { pilotId },
        header: {},
        json: { month, ...effortToSend(values) },
      });
      await queryClient.invalidateQueries({ queryKey: effortQuery(pilotId).queryKey });
      onDone();
    },
  });
  return <EffortFields form={form} sending={sending} />;
}

/** Changing the hours and cost of a month. */
export function ChangedEffortForm({
  effort,
  onDone,
}: {
  effort: StoredEffort;
  onDone: () => void;
}) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { form, clash, ...sending } = useEditForm({
    stored: effort,
    valuesOf: effortValues,
    wordingOf: effortWording,
    fetchStored: async () => {
      const all = await queryClient.fetchQuery({ ...effortQuery(pilotId), staleTime: 0 });
      return all.find(({ id }) => id === effort.id);
    },
    send: async (values, version) => {
      await api.pilots[':pilotId'].effort[':effortId'].$put({
        param: { pilotId, effortId: effort.id },
        header: ifMatch(version),
        json: effortToSend(values),
      });
      await queryClient.invalidateQueries({ queryKey: effortQuery(pilotId).queryKey });
      onDone();
    },
  });
  return (
    <EffortFields form={form} sending={sending}>
      <ChangedElsewhere {...clash} />
    </EffortFields>
  );
}

type EffortFieldsProps = {
  form: UseFormReturn<EffortValues>;
  sending: Pick<ReturnType<typeof useFormSubmit>, 'onSubmit' | 'problems' | 'attempt' | 'busy'>;
  children?: ReactNode;
};

function EffortFields({ form, sending, children }: EffortFieldsProps) {
  const { register, formState } = form;
  const { errors } = formState;
  return (
    <form noValidate onSubmit={sending.onSubmit}>
      <Stack>
        <ErrorSummary attempt={sending.attempt} errors={sending.problems} />
        <NumberField
          {...register('minutes', {
            validate: (text) => isNumber(text) || effortTexts.hoursProblem,
          })}
          decimals
          error={errors.minutes?.message}
          hint={effortTexts.hoursHint}
          label={effortTexts.hours}
          unit={effortTexts.hoursUnit}
        />
        <NumberField
          {...register('costCents', {
            validate: (text) => isNumber(text) || effortTexts.costProblem,
          })}
          decimals
          error={errors.costCents?.message}
          hint={effortTexts.costHint}
          label={effortTexts.cost}
          unit={effortTexts.costUnit}
        />
        <Button busy={sending.busy} type="submit">
          {effortTexts.save}
        </Button>
      </Stack>
      {children}
    </form>
  );
}
