import { useForm } from 'react-hook-form';
import { signalRecipients } from '../../../server/domain/codes/signal-recipients.ts';
import type { SignalRecipientCode } from '../../../server/domain/codes/signal-recipients.ts';
import { api, ifMatch } from '../../data/api.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { useMe } from '../../data/session.ts';
import { codeChoices } from '../../records/code-choices.ts';
import { signalTexts } from '../../texts/coordinator-records.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { fieldId } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextMarks } from '../../ui/text-marks.tsx';
import type { Signal } from './signal-query.ts';
import { useSignalWrite } from './use-signal-write.ts';

type ReleaseFormProps = { signal: Signal; onDone: (message: string) => void };

/** Releasing a bottleneck after a person has read it: a machine cannot see who is recognisable. */
export function ReleaseForm({ signal, onDone }: ReleaseFormProps) {
  const { id, text, version } = signal;
  const { today } = useMe();
  const form = useForm({
    defaultValues: { isChecked: false, sentTo: '' },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useSignalWrite(form, async (values, pilotId) => {
    await api.pilots[':pilotId'].signals[':signalId'].release.$post({
      param: { pilotId, signalId: id },
      header: ifMatch(version),
      json: {
        // What is not ticked is for the server to refuse at the field.
        isChecked: values.isChecked as true,
        sentTo: values.sentTo === '' ? null : (values.sentTo as SignalRecipientCode),
      },
    });
    onDone(signalTexts.released);
  });
  const marks = guardMarks(text);
  const { errors } = form.formState;
  return (
    <form aria-label={signalTexts.releaseHeading} noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary
          attempt={attempt}
          errors={problems.map(({ name, message }) => ({ name: name && `${name}-${id}`, message }))}
        />
        {marks.length > 0 ? (
          <Alert heading={signalTexts.markedHeading} level={3} tone="warning">
            <TextMarks id={`merken-${id}`} marks={marks} text={text} />
          </Alert>
        ) : null}
        <SelectField
          {...form.register('sentTo')}
          choices={codeChoices(signalRecipients, today)}
          error={errors.sentTo?.message}
          id={fieldId(`sentTo-${id}`)}
          label={signalTexts.sentTo}
          optional
        />
        <CheckField
          {...form.register('isChecked')}
          error={errors.isChecked?.message}
          hint={signalTexts.checkHint}
          id={fieldId(`isChecked-${id}`)}
          label={signalTexts.check}
        />
        <Button busy={busy} type="submit">
          {signalTexts.release}
        </Button>
      </Stack>
    </form>
  );
}
