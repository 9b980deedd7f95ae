import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { turnedAwayReasons } from '../../server/domain/codes/turned-away-reasons.ts';
import { newTurnedAwaySchema } from '../../server/domain/records/turned-away.ts';
import { api, idempotencyKey } from '../data/api.ts';
import { formatDayShort } from '../data/format.ts';
import { usePilotId } from '../data/session.ts';
import { codeChoices } from '../records/code-choices.ts';
import { recordsKey } from '../records/record-queries.ts';
import { useUndo } from '../records/undo-place.tsx';
import { useFreshRecords } from '../records/use-fresh-records.ts';
import { useRecordBounds } from '../records/use-record-bounds.ts';
import { useRecordForm } from '../records/use-record-form.ts';
import { useSaveKey } from '../records/use-save-key.ts';
import { supporterTexts } from '../texts/supporter.ts';
import { BackLink } from '../ui/back-link.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { DataTable } from '../ui/data-table.tsx';
import { DateField } from '../ui/date-field.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { RadioList } from '../ui/radio-list.tsx';
import { Stack } from '../ui/stack.tsx';

const texts = supporterTexts.turnedAway;

function turnedAwayQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'turned-away'],
    queryFn: async () =>
      (await api.pilots[':pilotId']['turned-away'].$get({ param: { pilotId }, query: {} })).json(),
    throwOnError: true,
  });
}

/** People who asked for help and were not helped: a day and a reason, nothing about the person. */
export function TurnedAwayScreen() {
  const pilotId = usePilotId();
  const { data } = useQuery(turnedAwayQuery(pilotId));
  const [round, setRound] = useState(0);
  return (
    <Stack>
      <PageHeading
        back={<BackLink to="/ondersteuner/te-doen">{supporterTexts.toDo.title}</BackLink>}
        lead={texts.lead}
        title={texts.title}
      />
      <TurnedAwayForm key={round} onSaved={() => setRound(round + 1)} />
      {data && data.turnedAway.length > 0 ? (
        <Card heading={texts.listHeading(data.total)}>
          <DataTable
            caption={texts.title}
            columns={[
              { id: 'day', header: texts.day, cell: (line) => formatDayShort(line.day) },
              {
                id: 'reason',
                header: texts.reason,
                cell: (line) => labelOf(turnedAwayReasons, line.reason),
              },
            ]}
            compact
            hideCaption
            rowKey={(line) => line.id}
            rows={data.turnedAway.slice(0, 20)}
          />
        </Card>
      ) : null}
      {data && data.turnedAway.length === 0 ? (
        <EmptyState heading={texts.emptyHeading}>{texts.empty}</EmptyState>
      ) : null}
    </Stack>
  );
}

function TurnedAwayForm({ onSaved }: { onSaved: () => void }) {
  const pilotId = usePilotId();
  const bounds = useRecordBounds();
  const refresh = useFreshRecords();
  const { offer } = useUndo();
  const inPilot = api.pilots[':pilotId']['turned-away'];
  const form = useRecordForm({
    start: { day: bounds.today, reason: '' },
    version: 0,
    schema: newTurnedAwaySchema(bounds),
    toInput: (values) => values,
    fields: ['day', 'reason'],
    send: async (json, { key }) => {
      const sent = await inPilot.$post({ param: { pilotId }, header: idempotencyKey(key), json });
      const { id } = await sent.json();
      offer({
        id,
        message: texts.saved(labelOf(turnedAwayReasons, json.reason)),
        undo: async () => {
          await inPilot[':turnedAwayId'].$delete({
            param: { pilotId, turnedAwayId: id },
            header: {},
          });
        },
      });
    },
    onSaved: () => {
      void refresh();
      onSaved();
    },
  });
  useSaveKey(form.submit);
  return (
    <form aria-label={texts.title} noValidate onSubmit={form.submit}>
      <Card>
        <Stack>
          <ErrorSummary attempt={form.attempt} errors={form.errors} />
          <DateField
            error={form.mistakes.get('day')}
            label={texts.day}
            max={bounds.today}
            name="day"
            onChange={(event) => form.change({ day: event.target.value })}
            value={form.values.day}
          />
          <RadioList
            choices={codeChoices(turnedAwayReasons, form.values.day)}
            error={form.mistakes.get('reason')}
            label={texts.reasonQuestion}
            name="reason"
            onChange={(event) => form.change({ reason: event.target.value })}
            value={form.values.reason}
          />
          <div>
            <Button busy={form.isBusy} type="submit">
              {texts.save}
            </Button>
          </div>
        </Stack>
      </Card>
    </form>
  );
}
