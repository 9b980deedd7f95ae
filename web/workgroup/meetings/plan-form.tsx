import { useSuspenseQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { editionsQuery } from '../edition-queries.ts';
import { editionName } from '../edition-words.ts';
import { useFreshMeetings } from '../meeting-queries.ts';

/** A meeting as it is planned. */
export type Plan = { day: string; editionId: string | null };

type PlanFormProps = {
  plan: Plan;
  /** Stores the plan; throws an ApiProblem when that does not succeed. */
  store: (plan: Plan) => Promise<void>;
  onDone: () => void;
};

/** The day of a meeting and the edition to discuss. */
export function PlanForm({ plan, store, onDone }: PlanFormProps) {
  const { data: editions } = useSuspenseQuery(editionsQuery(usePilotId()));
  const refresh = useFreshMeetings();
  const form = useForm({
    defaultValues: { day: plan.day, editionId: plan.editionId ?? '' },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ day, editionId }) => {
      await store({ day, editionId: editionId === '' ? null : editionId });
      await refresh();
      onDone();
    },
    onConflict: async () => {
      await refresh();
      form.setError('root', { message: meetingTexts.changedMeanwhile });
    },
  });
  const { errors } = form.formState;
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack>
        <ErrorSummary attempt={attempt} errors={problems} />
        <DateField {...form.register('day')} error={errors.day?.message} label={meetingTexts.day} />
        <SelectField
          {...form.register('editionId')}
          choices={editions.map((edition) => ({ value: edition.id, label: editionName(edition) }))}
          emptyLabel={meetingTexts.newestEdition}
          error={errors.editionId?.message}
          label={meetingTexts.edition}
        />
        <Button busy={busy} type="submit">
          {meetingTexts.save}
        </Button>
      </Stack>
    </form>
  );
}
