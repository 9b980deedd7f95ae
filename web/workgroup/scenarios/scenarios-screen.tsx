import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ScenarioId } from '../../../server/domain/scenarios/scenario-cards.ts';
import {
  scenarioCards,
  scenarioFamilies,
  scenarioName,
} from '../../../server/domain/scenarios/scenario-cards.ts';
import { useIsNarrow } from '../../figures/use-is-narrow.ts';
import { scenarioTexts } from '../../texts/scenarios.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { comparedAfter, comparedFrom, mostCompared } from './compared.ts';
import { ReportTabs } from './report-tabs.tsx';
import { ScenarioCardView } from './scenario-card-view.tsx';
import { ScenarioComparison } from './scenario-comparison.tsx';
import './scenarios.css';

const list = new Intl.ListFormat('nl');

/** All scenarios as cards: side by side where there is room, one at a time on a phone; two or three can be compared. */
export function ScenariosScreen() {
  const { kaart, vergelijk } = useSearch({ from: '/signed-in/werkgroep/rapport/scenarios' });
  const navigate = useNavigate({ from: '/werkgroep/rapport/scenarios' });
  const isNarrow = useIsNarrow();
  const compared = comparedFrom(vergelijk);
  const shown = scenarioCards.find(({ id }) => id === kaart) ?? scenarioCards[0];
  const place = scenarioCards.indexOf(shown);

  const show = (id: ScenarioId | undefined) => {
    if (id !== undefined)
      void navigate({ search: (now) => ({ ...now, kaart: id }), resetScroll: false });
  };
  const cardView = (card: (typeof scenarioCards)[number]) => (
    <ScenarioCardView
      card={card}
      isCompared={compared.includes(card.id)}
      key={card.id}
      mayCompare={compared.length < mostCompared}
      onCompare={() =>
        void navigate({
          search: (now) => ({ ...now, vergelijk: comparedAfter(compared, card.id) }),
          resetScroll: false,
        })
      }
    />
  );

  return (
    <Stack>
      <PageHeading lead={scenarioTexts.lead} title={scenarioTexts.title} />
      <ReportTabs />
      <ChosenToCompare
        compared={compared}
        onStop={() =>
          void navigate({
            search: (now) => ({ ...now, vergelijk: undefined }),
            resetScroll: false,
          })
        }
      />
      {isNarrow ? (
        <>
          <SelectField
            choices={scenarioCards.map((card) => ({ value: card.id, label: scenarioName(card) }))}
            emptyLabel={null}
            label={scenarioTexts.choose}
            name="kaart"
            onChange={(event) =>
              show(scenarioCards.find(({ id }) => id === event.target.value)?.id)
            }
            value={shown.id}
          />
          {cardView(shown)}
          <Cluster align="between">
            <Button
              disabled={place === 0}
              onClick={() => show(scenarioCards[place - 1]?.id)}
              variant="secondary"
            >
              {scenarioTexts.previous}
            </Button>
            <Button
              disabled={place === scenarioCards.length - 1}
              onClick={() => show(scenarioCards[place + 1]?.id)}
              variant="secondary"
            >
              {scenarioTexts.next}
            </Button>
          </Cluster>
        </>
      ) : (
        scenarioFamilies.map(({ id, title, lead }) => (
          <section aria-labelledby={`familie-${id}`} className="naast-scenario-family" key={id}>
            <Heading id={`familie-${id}`} level={2}>
              {title}
            </Heading>
            <Text quiet>{lead}</Text>
            <div className="naast-scenario-cards">
              {scenarioCards.filter(({ family }) => family === id).map(cardView)}
            </div>
          </section>
        ))
      )}
    </Stack>
  );
}

type ChosenProps = { compared: readonly ScenarioId[]; onStop: () => void };

function ChosenToCompare({ compared, onStop }: ChosenProps) {
  const cards = scenarioCards.filter(({ id }) => compared.includes(id));
  const names = list.format(cards.map(({ sign }) => `scenario ${sign}`));
  const [first] = cards;
  return (
    <div className="naast-stack naast-stack--medium">
      <output className="naast-text">
        {first === undefined
          ? scenarioTexts.compareHint
          : cards.length === 1
            ? scenarioTexts.chooseMore(names)
            : scenarioTexts.comparing(names)}
      </output>
      {cards.length > 1 ? <ScenarioComparison cards={cards} /> : null}
      {first === undefined ? null : (
        <div>
          <Button onClick={onStop} small variant="secondary">
            {scenarioTexts.stopComparing}
          </Button>
        </div>
      )}
    </div>
  );
}
