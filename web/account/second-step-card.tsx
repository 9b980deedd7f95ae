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
import { Text } from '../ui/text.tsx';
import { TextField } from '../ui/text-field.tsx';
import { QrCode } from '../ui/qr-code.tsx';

type Offer = { uri: string; recoveryCodes: readonly string[] };
type Message = { tone: 'success' | 'error'; text: string };

/** Adding or removing an app that shows codes. */
export function SecondStepCard({ isOn }: { isOn: boolean }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [message, setMessage] = useState<Message | null>(null);
  const queryClient = useQueryClient();
  async function settled(text: string) {
    setOffer(null);
    setMessage({ tone: 'success', text });
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  }
  return (
    <Card heading={accountTexts.secondStep}>
      <Stack>
        <Text>{isOn ? accountTexts.secondStepOn : accountTexts.secondStepOff}</Text>
        {message ? (
          <Alert announce="now" tone={message.tone}>
            {message.text}
          </Alert>
        ) : null}
        {offer ? (
          <ConfirmForm offer={offer} onDone={() => void settled(accountTexts.secondStepAdded)} />
        ) : (
          <PasswordForm
            isOn={isOn}
            onOffered={setOffer}
            onRefused={(text) => setMessage({ tone: 'error', text })}
            onRemoved={() => void settled(accountTexts.secondStepRemoved)}
          />
        )}
      </Stack>
    </Card>
  );
}

type PasswordFormProps = {
  isOn: boolean;
  onOffered: (offer: Offer) => void;
  onRemoved: () => void;
  onRefused: (text: string) => void;
};

function PasswordForm({ isOn, onOffered, onRemoved, onRefused }: PasswordFormProps) {
  const form = useForm({ defaultValues: { password: '' }, shouldFocusError: false });
  const submit = form.handleSubmit(async (values) => {
    try {
      if (isOn) {
        await api.me.totp.removal.$post({ json: values });
        onRemoved();
      } else {
        const response = await api.me.totp.$post({ json: values });
        onOffered(await response.json());
      }
    } catch (error) {
      onRefused(showProblem(error, form.setError));
    }
  });
  const { errors, isSubmitting } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextField
          {...form.register('password')}
          autoComplete="current-password"
          error={errors.password?.message}
          id="veld-wachtwoord-app"
          label={accountTexts.currentPassword}
          type="password"
        />
        <div>
          <Button busy={isSubmitting} type="submit" variant="secondary">
            {isOn ? accountTexts.removeSecondStep : accountTexts.addSecondStep}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function ConfirmForm({ offer, onDone }: { offer: Offer; onDone: () => void }) {
  const form = useForm({ defaultValues: { code: '' }, shouldFocusError: false });
  const submit = form.handleSubmit(async (values) => {
    try {
      await api.me.totp.confirmation.$post({ json: values });
      onDone();
    } catch (error) {
      form.setError('code', { message: showProblem(error, form.setError) });
    }
  });
  const { errors, isSubmitting } = form.formState;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack>
        <Text>{accountTexts.scanThis}</Text>
        <QrCode label={accountTexts.qrAlternative} text={offer.uri} />
        <Text>
          {accountTexts.secretKey}: <code>{new URL(offer.uri).searchParams.get('secret')}</code>
        </Text>
        <Text>{accountTexts.recoveryExplanation}</Text>
        <ul aria-label={accountTexts.recoveryCodes}>
          {offer.recoveryCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
        <TextField
          {...form.register('code')}
          autoComplete="one-time-code"
          error={errors.code?.message}
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
