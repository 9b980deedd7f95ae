import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { REMARK_LENGTH } from '../../../server/domain/records/report-version.ts';
import { api, idempotencyKey } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { sendOnce } from '../../records/send-once.ts';
import { finalTexts } from '../../texts/report-versions.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useFreshVersions } from './version-queries.ts';
import type { Readiness } from './version-queries.ts';

type FinalFormProps = {
  readiness: Readiness;
  concept: number;
  onMade: (number: number) => void;
};

/** Making a version final: who is not waited for any more, and for a correction why. */
export function FinalForm({ readiness, concept, onMade }: FinalFormProps) {
  const pilotId = usePilotId();
  const refresh = useFreshVersions();
  const [once] = useState(() => sendOnce());
  const waiting = readiness.points.filter(({ done, mayAccept }) => !done && mayAccept);
  const form = useForm<{ reason: string; accepted: Record<string, string> }>({
    defaultValues: { reason: '', accepted: {} },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ reason, accepted }) => {
      const json = {
        concept,
        reason: readiness.isCorrection ? reason : null,
        accepted: waiting.flatMap(({ id }) => {
          const why = (accepted[id] ?? '').trim();
          return why === '' ? [] : [{ point: id, reason: why }];
        }),
      };
      const made = await once.send(json, async (key) => {
        const response = await api.pilots[':pilotId'].report['final-versions'].$post({
          param: { pilotId },
          header: idempotencyKey(key),
          json,
        });
        return response.json();
      });
      onMade(made.number);
      await refresh();
    },
  });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        {waiting.map(({ id, title }) => (
          <TextField
            {...form.register(`accepted.${id}`)}
            hint={finalTexts.acceptHint}
            id={`veld-${id}`}
            key={id}
            label={finalTexts.accept(title)}
            optional
          />
        ))}
        {readiness.isCorrection ? (
          <TextAreaField
            {...form.register('reason')}
            error={errors.reason?.message}
            hint={finalTexts.reasonHint}
            label={finalTexts.reason}
            limit={REMARK_LENGTH}
            rows={2}
          />
        ) : null}
        <div>
          <Button busy={busy} type="submit">
            {readiness.isCorrection ? finalTexts.submitCorrection : finalTexts.submit}
          </Button>
        </div>
        {busy ? (
          <>
            <Progress label={finalTexts.busy} />
            <Text>{finalTexts.busy}</Text>
          </>
        ) : null}
      </Stack>
    </form>
  );
}
