import { pointsOnScenario } from '../../domain/scenarios/bearing-points.ts';
import type { ScenarioCard, ScenarioPoint } from '../../domain/scenarios/scenario-card.ts';
import {
  scenarioCards,
  scenarioFamilies,
  scenarioName,
} from '../../domain/scenarios/scenario-cards.ts';
import { bullets, leadIn, paragraph, strong } from '../model.ts';
import type { Block } from '../model.ts';

const withSource = ({ text, source }: ScenarioPoint): string => `${text} (${source})`;

function listed(title: string, items: readonly string[]): Block[] {
  return items.length === 0 ? [] : [leadIn(strong(title)), bullets(items)];
}

function cardBlocks(card: ScenarioCard): Block[] {
  const points = pointsOnScenario(card.id);
  return [
    { kind: 'heading', level: 3, number: null, text: scenarioName(card) },
    paragraph(card.description),
    ...listed('Voordelen', card.advantages.map(withSource)),
    ...listed('Nadelen', card.disadvantages.map(withSource)),
    ...listed('Te wegen', card.questions),
    ...listed('Wat elders is geleerd', points.map(withSource)),
  ];
}

/** Every scenario as a card, in the two families: how to organise it, and how to contract it. */
export function scenarioCardSections(): Block[] {
  return scenarioFamilies.flatMap(({ id, title, lead }, place): Block[] => [
    { kind: 'heading', level: 2, number: `7.${place + 1}`, text: title },
    paragraph(lead),
    ...scenarioCards.filter(({ family }) => family === id).flatMap(cardBlocks),
  ]);
}
