import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { pilotEventKinds } from '../../server/domain/codes/pilot-event-kinds.ts';
import type { PilotEventKindCode } from '../../server/domain/codes/pilot-event-kinds.ts';
import { api, ifMatch } from '../data/api.ts';
import { formatDay } from '../data/format.ts';
import { guardMarks } from '../data/guard-marks.ts';
import { useMe, usePilotId } from '../data/session.ts';
import { useEditForm } from '../data/use-edit-form.ts';
import { useFormSubmit } from '../data/use-form-submit.ts';
import { codeChoices } from '../records/code-choices.ts';
import { effortTexts } from '../texts/coordinator-pilot.ts';
import { Button } from '../ui/button.tsx';
import { ChangedElsewhere } from '../ui/changed-elsewhere.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextAreaField } from '../ui/text-area-field.tsx';
import { eventsQuery } from './events-query.ts';
import type { StoredEvent } from './events-query.ts';

type EventValues = { day: string; kind: string; description: string };

const DESCRIPTION_LENGTH = 200;

function toSend({ kind, ...rest }: EventValues) {
  return { ...rest, kind: kind as PilotEventKindCode };
}

function wordingOf(values: EventValues): [string, string][] {
  return [
    [effortTexts.day, values.day === '' ? '' : formatDay(values.day)],
    [effortTexts.kind, labelOf(pilotEventKinds, values.kind)],
    [effortTexts.description, values.description],
  ];
}

/** Adding something that happened around the pilot. */
export function NewEventForm({ onDone }: { onDone: () => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const form = useForm<EventValues>({
    defaultValues: { day: useMe().today, kind: '', description: '' },
    shouldFocusError: false,
  });
  const sending = useFormSubmit(form, {
    send: async (values) => {
      await api.pilots[':pilotId'].events.$post({
        param: { pilotId },
        header: {},
        json: toSend(values),
      });
      await queryClient.invalidateQueries({ queryKey: eventsQuery(pilotId).queryKey });
      onDone();
    },
  });
  return <EventFields form={form} sending={sending} />;
}

/** Changing an event. */
export function ChangedEventForm({ event, onDone }: { event: StoredEvent; onDone: () => void }) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { form, clash, ...sending } = useEditForm({
    stored: event,
    valuesOf: ({ day, kind, description }): EventValues => ({ day, kind, description }),
    wordingOf,
    fetchStored: async () => {
      const all = await queryClient.fetchQuery({ ...eventsQuery(pilotId), staleTime: 0 });
      return all.find(({ id }) => id === event.id);
    },
    send: async (values, version) => {
      await api.pilots[':pilotId'].events[':eventId'].$put({
        param: { pilotId, eventId: event.id },
        header: ifMatch(version),
        json: toSend(values),
      });
      await queryClient.invalidateQueries({ queryKey: eventsQuery(pilotId).queryKey });
      onDone();
    },
  });
  return (
    <EventFields form={form} sending={sending}>
      <ChangedElsewhere {...clash} />
    </EventFields>
  );
}

type EventFieldsProps = {
  form: UseFormReturn<EventValues>;
  sending: Pick<ReturnType<typeof useFormSubmit>, 'onSubmit' | 'problems' | 'attempt' | 'busy'>;
  children?: ReactNode;
};

function EventFields({ form, sending, children }: EventFieldsProps) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const { today } = useMe();
  const description = useWatch({ control, name: 'description' });
  return (
    <form noValidate onSubmit={sending.onSubmit}>
      <Stack>
        <ErrorSummary attempt={sending.attempt} errors={sending.problems} />
        <DateField {...register('day')} error={errors.day?.message} label={effortTexts.day} />
        <SelectField
          {...register('kind')}
          choices={codeChoices(pilotEventKinds, today)}
          error={errors.kind?.message}
          label={effortTexts.kind}
        />
        <TextAreaField
          {...register('description')}
          error={errors.description?.message}
          label={effortTexts.description}
          limit={DESCRIPTION_LENGTH}
          marks={guardMarks(description)}
          rows={2}
          text={description}
        />
        <Button busy={sending.busy} type="submit">
          {effortTexts.save}
        </Button>
      </Stack>
      {children}
    </form>
  );
}
