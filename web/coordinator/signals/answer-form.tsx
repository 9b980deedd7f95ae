import { useForm, useWatch } from 'react-hook-form';
import { signalRecipients } from '../../../server/domain/codes/signal-recipients.ts';
import type { SignalRecipientCode } from '../../../server/domain/codes/signal-recipients.ts';
import { SIGNAL_LENGTH } from '../../../server/domain/records/signal.ts';
import { api, ifMatch } from '../../data/api.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { useMe } from '../../data/session.ts';
import { codeChoices } from '../../records/code-choices.ts';
import { signalTexts } from '../../texts/coordinator-records.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import type { Signal } from './signal-query.ts';
import { useSignalWrite } from './use-signal-write.ts';

type AnswerFormProps = {
  signal: Signal;
  onDone: (message: string) => void;
  onCancel: () => void;
};

type AnswerValues = {
  status: 'answered' | 'solved';
  answer: string;
  answeredDay: string;
  sentTo: string;
};

const statuses = (['answered', 'solved'] as const).map((value) => ({
  value,
  label: signalTexts.answerStatuses[value],
}));

/** What came of a released bottleneck: an answer, or that it is solved. */
export function AnswerForm({ signal, onDone, onCancel }: AnswerFormProps) {
  const { id, version } = signal;
  const { today } = useMe();
  const form = useForm<AnswerValues>({
    defaultValues: {
      status: signal.status === 'solved' ? 'solved' : 'answered',
      answer: signal.answer ?? '',
      answeredDay: signal.answeredDay ?? today,
      sentTo: signal.sentTo ?? '',
    },
    shouldFocusError: false,
  });
  const answer = useWatch({ control: form.control, name: 'answer' });
  const { onSubmit, problems, attempt, busy } = useSignalWrite(
    form,
    async ({ sentTo, ...values }, pilotId) => {
      await api.pilots[':pilotId'].signals[':signalId'].answer.$post({
        param: { pilotId, signalId: id },
        header: ifMatch(version),
        json: { ...values, sentTo: sentTo === '' ? null : (sentTo as SignalRecipientCode) },
      });
      onDone(signalTexts.answerSaved);
    },
  );
  const { errors } = form.formState;
  return (
    <form aria-label={signalTexts.answerHeading} noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <RadioList
          {...form.register('status')}
          choices={statuses}
          error={errors.status?.message}
          hideKeys
          label={signalTexts.answerStatus}
          layout="row"
        />
        <TextAreaField
          {...form.register('answer')}
          error={errors.answer?.message}
          hint={signalTexts.answerHint}
          label={signalTexts.answerText}
          limit={SIGNAL_LENGTH}
          marks={guardMarks(answer)}
          text={answer}
        />
        <SelectField
          {...form.register('sentTo')}
          choices={codeChoices(signalRecipients, today)}
          error={errors.sentTo?.message}
          label={signalTexts.sentTo}
          optional
        />
        <DateField
          {...form.register('answeredDay')}
          error={errors.answeredDay?.message}
          label={signalTexts.answeredDay}
          max={today}
        />
        <Cluster>
          <Button busy={busy} type="submit">
            {signalTexts.save}
          </Button>
          <Button onClick={onCancel} variant="secondary">
            {signalTexts.cancel}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
