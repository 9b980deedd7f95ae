import { useNavigate } from '@tanstack/react-router';
import {
  scenarioCards,
  scenarioFamilies,
  scenarioName,
} from '../../../server/domain/scenarios/scenario-cards.ts';
import type { ScenarioId } from '../../../server/domain/scenarios/scenario-cards.ts';
import { scoringTexts } from '../../texts/scenarios.ts';
import { SelectField } from '../../ui/select-field.tsx';

type ScenarioSelectProps = {
  shown: ScenarioId;
  /** The screen that shows the chosen scenario. */
  to: '/werkgroep/rapport/scoren' | '/werkgroep/rapport/verschillen';
};

/** Which scenario a screen is about; the choice goes into the address, so that back works. */
export function ScenarioSelect({ shown, to }: ScenarioSelectProps) {
  const navigate = useNavigate({ from: to });
  return (
    <SelectField
      choices={scenarioCards.map((card) => ({
        value: card.id,
        label: scenarioName(card),
        group: scenarioFamilies.find(({ id }) => id === card.family)?.title ?? '',
      }))}
      emptyLabel={null}
      label={scoringTexts.scenario}
      name="scenario"
      onChange={(event) => {
        const chosen = scenarioCards.find(({ id }) => id === event.target.value)?.id;
        void navigate({ search: (now) => ({ ...now, scenario: chosen }), resetScroll: false });
      }}
      value={shown}
    />
  );
}
