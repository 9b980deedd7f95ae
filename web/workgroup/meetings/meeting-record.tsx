import { meetingTexts } from '../../texts/workgroup.ts';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { Meeting } from '../meeting-queries.ts';
import { ActionList } from './action-list.tsx';
import { AttendanceList } from './attendance.tsx';
import { DecisionList } from './decision-list.tsx';
import { LastActions } from './last-actions.tsx';
import type { MeetingLines } from './use-meeting-lines.ts';

type MeetingRecordProps = { meeting: Meeting; lines: MeetingLines; isSecretary: boolean };

/** The whole record of an open meeting so far: who is there, last actions, then step by step. */
export function MeetingRecord({ meeting, lines, isSecretary }: MeetingRecordProps) {
  return (
    <div className="naast-step">
      <Heading level={2}>{meetingTexts.record}</Heading>
      <Stack gap="large">
        <AttendanceList
          attendance={meeting.attendance.map(({ bodyName, state }) => ({ body: bodyName, state }))}
        />
        <LastActions lines={lines} mayMark={isSecretary} meeting={meeting} />
        {meeting.items.map((item) => {
          const decisions = meeting.decisions.filter((decision) => decision.item === item.id);
          const actions = meeting.actions.filter((action) => action.item === item.id);
          return (
            <section className="naast-record__item" key={item.id}>
              <Heading level={3}>{item.title}</Heading>
              <p
                className={item.text === '' ? 'naast-minutes naast-minutes--none' : 'naast-minutes'}
              >
                {item.text === '' ? meetingTexts.noMinutes : item.text}
              </p>
              {decisions.length > 0 ? (
                <>
                  <Heading level={4}>{meetingTexts.decisions}</Heading>
                  <DecisionList decisions={decisions} />
                </>
              ) : null}
              {actions.length > 0 ? (
                <>
                  <Heading level={4}>{meetingTexts.actions}</Heading>
                  <ActionList actions={actions} />
                </>
              ) : null}
            </section>
          );
        })}
      </Stack>
    </div>
  );
}
