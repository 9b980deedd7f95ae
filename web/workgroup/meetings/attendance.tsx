import { useState } from 'react';
import { attendanceInWords, attendanceStates } from '../../../server/domain/meeting-people.ts';
import type { AttendanceState } from '../../../server/domain/meeting-people.ts';
import { api, asProblem, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { attendanceTexts } from '../../texts/meetings.ts';
import { Alert } from '../../ui/alert.tsx';
import { Heading } from '../../ui/heading.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Text } from '../../ui/text.tsx';
import { useFreshMeetings } from '../meeting-queries.ts';
import type { Attendance, Meeting } from '../meeting-queries.ts';

const choices = attendanceStates.map(({ id, label }) => ({ value: id, label }));

/** Who is at the meeting, per body: the secretary chooses, and each choice is stored at once. */
export function AttendanceForm({ meeting }: { meeting: Meeting }) {
  const pilotId = usePilotId();
  const refresh = useFreshMeetings();
  const [problem, setProblem] = useState<string | null>(null);

  async function store({ bodyId, version }: Attendance, state: AttendanceState) {
    setProblem(null);
    try {
      await api.pilots[':pilotId'].meetings[':meetingId'].attendance[':bodyId'].$put({
        param: { pilotId, meetingId: meeting.id, bodyId },
        header: ifMatch(version),
        json: { state },
      });
    } catch (error) {
      setProblem(asProblem(error)?.message ?? attendanceTexts.failed);
    }
    await refresh();
  }

  return (
    <section className="naast-attendance">
      <Heading level={3} size={4}>
        {attendanceTexts.heading}
      </Heading>
      <Text quiet size="small">
        {attendanceTexts.lead}
      </Text>
      {problem === null ? null : (
        <Alert announce="now" tone="error">
          {problem}
        </Alert>
      )}
      {meeting.attendance.map((body) => (
        <RadioList
          choices={choices}
          hideKeys
          key={body.bodyId}
          label={body.bodyName}
          layout="row"
          name={`aanwezig-${body.bodyId}`}
          onChange={(event) => {
            const chosen = attendanceStates.find(({ id }) => id === event.target.value);
            if (chosen) void store(body, chosen.id);
          }}
          value={body.state ?? ''}
        />
      ))}
    </section>
  );
}

type AttendanceListProps = {
  attendance: readonly { readonly body: string; readonly state: AttendanceState | null }[];
};

/** Who was at the meeting, per body, to read. */
export function AttendanceList({ attendance }: AttendanceListProps) {
  return (
    <section>
      <Heading level={3} size={4}>
        {attendanceTexts.headingClosed}
      </Heading>
      <ul className="naast-findings">
        {attendance.map(({ body, state }) => (
          <li key={body}>
            {body}: {attendanceInWords(state)}
          </li>
        ))}
      </ul>
    </section>
  );
}
