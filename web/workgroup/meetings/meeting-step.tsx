import { useEffect, useRef } from 'react';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PlainLink, RouteLink } from '../../ui/link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { AdviceCountdown } from '../advice-countdown.tsx';
import type { AgendaItem, Meeting } from '../meeting-queries.ts';
import { ActionList } from './action-list.tsx';
import { AttendanceForm, AttendanceList } from './attendance.tsx';
import { CloseMeeting } from './close-meeting.tsx';
import { DecisionList } from './decision-list.tsx';
import { Findings } from './findings.tsx';
import { LastActions } from './last-actions.tsx';
import { LinesOfItem } from './lines-of-item.tsx';
import { MinutesField, MinutesText } from './minutes-of-item.tsx';
import { StepFigures } from './step-figures.tsx';
import { aroundStep } from './steps.ts';
import type { MeetingLines } from './use-meeting-lines.ts';

/** Where the link above the figures leads on a small screen. */
const minutesId = 'verslag';

type MeetingStepProps = {
  meeting: Meeting;
  item: AgendaItem;
  /** Number of the edition that is discussed; null when none was released yet. */
  seq: number | null;
  lines: MeetingLines;
  isSecretary: boolean;
};

/** One step of the agenda: what it is about, and beside it the minutes, decisions and actions. */
export function MeetingStep({ meeting, item, seq, lines, isSecretary }: MeetingStepProps) {
  const mayWrite = isSecretary && meeting.status === 'planned';
  const heading = useFocusOnChange(item.id);
  const { place } = aroundStep(item.id);
  return (
    <div className="naast-step">
      <div className="naast-step__heading" ref={heading} tabIndex={-1}>
        <span className="naast-step__place">
          {meetingTexts.step(place ?? 1, meeting.items.length)}
        </span>
        <Heading level={2}>{item.title}</Heading>
        <PlainLink className="naast-step__jump" href={`#${minutesId}`}>
          {meetingTexts.toMinutes}
        </PlainLink>
      </div>
      <div className="naast-step__body">
        <div className="naast-step__figures">
          <Findings findings={item.findings} />
          {item.id === 'last-actions' ? (
            <LastActions lines={lines} mayMark={isSecretary} meeting={meeting} />
          ) : null}
          {item.id === 'decisions' ? <Agreed meeting={meeting} /> : null}
          <StepFigures itemId={item.id} seq={seq} />
        </div>
        <div className="naast-step__minutes" id={minutesId}>
          <Stack>
            {item.id === 'as-of' ? <WhoIsThere mayWrite={mayWrite} meeting={meeting} /> : null}
            {mayWrite ? (
              <MinutesField item={item} key={`minutes ${item.id}`} meetingId={meeting.id} />
            ) : (
              <MinutesText item={item} />
            )}
            <LinesOfItem
              itemId={item.id}
              key={`lines ${item.id}`}
              lines={lines}
              mayWrite={mayWrite}
              meeting={meeting}
            />
            {item.id === 'decisions' && mayWrite ? <CloseMeeting meeting={meeting} /> : null}
          </Stack>
        </div>
      </div>
      <Around item={item} meetingId={meeting.id} />
    </div>
  );
}

function WhoIsThere({ meeting, mayWrite }: { meeting: Meeting; mayWrite: boolean }) {
  if (mayWrite) return <AttendanceForm meeting={meeting} />;
  return (
    <AttendanceList
      attendance={meeting.attendance.map(({ bodyName, state }) => ({ body: bodyName, state }))}
    />
  );
}

/** Everything that was agreed so far, whatever the step. */
function Agreed({ meeting }: { meeting: Meeting }) {
  return (
    <Stack>
      <AdviceCountdown />
      <section>
        <Heading level={3} size={4}>
          {meetingTexts.allDecisions}
        </Heading>
        {meeting.decisions.length === 0 ? (
          <Text quiet>{meetingTexts.noDecisionsAtAll}</Text>
        ) : (
          <DecisionList decisions={meeting.decisions} withItem />
        )}
      </section>
      <section>
        <Heading level={3} size={4}>
          {meetingTexts.allActions}
        </Heading>
        {meeting.actions.length === 0 ? (
          <Text quiet>{meetingTexts.noActionsAtAll}</Text>
        ) : (
          <ActionList actions={meeting.actions} />
        )}
      </section>
    </Stack>
  );
}

function Around({ item, meetingId }: { item: AgendaItem; meetingId: string }) {
  const { previous, next } = aroundStep(item.id);
  return (
    <div className="naast-no-print">
      <Cluster align="between">
        {previous === null ? (
          <span />
        ) : (
          <RouteLink
            params={{ meetingId }}
            search={{ punt: previous }}
            to="/werkgroep/vergaderingen/$meetingId"
          >
            {meetingTexts.previous}
          </RouteLink>
        )}
        {next === null ? null : (
          <RouteLink
            params={{ meetingId }}
            search={{ punt: next }}
            to="/werkgroep/vergaderingen/$meetingId"
          >
            {meetingTexts.next}
          </RouteLink>
        )}
      </Cluster>
    </div>
  );
}

/** Another step is another page to who does not see it: the focus goes to its heading. */
function useFocusOnChange(step: string) {
  const heading = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  return heading;
}
