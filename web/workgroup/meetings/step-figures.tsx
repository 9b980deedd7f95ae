import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { results } from '../../../server/domain/codes/results.ts';
import { usePilotId } from '../../data/session.ts';
import { ChartEvents } from '../../figures/chart-events.ts';
import { editionTexts, meetingTexts, releasedSignalTexts } from '../../texts/workgroup.ts';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { CoordinatorNote } from '../coordinator-note.tsx';
import { AsOfCard } from '../dashboard/as-of-card.tsx';
import { editionQuery, eventsQuery, measuresQuery } from '../edition-queries.ts';
import { ResultCards } from '../result-cards.tsx';
import { ResultOverview } from '../result-overview.tsx';
import { releasedSignalsQuery } from '../signal-queries.ts';
import { SignalList } from '../signals/signal-list.tsx';
import type { AgendaItem } from '../meeting-queries.ts';

type StepFiguresProps = {
  itemId: AgendaItem['id'];
  /** Number of the edition that is discussed; null when none was released yet. */
  seq: number | null;
};

/** What the agenda step is about: the edition, one result, or the released bottlenecks. */
export function StepFigures({ itemId, seq }: StepFiguresProps) {
  if (itemId === 'signals') return <Signals />;
  const result = results.find(({ id }) => id === itemId);
  if (result === undefined && itemId !== 'as-of') return null;
  if (seq === null) return <Text quiet>{meetingTexts.noFigures}</Text>;
  return result === undefined ? <AsOf seq={seq} /> : <OneResult number={result.number} seq={seq} />;
}

function AsOf({ seq }: { seq: number }) {
  const pilotId = usePilotId();
  const { data: edition } = useSuspenseQuery(editionQuery(pilotId, seq));
  const { data: measures } = useSuspenseQuery(measuresQuery(pilotId, seq));
  return <AsOfCard completeness={measures.find(({ id }) => id === 'R2.4')} edition={edition} />;
}

function OneResult({ number, seq }: { number: number; seq: number }) {
  const pilotId = usePilotId();
  const { data: edition } = useSuspenseQuery(editionQuery(pilotId, seq));
  const { data: all } = useSuspenseQuery(measuresQuery(pilotId, seq));
  const { data: events } = useSuspenseQuery(eventsQuery(pilotId));
  const chartEvents = useMemo(
    () =>
      events.map(({ day, description }, index) => ({ number: index + 1, day, text: description })),
    [events],
  );
  const result = results.find((candidate) => candidate.number === number);
  if (result === undefined) return null;
  const measures = all.filter((measure) => measure.result === result.id);
  const note = edition.notes.find((candidate) => candidate.result === result.id);
  return (
    <ChartEvents value={chartEvents}>
      <Stack>
        {note ? <CoordinatorNote level={3} text={note.text} /> : null}
        <Heading level={3} size={4}>
          {editionTexts.inShort}
        </Heading>
        <ResultOverview
          measures={measures}
          title={editionTexts.resultHeading(result.number, result.title)}
        />
        <ResultCards measures={measures} seq={seq} />
      </Stack>
    </ChartEvents>
  );
}

function Signals() {
  const { data: signals } = useSuspenseQuery(releasedSignalsQuery(usePilotId()));
  if (signals.length === 0) return <Text quiet>{releasedSignalTexts.emptyHeading}.</Text>;
  return <SignalList level={3} signals={signals} />;
}
