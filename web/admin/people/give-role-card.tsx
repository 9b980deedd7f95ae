import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { api } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Stack } from '../../ui/stack.tsx';
import { peopleQuery } from './people-query.ts';
import type { PersonInPilot } from './people-query.ts';
import { roleChoiceOf } from './role-choice.ts';
import { RoleFields } from './role-fields.tsx';

const empty = { role: '', providerId: '', bodyId: '' };

/** Giving a person a further role. */
export function GiveRoleCard({ person }: { person: PersonInPilot }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [given, setGiven] = useState<string | null>(null);
  const form = useForm({ defaultValues: empty, shouldFocusError: false });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async (values) => {
      setGiven(null);
      const response = await api.pilots[':pilotId'].memberships.$post({
        param: { pilotId },
        header: {},
        json: { userId: person.id, ...roleChoiceOf(values) },
      });
      const { isConfirmed } = await response.json();
      form.reset();
      setGiven(isConfirmed ? peopleTexts.given : peopleTexts.givenWaiting);
      await queryClient.invalidateQueries({ queryKey: peopleQuery(pilotId).queryKey });
    },
  });
  return (
    <Card heading={peopleTexts.giveHeading}>
      <FormProvider {...form}>
        <form noValidate onSubmit={onSubmit}>
          <Stack>
            {given === null ? null : (
              <Alert announce="polite" tone="success">
                {given}
              </Alert>
            )}
            <ErrorSummary attempt={attempt} errors={problems} />
            <RoleFields />
            <Button busy={busy} type="submit" variant="secondary">
              {peopleTexts.give}
            </Button>
          </Stack>
        </form>
      </FormProvider>
    </Card>
  );
}
