import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api, ifMatch } from '../../data/api.ts';
import { formatDay } from '../../data/format.ts';
import { usePilotId, useRoles } from '../../data/session.ts';
import { PrintButton } from '../../figures/print-button.tsx';
import { beamerTexts } from '../../texts/meetings.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Alert } from '../../ui/alert.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { ButtonLink } from '../../ui/button-link.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EditIcon } from '../../ui/icons.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { UndoToast } from '../../ui/undo-toast.tsx';
import { editionsQuery } from '../edition-queries.ts';
import { editionName, editionOf } from '../edition-words.ts';
import { meetingQuery } from '../meeting-queries.ts';
import type { Meeting } from '../meeting-queries.ts';
import { Agenda } from './agenda.tsx';
import { ClosedMeeting } from './closed-meeting.tsx';
import { MeetingRecord } from './meeting-record.tsx';
import { MeetingStep } from './meeting-step.tsx';
import { PlanForm } from './plan-form.tsx';
import { startingStep } from './steps.ts';
import { useMeetingLines } from './use-meeting-lines.ts';
import '../workgroup.css';
import './meetings.css';
import '../signals/signals.css';

/** A meeting: the agenda, one step at a time, and the whole record. */
export function MeetingScreen() {
  const pilotId = usePilotId();
  const { meetingId } = useParams({ from: '/signed-in/werkgroep/vergaderingen/$meetingId' });
  const { punt } = useSearch({ from: '/signed-in/werkgroep/vergaderingen/$meetingId' });
  const { data: meeting } = useSuspenseQuery(meetingQuery(pilotId, meetingId));
  const { data: editions } = useSuspenseQuery(editionsQuery(pilotId));
  const isSecretary = useRoles().has('secretary');
  const lines = useMeetingLines(meetingId);
  const mayWrite = isSecretary && meeting.status === 'planned';
  const step = startingStep(punt, mayWrite);
  const item = meeting.items.find(({ id }) => id === step);
  const newest = editions[0];
  const day = formatDay(meeting.day);
  const edition = meeting.edition
    ? editionOf(meeting.edition)
    : newest
      ? editionName(newest)
      : meetingTexts.noEdition;
  return (
    <>
      <PageHeading
        actions={
          <>
            <ButtonLink
              params={{ meetingId }}
              search={{ punt: item?.id }}
              to="/werkgroep/vergaderingen/$meetingId/scherm"
              variant="secondary"
            >
              {beamerTexts.open}
            </ButtonLink>
            {mayWrite ? <ChangePlan meeting={meeting} /> : null}
            <PrintButton />
          </>
        }
        back={<BackLink to="/werkgroep/vergaderingen">{meetingTexts.title}</BackLink>}
        lead={`${edition} · ${meeting.status === 'closed' ? meetingTexts.readOnly : meetingTexts.stillOpen}`}
        tabTitle={item ? `${item.title}, ${day}` : meetingTexts.meeting(day)}
        title={meetingTexts.meeting(day)}
      />
      {lines.problem === null ? null : (
        <Alert announce="now" tone="error">
          {lines.problem}
        </Alert>
      )}
      <div className="naast-meeting">
        <Agenda meeting={meeting} shown={step} />
        {item ? (
          <MeetingStep
            isSecretary={isSecretary}
            item={item}
            lines={lines}
            meeting={meeting}
            seq={meeting.edition?.seq ?? newest?.seq ?? null}
          />
        ) : meeting.status === 'closed' ? (
          <ClosedMeeting isSecretary={isSecretary} lines={lines} meeting={meeting} />
        ) : (
          <MeetingRecord isSecretary={isSecretary} lines={lines} meeting={meeting} />
        )}
      </div>
      <UndoToast done={lines.takenBack} onEnd={lines.forget} onUndo={lines.undo} />
    </>
  );
}

function ChangePlan({ meeting }: { meeting: Meeting }) {
  const pilotId = usePilotId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon={EditIcon} onClick={() => setIsOpen(true)} variant="tertiary">
        {meetingTexts.change}
      </Button>
      <Dialog heading={meetingTexts.change} onClose={() => setIsOpen(false)} open={isOpen}>
        <PlanForm
          onDone={() => setIsOpen(false)}
          plan={{ day: meeting.day, editionId: meeting.edition?.id ?? null }}
          store={async (plan) => {
            await api.pilots[':pilotId'].meetings[':meetingId'].$put({
              param: { pilotId, meetingId: meeting.id },
              header: ifMatch(meeting.version),
              json: plan,
            });
          }}
        />
      </Dialog>
    </>
  );
}
