import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { RULE_REASON_LENGTH } from '../../../server/domain/records/result-rules.ts';
import { api, ifMatch } from '../../data/api.ts';
import { formatDay } from '../../data/format.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { useMe, usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { rulesTexts } from '../../texts/rules.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { meetingsQuery } from '../meeting-queries.ts';
import { rulesQuery, useFreshRules } from './rules-query.ts';
import type { Rules } from './rules-query.ts';

type AgreeFormProps = {
  /** The rules as they are on the screen. */
  rules: Rules;
  /** Resolves when every text that was typed is saved. */
  allSaved: () => Promise<unknown>;
  onDone: () => void;
};

/** Agreeing on the draft on behalf of the workgroup; a change needs its reason. */
export function AgreeForm({ rules, allSaved, onDone }: AgreeFormProps) {
  const pilotId = usePilotId();
  const { today } = useMe();
  const queryClient = useQueryClient();
  const refresh = useFreshRules();
  const { data: meetings } = useSuspenseQuery(meetingsQuery(pilotId));
  const isChange = rules.agreed.length > 0;
  const form = useForm({ defaultValues: { meetingId: '', reason: '' }, shouldFocusError: false });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ meetingId, reason }) => {
      await allSaved();
      // What was saved a moment ago by this same person counts as read.
      const { version } = queryClient.getQueryData(rulesQuery(pilotId).queryKey) ?? rules;
      await api.pilots[':pilotId'].rules.agreements.$post({
        param: { pilotId },
        header: ifMatch(version),
        json: {
          meetingId: meetingId === '' ? null : meetingId,
          reason: isChange ? reason : null,
        },
      });
      await refresh();
      onDone();
    },
    onConflict: async () => {
      await refresh();
      form.setError('root', { message: rulesTexts.changedMeanwhile });
    },
  });
  const reason = useWatch({ control: form.control, name: 'reason' });
  const { errors } = form.formState;
  return (
    <Card heading={isChange ? rulesTexts.changeHeading : rulesTexts.agreeHeading}>
      <form noValidate onSubmit={onSubmit}>
        <Stack>
          <Text>{rulesTexts.agreeLead}</Text>
          <ErrorSummary attempt={attempt} errors={problems} />
          {isChange ? (
            <TextAreaField
              {...form.register('reason')}
              error={errors.reason?.message}
              hint={rulesTexts.reasonHint}
              label={rulesTexts.reason}
              limit={RULE_REASON_LENGTH}
              marks={guardMarks(reason)}
              rows={3}
              text={reason}
            />
          ) : null}
          <SelectField
            {...form.register('meetingId')}
            choices={meetings
              .filter(({ day }) => day <= today)
              .map(({ id, day }) => ({ value: id, label: formatDay(day) }))}
            emptyLabel={rulesTexts.noMeeting}
            error={errors.meetingId?.message}
            label={rulesTexts.meeting}
          />
          <Button busy={busy} type="submit">
            {isChange ? rulesTexts.agreeChange : rulesTexts.agree}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}
