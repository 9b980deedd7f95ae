import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { api } from '../../data/api.ts';
import { countText } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { caseloadQuery, recordsKey, supportersQuery } from '../../records/record-queries.ts';
import { caseloadTexts } from '../../texts/coordinator-records.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import type { Choice } from '../../ui/choice.ts';
import { Columns } from '../../ui/columns.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { holdersOfCases } from './holders.ts';
import type { Holder } from './holders.ts';

const empty = { fromSupporterId: '', toSupporterId: '' };

/** Giving all open cases of a supporter who leaves to another, in one step. */
export function HandOverAllCard() {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { data: supporters = [] } = useQuery(supportersQuery(pilotId));
  const { data: active } = useQuery(caseloadQuery(pilotId, { status: 'active' }));
  const [done, setDone] = useState<string | null>(null);
  const form = useForm({ defaultValues: empty, shouldFocusError: false });
  const from = useWatch({ control: form.control, name: 'fromSupporterId' });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async (json) => {
      setDone(null);
      const { 'hand-overs': handOvers } = api.pilots[':pilotId'];
      const response = await handOvers.$post({ param: { pilotId }, header: {}, json });
      const { handedOver } = await response.json();
      const receiver = supporters.find(({ id }) => id === json.toSupporterId)?.name ?? '';
      form.reset();
      setDone(caseloadTexts.handedOver(inCases(handedOver), receiver));
      await queryClient.invalidateQueries({ queryKey: recordsKey(pilotId) });
    },
  });
  const { errors } = form.formState;
  const holders = holdersOfCases(supporters, active?.cases ?? []);
  return (
    <Card heading={caseloadTexts.handOverHeading}>
      <form noValidate onSubmit={onSubmit}>
        <Stack>
          <Text>{caseloadTexts.handOverExplanation}</Text>
          {done === null ? null : (
            <Alert announce="polite" tone="success">
              {done}
            </Alert>
          )}
          <ErrorSummary attempt={attempt} errors={problems} />
          <Columns>
            <SelectField
              {...form.register('fromSupporterId')}
              choices={holders.filter(({ openCases }) => openCases > 0).map(asChoice)}
              error={errors.fromSupporterId?.message}
              label={caseloadTexts.from}
            />
            <SelectField
              {...form.register('toSupporterId')}
              choices={supporters.filter(({ id }) => id !== from).map(asChoice)}
              error={errors.toSupporterId?.message}
              label={caseloadTexts.to}
            />
          </Columns>
          <Button busy={busy} type="submit" variant="secondary">
            {caseloadTexts.handOver}
          </Button>
        </Stack>
      </form>
    </Card>
  );
}

function inCases(count: number): string {
  return countText(count, caseloadTexts.oneCase, caseloadTexts.moreCases);
}

function asChoice({ id, name, openCases }: Holder): Choice {
  return { value: id, label: caseloadTexts.open(name, inCases(openCases)) };
}
