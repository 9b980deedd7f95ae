import { useRef, useState } from 'react';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import type { AgendaItem, Meeting } from '../meeting-queries.ts';
import { ActionForm } from './action-form.tsx';
import { ActionList } from './action-list.tsx';
import { DecisionForm } from './decision-form.tsx';
import { DecisionList } from './decision-list.tsx';
import type { MeetingLines } from './use-meeting-lines.ts';

type LinesOfItemProps = {
  meeting: Meeting;
  itemId: AgendaItem['id'];
  lines: MeetingLines;
  /** False for who only reads, and for everybody once the meeting is closed. */
  mayWrite: boolean;
};

/** The decisions and actions with one step of the agenda, and adding to them. */
export function LinesOfItem({ meeting, itemId, lines, mayWrite }: LinesOfItemProps) {
  const decisions = meeting.decisions.filter(({ item }) => item === itemId);
  const actions = meeting.actions.filter(({ item }) => item === itemId);
  const [adding, setAdding] = useState<'decision' | 'action' | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  function close() {
    const closed = adding;
    setAdding(null);
    // The form with the focus is gone: back to the button that opened it.
    requestAnimationFrame(() =>
      buttons.current?.querySelector<HTMLElement>(`[data-adds="${closed}"]`)?.focus(),
    );
  }
  return (
    <div className="naast-stack naast-stack--medium" ref={buttons}>
      <section>
        <Heading level={3} size={4}>
          {meetingTexts.decisions}
        </Heading>
        {decisions.length === 0 ? (
          <Text quiet>{meetingTexts.noDecisions}</Text>
        ) : (
          <DecisionList
            decisions={decisions}
            onTakeBack={mayWrite ? lines.takeBackDecision : undefined}
          />
        )}
        {mayWrite && adding === 'decision' ? (
          <DecisionForm itemId={itemId} meetingId={meeting.id} onDone={close} />
        ) : null}
        {mayWrite && adding !== 'decision' ? (
          <Button
            data-adds="decision"
            icon={PlusIcon}
            onClick={() => setAdding('decision')}
            small
            variant="secondary"
          >
            {meetingTexts.addDecision}
          </Button>
        ) : null}
      </section>
      <section>
        <Heading level={3} size={4}>
          {meetingTexts.actions}
        </Heading>
        {actions.length === 0 ? (
          <Text quiet>{meetingTexts.noActions}</Text>
        ) : (
          <ActionList actions={actions} onTakeBack={mayWrite ? lines.takeBackAction : undefined} />
        )}
        {mayWrite && adding === 'action' ? (
          <ActionForm itemId={itemId} meetingId={meeting.id} onDone={close} />
        ) : null}
        {mayWrite && adding !== 'action' ? (
          <Button
            data-adds="action"
            icon={PlusIcon}
            onClick={() => setAdding('action')}
            small
            variant="secondary"
          >
            {meetingTexts.addAction}
          </Button>
        ) : null}
      </section>
    </div>
  );
}
