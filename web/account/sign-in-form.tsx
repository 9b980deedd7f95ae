import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { api } from '../data/api.ts';
import { showProblem } from '../data/form-problems.ts';
import { accountTexts } from '../texts/account.ts';
import { Button } from '../ui/button.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextField } from '../ui/text-field.tsx';

type SignInFormProps = {
  /** Filled in beforehand; a fixed address when somebody signs in again over their own screen. */
  email?: string;
  isEmailFixed?: boolean;
  onSignedIn: () => void;
};

/** E-mail address and password, and after those a code from the app when the person has one. */
export function SignInForm({ email = '', isEmailFixed = false, onSignedIn }: SignInFormProps) {
  const [step, setStep] = useState<'password' | 'code'>('password');
  if (step === 'code') return <CodeForm onSignedIn={onSignedIn} />;
  return (
    <PasswordForm
      email={email}
      isEmailFixed={isEmailFixed}
      onCodeNeeded={() => setStep('code')}
      onSignedIn={onSignedIn}
    />
  );
}

function PasswordForm(props: Required<SignInFormProps> & { onCodeNeeded: () => void }) {
  const { email, isEmailFixed, onSignedIn, onCodeNeeded } = props;
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({ defaultValues: { email, password: '' }, shouldFocusError: false });
  const { isSubmitting, submitCount } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setRefusal(null);
    try {
      const response = await api.sessions.$post({ json: values });
      const { next } = await response.json();
      if (next === 'code') onCodeNeeded();
      else onSignedIn();
    } catch (error) {
      setRefusal(showProblem(error, form.setError));
    }
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <ErrorSummary
          attempt={submitCount}
          errors={refusal === null ? [] : [{ name: 'email', message: refusal }]}
        />
        <TextField
          {...form.register('email')}
          autoComplete="username"
          label={accountTexts.email}
          readOnly={isEmailFixed}
          type="email"
        />
        <TextField
          {...form.register('password')}
          autoComplete="current-password"
          label={accountTexts.password}
          type="password"
        />
        <div>
          <Button busy={isSubmitting} type="submit">
            {accountTexts.signIn}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function CodeForm({ onSignedIn }: { onSignedIn: () => void }) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const form = useForm({ defaultValues: { code: '' }, shouldFocusError: false });
  const { isSubmitting, submitCount } = form.formState;
  const submit = form.handleSubmit(async (values) => {
    setRefusal(null);
    try {
      await api.sessions.totp.$post({ json: values });
      onSignedIn();
    } catch (error) {
      setRefusal(showProblem(error, form.setError));
    }
  });
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <ErrorSummary
          attempt={submitCount}
          errors={refusal === null ? [] : [{ name: 'code', message: refusal }]}
        />
        <TextField
          {...form.register('code')}
          autoComplete="one-time-code"
          hint={accountTexts.codeHint}
          inputMode="numeric"
          label={accountTexts.code}
          width="medium"
        />
        <div>
          <Button busy={isSubmitting} type="submit">
            {accountTexts.confirm}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
