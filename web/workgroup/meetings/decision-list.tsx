import { titleOfItem } from '../../../server/domain/meeting-items.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import type { Decision } from '../meeting-queries.ts';

type DecisionListProps = {
  decisions: readonly Decision[];
  /** Says with which step of the agenda each was taken. */
  withItem?: boolean;
  /** Takes one back; left out for who only reads. */
  onTakeBack?: ((decision: Decision) => Promise<void>) | undefined;
};

/** Decisions under each other. */
export function DecisionList({ decisions, withItem = false, onTakeBack }: DecisionListProps) {
  return (
    <ul className="naast-lines">
      {decisions.map((decision) => (
        <li className="naast-line" key={decision.id}>
          <span className="naast-line__text">{decision.text}</span>
          {withItem ? (
            <span className="naast-line__aside">{titleOfItem(decision.item)}</span>
          ) : null}
          {onTakeBack ? (
            <Button
              aria-label={meetingTexts.takeBackDecision(decision.text)}
              onClick={() => void onTakeBack(decision)}
              small
              variant="tertiary"
            >
              {meetingTexts.takeBack}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
