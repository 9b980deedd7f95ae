import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { api } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { Button } from '../../ui/button.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { OneTimePassword } from './one-time-password.tsx';
import { peopleQuery } from './people-query.ts';
import { roleChoiceOf } from './role-choice.ts';
import { RoleFields } from './role-fields.tsx';

type Added = { id: string; name: string; password: string | null; until: string | null };

const empty = { name: '', email: '', role: '', providerId: '', bodyId: '' };

/** Adding a person with a first role, and after that the one-time password, once. */
export function NewPersonScreen() {
  const [added, setAdded] = useState<Added | null>(null);
  return (
    <Stack gap="large">
      <PageHeading
        back={<BackLink to="/beheer/mensen">{peopleTexts.back}</BackLink>}
        lead={peopleTexts.newLead}
        title={peopleTexts.newTitle}
      />
      {added === null ? (
        <NewPersonForm onAdded={setAdded} />
      ) : (
        <AddedPerson added={added} onAnother={() => setAdded(null)} />
      )}
    </Stack>
  );
}

function NewPersonForm({ onAdded }: { onAdded: (added: Added) => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const form = useForm({ defaultValues: empty, shouldFocusError: false });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ name, email, ...role }) => {
      const response = await api.pilots[':pilotId'].people.$post({
        param: { pilotId },
        json: { name, email, ...roleChoiceOf(role) },
      });
      const { id, oneTimePassword, oneTimeUntil } = await response.json();
      await queryClient.invalidateQueries({ queryKey: peopleQuery(pilotId).queryKey });
      onAdded({ id, name, password: oneTimePassword, until: oneTimeUntil });
    },
  });
  const { errors } = form.formState;
  return (
    <Card>
      <FormProvider {...form}>
        <form noValidate onSubmit={onSubmit}>
          <Stack>
            <ErrorSummary attempt={attempt} errors={problems} />
            <TextField
              {...form.register('name')}
              error={errors.name?.message}
              hint={peopleTexts.nameHint}
              label={peopleTexts.name}
            />
            <TextField
              {...form.register('email')}
              error={errors.email?.message}
              label={peopleTexts.email}
              type="email"
            />
            <RoleFields />
            <Button busy={busy} type="submit">
              {peopleTexts.save}
            </Button>
          </Stack>
        </form>
      </FormProvider>
    </Card>
  );
}

function AddedPerson({ added, onAnother }: { added: Added; onAnother: () => void }) {
  const { id, name, password, until } = added;
  return (
    <>
      <Alert announce="polite" tone="success">
        {password === null ? peopleTexts.hasAccount(name) : peopleTexts.added(name)}
      </Alert>
      {password === null || until === null ? null : (
        <OneTimePassword name={name} password={password} until={until} />
      )}
      <Cluster>
        <ButtonLink params={{ userId: id }} to="/beheer/mensen/$userId" variant="secondary">
          {peopleTexts.toPerson(name)}
        </ButtonLink>
        <Button onClick={onAnother} variant="tertiary">
          {peopleTexts.addAnother}
        </Button>
      </Cluster>
    </>
  );
}
