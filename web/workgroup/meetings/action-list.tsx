import { formatDay } from '../../data/format.ts';
import { useMe } from '../../data/session.ts';
import { actionTexts } from '../../texts/meetings.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import type { Action } from '../meeting-queries.ts';

type ActionListProps = {
  actions: readonly (Action & { movement?: string | null })[];
  /** Says in which meeting each was agreed. */
  withMeeting?: boolean;
  /** Says that one is done, or not after all; left out for who only reads. */
  onMark?: ((action: Action) => Promise<void>) | undefined;
  /** Takes one back; left out for who only reads. */
  onTakeBack?: ((action: Action) => Promise<void>) | undefined;
};

/** Actions under each other: what, who, before when, whether it is done and its number moved. */
export function ActionList({ actions, withMeeting = false, onMark, onTakeBack }: ActionListProps) {
  return (
    <ul className="naast-lines">
      {actions.map((action) => (
        <li className="naast-line" key={action.id}>
          <span className="naast-line__text">{action.text}</span>
          <span className="naast-line__aside">{asideOf(action, withMeeting)}</span>
          {action.measureName === null ? null : (
            <span className="naast-line__aside">{actionTexts.belongsTo(action.measureName)}</span>
          )}
          {action.movement ? <span>{actionTexts.movement(action.movement)}</span> : null}
          <span className="naast-line__state">
            <ActionState action={action} />
            {onMark ? (
              <Button
                aria-label={
                  action.doneDay === null
                    ? meetingTexts.markDoneOf(action.text)
                    : meetingTexts.markOpenOf(action.text)
                }
                onClick={() => void onMark(action)}
                small
                variant={action.doneDay === null ? 'secondary' : 'tertiary'}
              >
                {action.doneDay === null ? meetingTexts.markDone : meetingTexts.markOpen}
              </Button>
            ) : null}
            {onTakeBack ? (
              <Button
                aria-label={meetingTexts.takeBackAction(action.text)}
                onClick={() => void onTakeBack(action)}
                small
                variant="tertiary"
              >
                {meetingTexts.takeBack}
              </Button>
            ) : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function ActionState({ action }: { action: Action }) {
  const { today } = useMe();
  if (action.doneDay !== null) {
    return <Badge tone="success">{meetingTexts.done(formatDay(action.doneDay))}</Badge>;
  }
  const isLate = action.dueDay !== null && action.dueDay < today;
  return isLate ? (
    <Badge tone="warning">{meetingTexts.late}</Badge>
  ) : (
    <Badge>{meetingTexts.open}</Badge>
  );
}

/** Who does it, before when, and where it comes from. */
function asideOf({ who, dueDay, meetingDay }: Action, withMeeting: boolean): string {
  const parts = [
    who ?? meetingTexts.nobody,
    ...(dueDay === null ? [] : [meetingTexts.before(formatDay(dueDay))]),
    ...(withMeeting ? [meetingTexts.agreedOn(formatDay(meetingDay))] : []),
  ];
  return parts.join(' · ');
}
