import { useSuspenseQuery } from '@tanstack/react-query';
import { results } from '../../../server/domain/codes/results.ts';
import type { MeasureDefinition } from '../../../server/measures/measure.ts';
import { formatDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { MeasureCard } from '../../figures/measure-card.tsx';
import { liveTexts } from '../../texts/coordinator-records.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { definitionsQuery, liveFiguresQuery } from './live-query.ts';

/** The five results of the provider as they are now, unsuppressed and for the provider alone. */
export function FiguresScreen() {
  const pilotId = usePilotId();
  const { data: live } = useSuspenseQuery(liveFiguresQuery(pilotId));
  const { data } = useSuspenseQuery(definitionsQuery(pilotId));
  const definitions: readonly MeasureDefinition[] = data;
  return (
    <Stack gap="large">
      <PageHeading lead={liveTexts.lead} title={liveTexts.title} />
      <Alert tone="warning">
        <Text>{live.mark}</Text>
        <Text>{liveTexts.asOf(formatDay(live.asOfDay))}</Text>
      </Alert>
      {results.map(({ id, number, title, text }) => (
        <Card heading={liveTexts.result(number, title)} id={id} key={id}>
          <Stack gap="large">
            <Text quiet>{text}</Text>
            {live.measures
              .filter((measure) => measure.result === id)
              .map((measure) => (
                <MeasureCard
                  csvHref={null}
                  definition={definitions.find((known) => known.id === measure.id)}
                  key={measure.id}
                  result={measure}
                />
              ))}
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}
