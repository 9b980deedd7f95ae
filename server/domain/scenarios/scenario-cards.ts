import { alkmaarCards } from './alkmaar-cards.ts';
import type { ScenarioCard } from './scenario-card.ts';
import { westerwoldeCards } from './westerwolde-cards.ts';

/** All scenarios in their order: how to organise it (A–D), then how to contract it (1–4). */
export const scenarioCards = [...westerwoldeCards, ...alkmaarCards] as const;

/** The id of a scenario. */
export type ScenarioId = (typeof scenarioCards)[number]['id'];

/** All ids, for a schema. */
export const scenarioIds = scenarioCards.map(({ id }): ScenarioId => id);

/** The two families of scenarios, with what each of them is about. */
export const scenarioFamilies: readonly {
  readonly id: ScenarioCard['family'];
  readonly title: string;
  readonly lead: string;
}[] = [
  {
    id: 'westerwolde',
    title: 'Inrichting: scenario A tot en met D',
    lead: 'Het afwegingskader van Westerwolde noemt zelf geen voor- en nadelen, maar vragen. De voor- en nadelen hieronder komen uit de beschrijving van elk scenario en uit de nota van de regio Alkmaar.',
  },
  {
    id: 'alkmaar',
    title: 'Contract: scenario 1 tot en met 4',
    lead: 'De voor- en nadelen staan in de nota van de regio Alkmaar. Alkmaar koos zelf voor scenario 2 of 3.',
  },
];

/** How a scenario is named everywhere: "Scenario A: Meer aanbieders, elk voor een eigen groep". */
export function scenarioName({ sign, title }: Pick<ScenarioCard, 'sign' | 'title'>): string {
  return `Scenario ${sign}: ${title}`;
}
