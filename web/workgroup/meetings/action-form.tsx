import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { DECISION_LENGTH } from '../../../server/domain/records/meeting.ts';
import { api, idempotencyKey } from '../../data/api.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { sendOnce } from '../../records/send-once.ts';
import { actionTexts } from '../../texts/meetings.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { definitionsQuery } from '../edition-queries.ts';
import { bodiesQuery, useFreshMeetings } from '../meeting-queries.ts';
import type { AgendaItem } from '../meeting-queries.ts';
import { whoChoices, whoChosen } from './who-choices.ts';

type ActionFormProps = {
  meetingId: string;
  itemId: AgendaItem['id'];
  onDone: () => void;
};

/** A new action with a step of the agenda: what, which body or role, before which day. */
export function ActionForm({ meetingId, itemId, onDone }: ActionFormProps) {
  const pilotId = usePilotId();
  const { data: bodies } = useSuspenseQuery(bodiesQuery(pilotId));
  const { data: definitions } = useSuspenseQuery(definitionsQuery(pilotId));
  // The measures of the result that is on the table come first.
  const isOf = ({ result }: { result: string }) => result === itemId;
  const refresh = useFreshMeetings();
  const [once] = useState(() => sendOnce());
  const form = useForm({
    defaultValues: { text: '', bodyId: '', measure: '', dueDay: '' },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ text, bodyId, measure, dueDay }) => {
      const json = {
        item: itemId,
        text,
        ...whoChosen(bodyId),
        measure: measure === '' ? null : measure,
        dueDay: dueDay === '' ? null : dueDay,
      };
      await once.send(json, (key) =>
        api.pilots[':pilotId'].meetings[':meetingId'].actions.$post({
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
          id="veld-actie"
          label={meetingTexts.action}
          limit={DECISION_LENGTH}
          marks={guardMarks(text)}
          rows={2}
          text={text}
        />
        <SelectField
          {...form.register('bodyId')}
          choices={whoChoices(bodies)}
          emptyLabel={meetingTexts.nobody}
          error={errors.bodyId?.message}
          label={actionTexts.who}
        />
        <SelectField
          {...form.register('measure')}
          choices={definitions
            .toSorted((one, other) => Number(isOf(other)) - Number(isOf(one)))
            .map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
          emptyLabel={actionTexts.noMeasure}
          error={errors.measure?.message}
          hint={actionTexts.measureHint}
          label={actionTexts.measure}
        />
        <DateField
          {...form.register('dueDay')}
          error={errors.dueDay?.message}
          label={meetingTexts.due}
          optional
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
