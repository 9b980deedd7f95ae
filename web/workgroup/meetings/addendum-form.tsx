import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ADDENDUM_LENGTH } from '../../../server/domain/records/meeting.ts';
import { api, idempotencyKey } from '../../data/api.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { sendOnce } from '../../records/send-once.ts';
import { recordTexts } from '../../texts/meetings.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { bodiesQuery, useFreshMeetings } from '../meeting-queries.ts';
import { whoChoices, whoChosen } from './who-choices.ts';

/** A later addition to a closed record: what, and which body or role asks for it. */
export function AddendumForm({ meetingId, onDone }: { meetingId: string; onDone: () => void }) {
  const pilotId = usePilotId();
  const { data: bodies } = useSuspenseQuery(bodiesQuery(pilotId));
  const refresh = useFreshMeetings();
  const [once] = useState(() => sendOnce());
  const form = useForm({ defaultValues: { text: '', bodyId: '' }, shouldFocusError: false });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ text, bodyId }) => {
      const json = { text, ...whoChosen(bodyId) };
      await once.send(json, (key) =>
        api.pilots[':pilotId'].meetings[':meetingId'].addenda.$post({
          param: { pilotId, meetingId },
          header: idempotencyKey(key),
          json,
        }),
      );
      await refresh();
      onDone();
    },
  });
  const { errors } = form.formState;
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
          error={errors.text?.message}
          hint={recordTexts.addHint}
          id="veld-aanvulling"
          label={recordTexts.addText}
          limit={ADDENDUM_LENGTH}
          marks={guardMarks(text)}
          rows={3}
          text={text}
        />
        <SelectField
          {...form.register('bodyId')}
          choices={whoChoices(bodies)}
          error={errors.bodyId?.message}
          label={recordTexts.addBy}
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
