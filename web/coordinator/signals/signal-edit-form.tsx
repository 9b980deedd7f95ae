import { useForm, useWatch } from 'react-hook-form';
import { signalKinds } from '../../../server/domain/codes/signal-kinds.ts';
import type { SignalKindCode } from '../../../server/domain/codes/signal-kinds.ts';
import { signalSeverities } from '../../../server/domain/codes/signal-severities.ts';
import type { SignalSeverityCode } from '../../../server/domain/codes/signal-severities.ts';
import { signalThemes } from '../../../server/domain/codes/signal-themes.ts';
import type { SignalThemeCode } from '../../../server/domain/codes/signal-themes.ts';
import { SIGNAL_LENGTH } from '../../../server/domain/records/signal.ts';
import { api, ifMatch } from '../../data/api.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { codeChoices } from '../../records/code-choices.ts';
import { signalTexts } from '../../texts/coordinator-records.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Columns } from '../../ui/columns.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import type { Signal } from './signal-query.ts';
import { useSignalWrite } from './use-signal-write.ts';

type SignalEditFormProps = {
  signal: Signal;
  onDone: (message: string) => void;
  onCancel: () => void;
};

/** Rewording a bottleneck before it is released, so that nobody can be recognised in it. */
export function SignalEditForm({ signal, onDone, onCancel }: SignalEditFormProps) {
  const { id, version, theme, kind, severity, raisedDay } = signal;
  const form = useForm({
    defaultValues: { theme, kind, severity, text: signal.text },
    shouldFocusError: false,
  });
  const text = useWatch({ control: form.control, name: 'text' });
  const { onSubmit, problems, attempt, busy } = useSignalWrite(form, async (values, pilotId) => {
    await api.pilots[':pilotId'].signals[':signalId'].$put({
      param: { pilotId, signalId: id },
      header: ifMatch(version),
      json: {
        text: values.text,
        theme: values.theme as SignalThemeCode,
        kind: values.kind as SignalKindCode,
        severity: values.severity as SignalSeverityCode,
      },
    });
    onDone(signalTexts.saved);
  });
  const { errors } = form.formState;
  return (
    <form aria-label={signalTexts.change} noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <TextAreaField
          {...form.register('text')}
          error={errors.text?.message}
          label={signalTexts.text}
          limit={SIGNAL_LENGTH}
          marks={guardMarks(text)}
          rows={4}
          text={text}
        />
        <Columns>
          <SelectField
            {...form.register('theme')}
            choices={codeChoices(signalThemes, raisedDay, { chosen: [theme] })}
            emptyLabel={null}
            error={errors.theme?.message}
            label={signalTexts.theme}
          />
          <SelectField
            {...form.register('kind')}
            choices={codeChoices(signalKinds, raisedDay, { chosen: [kind] })}
            emptyLabel={null}
            error={errors.kind?.message}
            label={signalTexts.kind}
          />
          <SelectField
            {...form.register('severity')}
            choices={codeChoices(signalSeverities, raisedDay, { chosen: [severity] })}
            emptyLabel={null}
            error={errors.severity?.message}
            label={signalTexts.severity}
          />
        </Columns>
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
