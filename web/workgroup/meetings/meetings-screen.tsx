import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, idempotencyKey } from '../../data/api.ts';
import { formatDay } from '../../data/format.ts';
import { useMe, usePilotId, useRoles } from '../../data/session.ts';
import { sendOnce } from '../../records/send-once.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AdviceCountdown } from '../advice-countdown.tsx';
import { editionOf } from '../edition-words.ts';
import { meetingsQuery } from '../meeting-queries.ts';
import { PlanForm } from './plan-form.tsx';
import type { Plan } from './plan-form.tsx';
import '../workgroup.css';

/** All meetings of the workgroup; the secretary plans the next. */
export function MeetingsScreen() {
  const { data: meetings } = useSuspenseQuery(meetingsQuery(usePilotId()));
  const isSecretary = useRoles().has('secretary');
  const [isPlanning, setIsPlanning] = useState(false);
  const plan = isSecretary ? (
    <Button icon={PlusIcon} onClick={() => setIsPlanning(true)}>
      {meetingTexts.plan}
    </Button>
  ) : undefined;
  return (
    <Stack>
      <PageHeading
        actions={meetings.length > 0 ? plan : undefined}
        lead={meetingTexts.lead}
        title={meetingTexts.title}
      />
      <AdviceCountdown />
      {meetings.length === 0 ? (
        <EmptyState action={plan} heading={meetingTexts.emptyHeading}>
          {isSecretary ? meetingTexts.emptySecretary : meetingTexts.emptyReader}
        </EmptyState>
      ) : (
        <DataTable
          caption={meetingTexts.caption}
          columns={[
            {
              id: 'day',
              header: meetingTexts.columns.day,
              cell: ({ id, day }) => (
                <RouteLink
                  params={{ meetingId: id }}
                  search={{}}
                  to="/werkgroep/vergaderingen/$meetingId"
                >
                  {formatDay(day)}
                </RouteLink>
              ),
            },
            {
              id: 'edition',
              header: meetingTexts.columns.edition,
              cell: ({ edition }) =>
                edition === null ? meetingTexts.noEdition : editionOf(edition),
            },
            {
              id: 'status',
              header: meetingTexts.columns.status,
              cell: ({ status }) =>
                status === 'closed' ? (
                  meetingTexts.closed
                ) : (
                  <Badge tone="info">{meetingTexts.planned}</Badge>
                ),
            },
          ]}
          hideCaption
          rowKey={({ id }) => id}
          rows={meetings}
        />
      )}
      <Dialog heading={meetingTexts.plan} onClose={() => setIsPlanning(false)} open={isPlanning}>
        <NewMeeting onDone={() => setIsPlanning(false)} />
      </Dialog>
    </Stack>
  );
}

function NewMeeting({ onDone }: { onDone: () => void }) {
  const pilotId = usePilotId();
  const { today } = useMe();
  const [once] = useState(() => sendOnce());
  async function store(plan: Plan) {
    await once.send(plan, (key) => {
      const header = idempotencyKey(key);
      return api.pilots[':pilotId'].meetings.$post({ param: { pilotId }, header, json: plan });
    });
  }
  return <PlanForm onDone={onDone} plan={{ day: today, editionId: null }} store={store} />;
}
