import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { recordTexts } from '../../texts/meetings.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Alert } from '../../ui/alert.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { meetingRecordQuery } from '../meeting-queries.ts';
import type { Meeting } from '../meeting-queries.ts';
import { ActionList } from './action-list.tsx';
import { Addenda } from './addenda.tsx';
import { FrozenRecordView } from './frozen-record.tsx';
import { RecordDownloads } from './record-downloads.tsx';
import type { MeetingLines } from './use-meeting-lines.ts';

type ClosedMeetingProps = { meeting: Meeting; lines: MeetingLines; isSecretary: boolean };

/** A closed meeting: the frozen record, what was added later, and how its actions stand now. */
export function ClosedMeeting({ meeting, lines, isSecretary }: ClosedMeetingProps) {
  const { data: frozen } = useSuspenseQuery(meetingRecordQuery(usePilotId(), meeting.id));
  return (
    <div className="naast-step">
      <Heading level={2}>{meetingTexts.record}</Heading>
      <Alert tone={meeting.sealHolds === true ? 'success' : 'error'}>
        {meeting.sealHolds === true ? recordTexts.holds : recordTexts.broken}
      </Alert>
      <RecordDownloads meetingId={meeting.id} />
      <Stack gap="large">
        <FrozenRecordView frozen={frozen} />
        <Addenda mayAdd={isSecretary} meeting={meeting} />
        {meeting.actions.length === 0 ? null : (
          <section className="naast-record__item naast-no-print">
            <Heading level={3}>{recordTexts.now}</Heading>
            <Text quiet size="small">
              {recordTexts.nowLead}
            </Text>
            <ActionList
              actions={meeting.actions}
              onMark={isSecretary ? (action) => lines.markAction(action, meeting.id) : undefined}
            />
          </section>
        )}
      </Stack>
    </div>
  );
}
