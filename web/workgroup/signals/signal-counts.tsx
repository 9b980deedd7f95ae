import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { releasedSignalTexts } from '../../texts/workgroup.ts';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { editionsQuery, measuresQuery } from '../edition-queries.ts';
import { ResultCards } from '../result-cards.tsx';

/** Number of the measure that counts bottlenecks, in all and per theme. */
const countedIn = 'R5.6';

/** How many bottlenecks and about what, as the newest edition has it; nothing before the first. */
export function SignalCounts() {
  const { data: editions } = useSuspenseQuery(editionsQuery(usePilotId()));
  const newest = editions[0];
  return newest === undefined ? null : <Counts seq={newest.seq} />;
}

function Counts({ seq }: { seq: number }) {
  const { data: measures } = useSuspenseQuery(measuresQuery(usePilotId(), seq));
  return (
    <Stack>
      <Heading level={2}>{releasedSignalTexts.counts}</Heading>
      <ResultCards measures={measures.filter(({ id }) => id === countedIn)} seq={seq} />
    </Stack>
  );
}
