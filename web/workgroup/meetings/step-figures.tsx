import { useSuspenseQuery } from '@tanstack/react-query';
import { results } from '../../../server/domain/codes/results.ts';
import { usePilotId } from '../../data/session.ts';
import { meetingTexts, releasedSignalTexts } from '../../texts/workgroup.ts';
import { Text } from '../../ui/text.tsx';
import { AsOfCard } from '../dashboard/as-of-card.tsx';
import { editionQuery, measuresQuery } from '../edition-queries.ts';
import { releasedSignalsQuery } from '../signal-queries.ts';
import { AgreedBeforehand } from '../rules/agreed-beforehand.tsx';
import { SignalList } from '../signals/signal-list.tsx';
import type { AgendaItem } from '../meeting-queries.ts';
import { ResultStep } from './result-step.tsx';

type StepFiguresProps = {
  itemId: AgendaItem['id'];
  /** Number of the edition that is discussed; null when none was released yet. */
  seq: number | null;
};

/** What the agenda step is about: the edition, one result, or the released bottlenecks. */
export function StepFigures({ itemId, seq }: StepFiguresProps) {
  if (itemId === 'signals') return <ReleasedSignals />;
  const result = results.find(({ id }) => id === itemId);
  if (result === undefined && itemId !== 'as-of') return null;
  if (seq === null) return <Text quiet>{meetingTexts.noFigures}</Text>;
  if (result === undefined) return <AsOf seq={seq} />;
  return (
    <ResultStep resultId={result.id} seq={seq}>
      <AgreedBeforehand resultId={result.id} />
    </ResultStep>
  );
}

function AsOf({ seq }: { seq: number }) {
  const pilotId = usePilotId();
  const { data: edition } = useSuspenseQuery(editionQuery(pilotId, seq));
  const { data: measures } = useSuspenseQuery(measuresQuery(pilotId, seq));
  return <AsOfCard completeness={measures.find(({ id }) => id === 'R2.4')} edition={edition} />;
}

/** The bottlenecks that the coordinator released, or that there are none. */
export function ReleasedSignals() {
  const { data: signals } = useSuspenseQuery(releasedSignalsQuery(usePilotId()));
  if (signals.length === 0) return <Text quiet>{releasedSignalTexts.emptyHeading}.</Text>;
  return <SignalList level={3} signals={signals} />;
}
