import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { api } from '../../data/api.ts';
import { parseDutchNumber } from '../../data/format.ts';
import { useMe, usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { areasQuery } from '../../records/areas.ts';
import type { Area } from '../../records/areas.ts';
import { pilotTexts } from '../../texts/admin.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Adding a gebiedsteam, from today unless another first day is given. */
export function NewAreaForm({ onDone }: { onDone: () => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const form = useForm({
    defaultValues: { code: '', name: '', population: '', validFrom: useMe().today },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ population, ...values }) => {
      await api.pilots[':pilotId'].areas.$post({
        param: { pilotId },
        header: {},
        json: { ...values, population: inhabitants(population) },
      });
      await queryClient.invalidateQueries({ queryKey: areasQuery(pilotId).queryKey });
      onDone();
    },
  });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <TextField
          {...form.register('name')}
          error={errors.name?.message}
          id="veld-gebied-naam"
          label={pilotTexts.areaName}
        />
        <TextField
          {...form.register('code')}
          error={errors.code?.message}
          hint={pilotTexts.areaCodeHint}
          label={pilotTexts.areaCode}
          width="short"
        />
        <NumberField
          {...form.register('population')}
          error={errors.population?.message}
          hint={pilotTexts.populationHint}
          label={pilotTexts.population}
          optional
        />
        <DateField
          {...form.register('validFrom')}
          error={errors.validFrom?.message}
          label={pilotTexts.validFrom}
        />
        <Button busy={busy} type="submit">
          {pilotTexts.save}
        </Button>
      </Stack>
    </form>
  );
}

/** Renaming a gebiedsteam, setting its inhabitants, or ending it. */
export function ChangedAreaForm({ area, onDone }: { area: Area; onDone: () => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const form = useForm({
    defaultValues: {
      name: area.name,
      population: area.population === null ? '' : String(area.population),
      validTo: area.validTo ?? '',
    },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ name, population, validTo }) => {
      await api.pilots[':pilotId'].areas[':areaId'].$put({
        param: { pilotId, areaId: area.id },
        json: {
          name,
          population: inhabitants(population),
          validTo: validTo === '' ? null : validTo,
        },
      });
      await queryClient.invalidateQueries({ queryKey: areasQuery(pilotId).queryKey });
      onDone();
    },
  });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <TextField
          {...form.register('name')}
          error={errors.name?.message}
          id="veld-gebied-naam"
          label={pilotTexts.areaName}
        />
        <NumberField
          {...form.register('population')}
          error={errors.population?.message}
          hint={pilotTexts.populationHint}
          label={pilotTexts.population}
          optional
        />
        <DateField
          {...form.register('validTo')}
          error={errors.validTo?.message}
          hint={pilotTexts.validToHint}
          label={pilotTexts.validTo}
          optional
        />
        <Button busy={busy} type="submit">
          {pilotTexts.save}
        </Button>
      </Stack>
    </form>
  );
}

// "abc" becomes NaN, which the server refuses at the field.
function inhabitants(text: string): number | null {
  return parseDutchNumber(text) ?? null;
}
