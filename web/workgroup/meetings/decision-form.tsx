import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { DECISION_LENGTH } from '../../../server/domain/records/meeting.ts';
import { api, idempotencyKey } from '../../data/api.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { sendOnce } from '../../records/send-once.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { useFreshMeetings } from '../meeting-queries.ts';
import type { AgendaItem } from '../meeting-queries.ts';

type DecisionFormProps = {
  meetingId: string;
  itemId: AgendaItem['id'];
  onDone: () => void;
};

/** A new decision with a step of the agenda. */
export function DecisionForm({ meetingId, itemId, onDone }: DecisionFormProps) {
  const pilotId = usePilotId();
  const refresh = useFreshMeetings();
  const [once] = useState(() => sendOnce());
  const form = useForm({ defaultValues: { text: '' }, shouldFocusError: false });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ text }) => {
      const json = { item: itemId, text };
      await once.send(json, (key) =>
        api.pilots[':pilotId'].meetings[':meetingId'].decisions.$post({
          param: { pilotId, meetingId },
          header: idempotencyKey(key),
          json,
        }),
      );
      await refresh();
      onDone();
    },
  });
  const { setFocus } = form;
  // Opened by a button that is gone now: the focus goes on to where one types.
  useEffect(() => setFocus('text'), [setFocus]);
  const text = useWatch({ control: form.control, name: 'text' });
  return (
    <form className="naast-line-form" noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <TextAreaField
          {...form.register('text')}
          error={form.formState.errors.text?.message}
          id="veld-besluit"
          label={meetingTexts.decision}
          limit={DECISION_LENGTH}
          marks={guardMarks(text)}
          rows={2}
          text={text}
        />
        <Cluster>
          <Button busy={busy} type="submit">
            {meetingTexts.save}
          </Button>
          <Button onClick={onDone} variant="tertiary">
            {meetingTexts.cancel}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
