import { queryOptions, useQuery } from '@tanstack/react-query';
import { results } from '../../server/domain/codes/results.ts';
import { api } from '../data/api.ts';
import { formatDay } from '../data/format.ts';
import { usePilotId } from '../data/session.ts';
import { MeasureCard } from '../figures/measure-card.tsx';
import { frameTexts } from '../texts/frame.ts';
import { recordTexts } from '../texts/records.ts';
import { Alert } from '../ui/alert.tsx';
import { Heading } from '../ui/heading.tsx';
import { PlainLink } from '../ui/link.tsx';
import { Loading } from '../ui/loading.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { recordsKey } from './record-queries.ts';
import './records.css';

const texts = recordTexts.live;

function liveFiguresQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...recordsKey(pilotId), 'live-figures'],
    queryFn: async () =>
      (await api.pilots[':pilotId']['live-figures'].$get({ param: { pilotId } })).json(),
    throwOnError: true,
  });
}

function definitionsQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['measure-definitions', pilotId],
    queryFn: async () =>
      (
        await (
          await api.pilots[':pilotId']['measure-definitions'].$get({ param: { pilotId } })
        ).json()
      ).definitions,
    staleTime: Infinity,
  });
}

/**
 * The five results from records as they are now: own cases of a supporter, those of the provider for a
 * coordinator. Without the rules of an edition, and marked so.
 */
export function LiveFiguresView() {
  const pilotId = usePilotId();
  const { data: live } = useQuery(liveFiguresQuery(pilotId));
  const { data: definitions = [] } = useQuery(definitionsQuery(pilotId));
  if (!live) return <Loading />;
  return (
    <Stack gap="large">
      <Alert heading={frameTexts.internal} tone="warning">
        {live.scope === 'own' ? texts.own : texts.provider}
      </Alert>
      <Text>{texts.asOf(formatDay(live.asOfDay))}</Text>
      <nav aria-label={texts.navigation}>
        <ul className="naast-live__links">
          {results.map(({ id, number, title }) => (
            <li key={id}>
              <PlainLink href={`#R${number}`}>{texts.result(number, title)}</PlainLink>
            </li>
          ))}
        </ul>
      </nav>
      {results.map(({ id, number, title }) => (
        <section
          aria-labelledby={`kop-${id}`}
          className="naast-live__result"
          id={`R${number}`}
          key={id}
        >
          <Stack>
            <Heading id={`kop-${id}`} level={2}>
              {texts.result(number, title)}
            </Heading>
            {live.measures
              .filter(({ result }) => result === id)
              .map((measure) => (
                <MeasureCard
                  csvHref={null}
                  definition={definitions.find((known) => known.id === measure.id)}
                  key={measure.id}
                  result={measure}
                />
              ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}
