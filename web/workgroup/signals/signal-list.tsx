import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { signalRecipients } from '../../../server/domain/codes/signal-recipients.ts';
import { signalStatuses } from '../../../server/domain/codes/signal-statuses.ts';
import { signalThemes } from '../../../server/domain/codes/signal-themes.ts';
import { formatDay, formatMonth } from '../../data/format.ts';
import { useMe } from '../../data/session.ts';
import { releasedSignalTexts } from '../../texts/workgroup.ts';
import { Badge } from '../../ui/badge.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { HeadingLevel } from '../../ui/heading.tsx';
import type { ReleasedSignal } from '../signal-queries.ts';
import { closedSignals, monthsWaiting, openSignals } from './signal-order.ts';

type SignalListProps = { signals: readonly ReleasedSignal[]; level: HeadingLevel };

const tones = { released: 'info', answered: 'neutral', solved: 'success' } as const;

/** Released bottlenecks, those without an answer first: what was said, and what was done with it. */
export function SignalList({ signals, level }: SignalListProps) {
  return (
    <ul className="naast-signals">
      {[...openSignals(signals), ...closedSignals(signals)].map((signal) => (
        <li className="naast-signal" key={`${signal.month} ${signal.theme} ${signal.text}`}>
          <Cluster align="between">
            <Heading level={level} size={4}>
              {labelOf(signalThemes, signal.theme)}
            </Heading>
            <Badge tone={tones[signal.status]}>
              {signal.status === 'released'
                ? releasedSignalTexts.open
                : labelOf(signalStatuses, signal.status)}
            </Badge>
          </Cluster>
          <dl className="naast-signal__words">
            <div>
              <dt>{releasedSignalTexts.said}</dt>
              <dd>{signal.text}</dd>
              <dd className="naast-signal__when">
                {releasedSignalTexts.sentTo(whomOf(signal), formatMonth(signal.month))}
              </dd>
            </div>
            <div>
              <dt>{releasedSignalTexts.done}</dt>
              <dd className={signal.answer === null ? 'naast-signal__none' : undefined}>
                {signal.answer ??
                  (signal.status === 'released'
                    ? releasedSignalTexts.noAnswer
                    : releasedSignalTexts.noAnswerText)}
              </dd>
              <dd className="naast-signal__when">
                <When signal={signal} />
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}

function whomOf({ sentTo }: ReleasedSignal): string {
  return sentTo === null
    ? releasedSignalTexts.workgroup
    : labelOf(signalRecipients, sentTo).toLowerCase();
}

/** How long it waits, or who answered when. */
function When({ signal }: { signal: ReleasedSignal }) {
  const { today } = useMe();
  if (signal.status === 'released') {
    return releasedSignalTexts.waiting(monthsWaiting(signal.month, today));
  }
  if (signal.answeredDay === null) return null;
  const day = formatDay(signal.answeredDay);
  return signal.sentTo === null
    ? releasedSignalTexts.answered(day)
    : releasedSignalTexts.answeredBy(whomOf(signal), day);
}
