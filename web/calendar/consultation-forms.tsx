import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { OUTCOME_LENGTH } from '../../server/domain/records/consultation.ts';
import { api, idempotencyKey, ifMatch } from '../data/api.ts';
import { formatDay } from '../data/format.ts';
import { guardMarks } from '../data/guard-marks.ts';
import { useMe, usePilotId } from '../data/session.ts';
import { useEditForm } from '../data/use-edit-form.ts';
import { useFormSubmit } from '../data/use-form-submit.ts';
import { sendOnce } from '../records/send-once.ts';
import { consultationTexts as texts } from '../texts/calendar.ts';
import { Button } from '../ui/button.tsx';
import { ChangedElsewhere } from '../ui/changed-elsewhere.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { DateField } from '../ui/date-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { Stack } from '../ui/stack.tsx';
import { TextAreaField } from '../ui/text-area-field.tsx';
import { editionsQuery } from '../workgroup/edition-queries.ts';
import { editionName } from '../workgroup/edition-words.ts';
import { consultationsQuery, useFreshCalendar } from './calendar-query.ts';
import type { Consultation } from './calendar-query.ts';

type Values = { day: string; editionId: string; isHeld: boolean; outcome: string };

const editionOf = (editionId: string) => (editionId === '' ? null : editionId);

/** Planning a consultation: the day, and the edition of its page. */
export function NewConsultationForm({ onDone }: { onDone: () => void }) {
  const pilotId = usePilotId();
  const refresh = useFreshCalendar();
  const [once] = useState(() => sendOnce());
  const form = useForm<Values>({
    defaultValues: { day: useMe().today, editionId: '', isHeld: false, outcome: '' },
    shouldFocusError: false,
  });
  const sending = useFormSubmit(form, {
    send: async ({ day, editionId }) => {
      const json = { day, editionId: editionOf(editionId) };
      await once.send(json, (key) => {
        const header = idempotencyKey(key);
        return api.pilots[':pilotId'].consultations.$post({ param: { pilotId }, header, json });
      });
      await refresh();
      onDone();
    },
  });
  return <ConsultationFields form={form} isNew sending={sending} />;
}

type ChangedProps = { consultation: Consultation; onDone: () => void };

/** Moving a consultation, or writing down that it was held and what came out. */
export function ChangedConsultationForm({ consultation, onDone }: ChangedProps) {
  const pilotId = usePilotId();
  const refresh = useFreshCalendar();
  const queryClient = useQueryClient();
  const { form, clash, ...sending } = useEditForm({
    stored: consultation,
    valuesOf: ({ day, editionId, isHeld, outcome }): Values => ({
      day,
      editionId: editionId ?? '',
      isHeld,
      outcome,
    }),
    wordingOf: ({ day, isHeld, outcome }) => [
      [texts.day, day === '' ? '' : formatDay(day)],
      [texts.isHeld, isHeld ? texts.yes : texts.no],
      [texts.outcome, outcome],
    ],
    fetchStored: async () => {
      const all = await queryClient.fetchQuery({ ...consultationsQuery(pilotId), staleTime: 0 });
      return all.find(({ id }) => id === consultation.id);
    },
    send: async ({ day, editionId, isHeld, outcome }, version) => {
      await api.pilots[':pilotId'].consultations[':consultationId'].$put({
        param: { pilotId, consultationId: consultation.id },
        header: ifMatch(version),
        json: {
          day,
          editionId: editionOf(editionId),
          isHeld,
          outcome: isHeld ? outcome : '',
        },
      });
      await refresh();
      onDone();
    },
  });
  return (
    <ConsultationFields form={form} isNew={false} sending={sending}>
      <ChangedElsewhere {...clash} />
    </ConsultationFields>
  );
}

type FieldsProps = {
  form: UseFormReturn<Values>;
  isNew: boolean;
  sending: Pick<ReturnType<typeof useFormSubmit>, 'onSubmit' | 'problems' | 'attempt' | 'busy'>;
  children?: ReactNode;
};

function ConsultationFields({ form, isNew, sending, children }: FieldsProps) {
  const { data: editions } = useSuspenseQuery(editionsQuery(usePilotId()));
  const { register, control, formState } = form;
  const { errors } = formState;
  const [isHeld, outcome] = useWatch({ control, name: ['isHeld', 'outcome'] });
  return (
    <form noValidate onSubmit={sending.onSubmit}>
      <Stack>
        <ErrorSummary attempt={sending.attempt} errors={sending.problems} />
        <DateField {...register('day')} error={errors.day?.message} label={texts.day} />
        <SelectField
          {...register('editionId')}
          choices={editions.map((edition) => ({ value: edition.id, label: editionName(edition) }))}
          emptyLabel={texts.newestEdition}
          error={errors.editionId?.message}
          label={texts.edition}
        />
        {isNew ? null : (
          <CheckField {...register('isHeld')} error={errors.isHeld?.message} label={texts.isHeld} />
        )}
        {isHeld ? (
          <TextAreaField
            {...register('outcome')}
            error={errors.outcome?.message}
            hint={texts.outcomeHint}
            label={texts.outcome}
            limit={OUTCOME_LENGTH}
            marks={guardMarks(outcome)}
            rows={5}
            text={outcome}
          />
        ) : null}
        <Button busy={sending.busy} type="submit">
          {texts.save}
        </Button>
      </Stack>
      {children}
    </form>
  );
}
