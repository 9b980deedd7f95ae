import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ResultId } from '../../../server/domain/codes/results.ts';
import { results } from '../../../server/domain/codes/results.ts';
import { usePilotId } from '../../data/session.ts';
import { ChartEvents } from '../../figures/chart-events.ts';
import { editionTexts } from '../../texts/workgroup.ts';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { CoordinatorNote } from '../coordinator-note.tsx';
import { eventsQuery } from '../../pilot-events/events-query.ts';
import { editionQuery, measuresQuery } from '../edition-queries.ts';
import { ResultCards } from '../result-cards.tsx';
import { ResultOverview } from '../result-overview.tsx';

type ResultStepProps = {
  resultId: ResultId;
  /** Number of the edition that is discussed. */
  seq: number;
  /** What stands between the note and the figures: what was agreed beforehand about this result. */
  children?: ReactNode;
};

/** One of the five results as it is discussed: the note, then the figures of the edition. */
export function ResultStep({ resultId, seq, children }: ResultStepProps) {
  const pilotId = usePilotId();
  const { data: edition } = useSuspenseQuery(editionQuery(pilotId, seq));
  const { data: all } = useSuspenseQuery(measuresQuery(pilotId, seq));
  const { data: events } = useSuspenseQuery(eventsQuery(pilotId));
  const chartEvents = useMemo(
    () =>
      events.map(({ day, description }, index) => ({ number: index + 1, day, text: description })),
    [events],
  );
  const result = results.find(({ id }) => id === resultId);
  if (result === undefined) return null;
  const measures = all.filter((measure) => measure.result === result.id);
  const note = edition.notes.find((candidate) => candidate.result === result.id);
  return (
    <ChartEvents value={chartEvents}>
      <Stack>
        {note ? <CoordinatorNote level={3} text={note.text} /> : null}
        {children}
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
