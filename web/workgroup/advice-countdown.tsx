import { adviceDay } from '../../server/domain/calendar.ts';
import { useMe, usePilot } from '../data/session.ts';
import { editionTexts } from '../texts/workgroup.ts';
import { countdownWords } from './edition-words.ts';

/** How many days are left until the advice is due. */
export function AdviceCountdown() {
  const { today } = useMe();
  const pilot = usePilot();
  // A day the workgroup chose itself has another reason than the pilot document gives.
  const isDerived = pilot.adviceDay === adviceDay(pilot.endDay);
  return (
    <p className="naast-countdown">
      <strong>{countdownWords(today, pilot.adviceDay)}</strong>{' '}
      {isDerived ? (
        <span className="naast-countdown__why">{editionTexts.countdown.why}</span>
      ) : null}
    </p>
  );
}
