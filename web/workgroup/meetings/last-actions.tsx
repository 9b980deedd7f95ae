import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Heading } from '../../ui/heading.tsx';
import { Text } from '../../ui/text.tsx';
import { meetingsQuery } from '../meeting-queries.ts';
import type { Action, Meeting } from '../meeting-queries.ts';
import { ActionList } from './action-list.tsx';
import type { MeetingLines } from './use-meeting-lines.ts';

type LastActionsProps = {
  meeting: Meeting;
  lines: MeetingLines;
  /** Whether the reader may say that an action is done. */
  mayMark: boolean;
};

/** What was agreed before and was still open: where every meeting begins. */
export function LastActions({ meeting, lines, mayMark }: LastActionsProps) {
  const { data: meetings } = useSuspenseQuery(meetingsQuery(usePilotId()));
  // A day has one meeting at most, so the day of an action tells which meeting it is from.
  async function mark(action: Action) {
    const from = meetings.find(({ day }) => day === action.meetingDay);
    if (from) await lines.markAction(action, from.id);
  }
  return (
    <section>
      <Heading level={3} size={4}>
        {meetingTexts.lastActions}
      </Heading>
      {meeting.lastActions.length === 0 ? (
        <Text quiet>{meetingTexts.noLastActions}</Text>
      ) : (
        <>
          <Text quiet size="small">
            {meetingTexts.lastActionsCaption}
          </Text>
          <ActionList
            actions={meeting.lastActions}
            onMark={mayMark ? mark : undefined}
            withMeeting
          />
        </>
      )}
    </section>
  );
}
