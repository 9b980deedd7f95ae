import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { signalStatuses } from '../../../server/domain/codes/signal-statuses.ts';
import { signalThemes } from '../../../server/domain/codes/signal-themes.ts';
import { formatMonth } from '../../data/format.ts';
import { releasedSignalTexts } from '../../texts/workgroup.ts';
import { Badge } from '../../ui/badge.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { HeadingLevel } from '../../ui/heading.tsx';
import type { ReleasedSignal } from '../signal-queries.ts';

type SignalListProps = { signals: readonly ReleasedSignal[]; level: HeadingLevel };

const tones = { released: 'info', answered: 'neutral', solved: 'success' } as const;

/** Released bottlenecks in the order they came: what was said, and what was done with it. */
export function SignalList({ signals, level }: SignalListProps) {
  return (
    <ul className="naast-signals">
      {signals.map((signal) => (
        <li className="naast-signal" key={`${signal.month} ${signal.theme} ${signal.text}`}>
          <Cluster align="between">
            <Heading level={level} size={4}>
              {labelOf(signalThemes, signal.theme)}
            </Heading>
            <Cluster>
              <Badge tone={tones[signal.status]}>
                {signal.status === 'released'
                  ? releasedSignalTexts.open
                  : labelOf(signalStatuses, signal.status)}
              </Badge>
              <span className="naast-signal__month">
                {releasedSignalTexts.released(formatMonth(signal.month))}
              </span>
            </Cluster>
          </Cluster>
          <dl className="naast-signal__words">
            <div>
              <dt>{releasedSignalTexts.said}</dt>
              <dd>{signal.text}</dd>
            </div>
            <div>
              <dt>{releasedSignalTexts.done}</dt>
              <dd className={signal.answer === null ? 'naast-signal__none' : undefined}>
                {signal.answer ??
                  (signal.status === 'released'
                    ? releasedSignalTexts.noAnswer
                    : releasedSignalTexts.noAnswerText)}
              </dd>
            </div>
          </dl>
        </li>
      ))}
    </ul>
  );
}
