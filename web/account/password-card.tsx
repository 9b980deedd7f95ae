import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '../data/api.ts';
import { showProblem } from '../data/form-problems.ts';
import { meQuery } from '../data/session.ts';
import { accountTexts } from '../texts/account.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextField } from '../ui/text-field.tsx';

/** Choosing another password. */
export function PasswordCard({ mustChange }: { mustChange: boolean }) {
  const [message, setMessage] = useState<{ tone: 'success' | 'error'; text: string } | null>(null);
  const form = useForm({
    defaultValues: { currentPassword: '', newPassword: '' },
    shouldFocusError: false,
  });
  const queryClient = useQueryClient();
  const submit = form.handleSubmit(async (values) => {
    try {
      await api.me.password.$put({ json: values });
      form.reset();
      setMessage({ tone: 'success', text: accountTexts.passwordChanged });
      await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    } catch (error) {
      setMessage({ tone: 'error', text: showProblem(error, form.setError) });
    }
  });
  const { errors, isSubmitting } = form.formState;
  return (
    <Card heading={accountTexts.changePassword}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <Stack>
          {mustChange ? <Alert tone="warning">{accountTexts.mustChange}</Alert> : null}
          {message ? (
            <Alert announce="now" tone={message.tone}>
              {message.text}
            </Alert>
          ) : null}
          <TextField
            {...form.register('currentPassword')}
            autoComplete="current-password"
            error={errors.currentPassword?.message}
            label={accountTexts.currentPassword}
            type="password"
          />
          <TextField
            {...form.register('newPassword')}
            autoComplete="new-password"
            error={errors.newPassword?.message}
            hint={accountTexts.newPasswordHint}
            label={accountTexts.newPassword}
            type="password"
          />
          <div>
            <Button busy={isSubmitting} type="submit" variant="secondary">
              {accountTexts.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}
