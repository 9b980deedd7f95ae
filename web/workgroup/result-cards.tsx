import { useSuspenseQuery } from '@tanstack/react-query';
import type { MeasureResult } from '../../server/measures/measure-result.ts';
import { usePilotId } from '../data/session.ts';
import { MeasureCard } from '../figures/measure-card.tsx';
import { Stack } from '../ui/stack.tsx';
import { definitionsQuery, measureCsvPath } from './edition-queries.ts';

type ResultCardsProps = {
  /** Number of the edition the measures come from. */
  seq: number;
  measures: readonly MeasureResult[];
};

/** The measures of one result as cards, each with its definition and its download. */
export function ResultCards({ seq, measures }: ResultCardsProps) {
  const pilotId = usePilotId();
  const { data: definitions } = useSuspenseQuery(definitionsQuery(pilotId));
  return (
    <Stack>
      {measures.map((measure) => (
        <MeasureCard
          csvHref={measureCsvPath(pilotId, seq, measure.id)}
          definition={definitions.find(({ id }) => id === measure.id)}
          key={measure.id}
          result={measure}
        />
      ))}
    </Stack>
  );
}
