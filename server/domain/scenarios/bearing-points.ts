import type { QuestionId } from './checklist.ts';
import type { ScenarioId } from './scenario-cards.ts';

/** Something another region learnt that bears on a choice here. */
export type BearingPoint = {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly questions: readonly QuestionId[];
  readonly scenarios: readonly ScenarioId[];
};

const alkmaar = 'Alkmaar §3.5';
const twente = 'Twente, drie pijlers';
const xpertise = 'XpertiseZorg, top 5';

/**
 * The quality indicators of Alkmaar, the three pillars of Twente and the five points of XpertiseZorg,
 * each at the questions and scenarios it bears on. In our own words; where they stand is our choice.
 * Sources: Nota cliëntondersteuning Regio Alkmaar 2016 §3.5; Integrale Cliëntondersteuning Twente,
 * "3 pijlers voor vervolg"; XpertiseZorg, "Gemeenten aan de slag met cliëntondersteuning".
 */
export const bearingPoints: readonly BearingPoint[] = [
  {
    id: 'alkmaar-own-strength',
    text: 'Kwaliteit is: cliënten weten wat zij kunnen doen om zichzelf beter te redden en mee te doen.',
    source: alkmaar,
    questions: ['contract'],
    scenarios: ['alkmaar-1', 'alkmaar-2', 'alkmaar-3', 'alkmaar-4'],
  },
  {
    id: 'alkmaar-known',
    text: 'Kwaliteit is: inwoners weten waar zij terechtkunnen, zonder drempel.',
    source: alkmaar,
    questions: ['known', 'access'],
    scenarios: ['westerwolde-a', 'westerwolde-b'],
  },
  {
    id: 'alkmaar-integral',
    text: 'Kwaliteit is: cliënten weten hoe zij hulp krijgen die één geheel is.',
    source: alkmaar,
    questions: ['triage', 'with-professionals'],
    scenarios: ['westerwolde-b'],
  },
  {
    id: 'alkmaar-satisfied',
    text: 'Kwaliteit is: ten minste 95% van de gebruikers geeft een 7 of hoger, en de tevredenheid daalt niet.',
    source: alkmaar,
    questions: ['contract'],
    scenarios: ['alkmaar-1', 'alkmaar-2', 'alkmaar-3', 'alkmaar-4'],
  },
  {
    id: 'twente-network',
    text: 'Pijler 1: breng eerst in kaart wie er allemaal cliëntondersteuning biedt, en deel kennis in dat netwerk.',
    source: twente,
    questions: ['among-supporters', 'formal-informal', 'with-professionals'],
    scenarios: ['westerwolde-a', 'westerwolde-b', 'alkmaar-3'],
  },
  {
    id: 'twente-quality',
    text: 'Pijler 2: spreek af waar een goede ondersteuner aan voldoet, beroepskracht of vrijwilliger, en schol daarop.',
    source: twente,
    questions: ['expertise', 'contract'],
    scenarios: ['westerwolde-c', 'westerwolde-d', 'alkmaar-4'],
  },
  {
    id: 'twente-known',
    text: 'Pijler 3: cliëntondersteuning is vaak onbekend en wordt weinig gebruikt. Werk aan bekendheid, maar pas als pijler 1 en 2 staan.',
    source: twente,
    questions: ['known'],
    scenarios: ['westerwolde-b'],
  },
  {
    id: 'xpertise-lines',
    text: 'Punt 1: de inrichting hangt samen met de sociale basis, de hulp in de buurt en de toegang tot hulp op maat. Kies daar eerst een richting in.',
    source: xpertise,
    questions: ['vision', 'access', 'form'],
    scenarios: ['westerwolde-c', 'alkmaar-1'],
  },
  {
    id: 'xpertise-informal',
    text: 'Punt 2: beroepskrachten en vrijwilligers versterken elkaar, als duidelijk is wie wat doet en wanneer zij elkaar inschakelen.',
    source: xpertise,
    questions: ['formal-informal', 'among-supporters'],
    scenarios: ['westerwolde-a', 'westerwolde-c'],
  },
  {
    id: 'xpertise-independent',
    text: 'Punt 3: onafhankelijk betekent niet voor iedereen hetzelfde, zeker niet als de gemeente betaalt. Bespreek het, leg het vast en vertel het inwoners.',
    source: xpertise,
    questions: ['independence'],
    scenarios: ['westerwolde-c', 'westerwolde-d'],
  },
  {
    id: 'xpertise-laws',
    text: 'Punt 4: ondersteuning die over de grenzen van wetten heen gaat (Wmo en Wlz) blijkt moeilijk te regelen.',
    source: xpertise,
    questions: ['expertise', 'triage'],
    scenarios: ['westerwolde-a', 'alkmaar-2'],
  },
  {
    id: 'xpertise-effects',
    text: 'Punt 5: spreek af welk effect u wilt bereiken en volg dat, zodat het gesprek niet blijft hangen in taken.',
    source: xpertise,
    questions: ['contract', 'demand', 'vision'],
    scenarios: ['westerwolde-d', 'alkmaar-4'],
  },
];

/** What bears on a question, in its order. */
export function pointsOnQuestion(question: string): readonly BearingPoint[] {
  return bearingPoints.filter(({ questions }) => questions.some((id) => id === question));
}

/** What bears on a scenario, in its order. */
export function pointsOnScenario(scenario: string): readonly BearingPoint[] {
  return bearingPoints.filter(({ scenarios }) => scenarios.some((id) => id === scenario));
}
