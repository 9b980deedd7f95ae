import { formatInstant } from '../../data/format.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Facts } from '../../ui/facts.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { editionOf } from '../edition-words.ts';
import type { Meeting } from '../meeting-queries.ts';
import { ActionList } from './action-list.tsx';
import { DecisionList } from './decision-list.tsx';
import { LastActions } from './last-actions.tsx';
import type { MeetingLines } from './use-meeting-lines.ts';

type MeetingRecordProps = { meeting: Meeting; lines: MeetingLines; isSecretary: boolean };

/** The whole record of a meeting, to read and to print: last actions first, then step by step. */
export function MeetingRecord({ meeting, lines, isSecretary }: MeetingRecordProps) {
  return (
    <div className="naast-step">
      <Heading level={2}>{meetingTexts.record}</Heading>
      <Stack gap="large">
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
        {meeting.hash === null || meeting.closedAt === null ? null : (
          <Facts
            items={[
              { term: meetingTexts.facts.closedAt, value: formatInstant(meeting.closedAt) },
              {
                term: meetingTexts.facts.edition,
                value:
                  meeting.edition === null ? meetingTexts.noEdition : editionOf(meeting.edition),
              },
              {
                term: meetingTexts.facts.hash,
                value: <code className="naast-hash">{meeting.hash}</code>,
              },
            ]}
          />
        )}
      </Stack>
    </div>
  );
}
