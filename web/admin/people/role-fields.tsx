import { useSuspenseQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { usePilotId } from '../../data/session.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { frameTexts } from '../../texts/frame.ts';
import { Alert } from '../../ui/alert.tsx';
import type { Choice } from '../../ui/choice.ts';
import { RadioList } from '../../ui/radio-list.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { placesQuery } from './people-query.ts';
import { isAtProvider, isInWorkgroup } from './role-choice.ts';
import type { RoleValues } from './role-choice.ts';

const roleNames = ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'] as const;

const roleChoices: readonly Choice[] = roleNames.map((role) => ({
  value: role,
  label: frameTexts.roles[role],
  explanation: peopleTexts.roleExplanations[role],
}));

/** The fields that pick a role, with the provider or body that goes with it. Lives in a FormProvider. */
export function RoleFields() {
  const { register, formState } = useFormContext<RoleValues>();
  const { data: places } = useSuspenseQuery(placesQuery(usePilotId()));
  const role = useWatch<RoleValues, 'role'>({ name: 'role' });
  const { errors } = formState;
  return (
    <Stack>
      <RadioList
        {...register('role')}
        choices={roleChoices}
        error={errors.role?.message}
        label={peopleTexts.role}
      />
      {isAtProvider(role) ? (
        <>
          <SelectField
            {...register('providerId')}
            choices={places.providers.map(({ id, name }) => ({ value: id, label: name }))}
            error={errors.providerId?.message}
            label={peopleTexts.provider}
          />
          <Alert tone="info">{peopleTexts.waitsForSecond}</Alert>
        </>
      ) : null}
      {isInWorkgroup(role) ? (
        <SelectField
          {...register('bodyId')}
          choices={places.bodies.map(({ id, name }) => ({ value: id, label: name }))}
          {...(role === 'secretary' ? { emptyLabel: peopleTexts.bodyOptional } : {})}
          error={errors.bodyId?.message}
          label={peopleTexts.body}
          optional={role === 'secretary'}
        />
      ) : null}
    </Stack>
  );
}
