import { caseOutcomes } from '../domain/codes/case-outcomes.ts';
import type { CodeList } from '../domain/codes/code-list.ts';
import { dissatisfactionStatuses } from '../domain/codes/dissatisfaction-statuses.ts';
import { dissatisfactionSubjects } from '../domain/codes/dissatisfaction-subjects.ts';
import { dissatisfactionTargets } from '../domain/codes/dissatisfaction-targets.ts';
import { experienceAnswers } from '../domain/codes/experience-answers.ts';
import { forWhom } from '../domain/codes/for-whom.ts';
import { ladderShifts } from '../domain/codes/ladder-shifts.ts';
import { laws } from '../domain/codes/laws.ts';
import { lifeDomains } from '../domain/codes/life-domains.ts';
import { phases } from '../domain/codes/phases.ts';
import { reasonGroups } from '../domain/codes/reason-groups.ts';
import { reasonsNotFiled } from '../domain/codes/reasons-not-filed.ts';
import { referralSources } from '../domain/codes/referral-sources.ts';
import { signalThemes } from '../domain/codes/signal-themes.ts';
import { slipStatuses } from '../domain/codes/slip-statuses.ts';
import { supportForms } from '../domain/codes/support-forms.ts';
import type { Categories, Category, TableId } from './series.ts';

const fromCodes = (list: CodeList, only?: readonly string[]): readonly Category[] =>
  list.codes
    .filter(({ code }) => only === undefined || only.includes(code))
    .map(({ code, label }) => ({ code, label }));

const choices = (labels: Record<string, string>): readonly Category[] =>
  Object.entries(labels).map(([code, label]) => ({ code, label }));

const yesNo = choices({ yes: 'Ja', no: 'Nee' });

const notAnswered: Category = { code: 'not-answered', label: 'Niet ingevuld' };

const scale = [
  ...fromCodes(experienceAnswers, ['yes', 'somewhat', 'no', 'dont-know']),
  notAnswered,
] as const;

/**
 * Intended and filed objections end in the same four ways; only the words differ. Giving up (reason
 * BR5) is shown apart because it is never a success. Source: pilot document §8.4.
 */
const intendedOutcomes = choices({
  withdrawn: 'Niet doorgezet',
  'gave-up': 'Niet doorgezet, omdat het te zwaar was',
  pursued: 'Ingediend',
  open: 'Nog open',
});

const filedOutcomes = choices({
  withdrawn: 'Ingetrokken',
  'gave-up': 'Ingetrokken, omdat het te zwaar was',
  pursued: 'Doorgezet',
  open: 'Nog open',
});

// "Ended" is the same set as withdrawn and gave-up together. Somebody who gave up did not get what
// was needed, whatever was filled in. Source: pilot document §8.5.
const intendedNeeds = choices({
  'ended-with-need': 'Niet doorgezet en gekregen wat nodig was',
  'ended-without': 'Niet doorgezet en niet gekregen wat nodig was',
  'ended-unknown': 'Niet doorgezet, niet bekend of de inwoner kreeg wat nodig was',
  'not-ended': 'Ingediend of nog open',
});

const filedNeeds = choices({
  'ended-with-need': 'Ingetrokken en gekregen wat nodig was',
  'ended-without': 'Ingetrokken en niet gekregen wat nodig was',
  'ended-unknown': 'Ingetrokken, niet bekend of de inwoner kreeg wat nodig was',
  'not-ended': 'Doorgezet of nog open',
});

/**
 * The categories of every table, in the fixed order in which they are always shown. The categories of
 * a single-choice table divide its units: every unit is in exactly one, so each has a category for
 * what is not known.
 * @param areas the areas of the pilot in their order.
 */
export function categoriesFor(
  areas: readonly { readonly code: string; readonly name: string }[],
): Categories {
  return {
    'cases.area': [
      ...areas.map(({ code, name }) => ({ code, label: name })),
      { code: 'unknown', label: 'Niet bekend' },
    ],
    'cases.life-domain': fromCodes(lifeDomains),
    'cases.law': fromCodes(laws),
    'cases.many-laws': yesNo,
    'cases.reason': fromCodes(reasonGroups),
    'cases.threshold': choices({
      yes: 'Ervaart een drempel',
      no: 'Ervaart geen drempel',
      unknown: 'Reden niet bekend',
    }),
    'cases.phase': fromCodes(phases),
    'cases.support-form': fromCodes(supportForms),
    'cases.referral-source': fromCodes(referralSources),
    'cases.for-whom': fromCodes(forWhom),
    'cases.dissatisfaction': choices({
      C0: 'Geen onvrede',
      C1: 'Onvrede',
      C2: 'Bijna-klacht',
      C3: 'Klacht',
    }),
    'cases.objection': yesNo,
    'cases.response-time': choices({
      'within-norm': 'Binnen de norm',
      'up-to-twice': 'Langer, tot twee keer de norm',
      longer: 'Langer dan twee keer de norm',
      unknown: 'Niet bekend',
    }),
    'objections-intended.outcome': intendedOutcomes,
    'objections-intended.need-met': intendedNeeds,
    'objections-filed.outcome': filedOutcomes,
    'objections-filed.need-met': filedNeeds,
    'dissatisfactions.status': fromCodes(dissatisfactionStatuses, ['C1', 'C2', 'C3', 'C4']),
    'dissatisfactions.subject': fromCodes(dissatisfactionSubjects),
    'dissatisfactions.about-whom': fromCodes(dissatisfactionTargets),
    'dissatisfactions.reason-not-filed': [
      ...fromCodes(reasonsNotFiled),
      { code: 'filed', label: 'Er is wel een klacht ingediend' },
    ],
    'dissatisfactions.officer-contact': choices({
      yes: 'Ja, op verzoek van de inwoner',
      no: 'Nee',
      unknown: 'Niet bekend',
    }),
    'closed-cases.ladder': fromCodes(ladderShifts),
    'closed-cases.outcome': fromCodes(caseOutcomes),
    'closed-cases.slip': [...fromCodes(slipStatuses), { code: 'unknown', label: 'Niet bekend' }],
    'experiences.got-needed': scale,
    'experiences.knows-what-to-do': scale,
    'experiences.knows-where-to-go': scale,
    'experiences.felt-heard': scale,
    'experiences.felt-independent': scale,
    'experiences.felt-stronger': [...fromCodes(experienceAnswers), notAnswered],
    'experiences.mark': choices({
      'seven-or-higher': 'Een 7 of hoger',
      'below-seven': 'Lager dan een 7',
      'not-answered': 'Niet ingevuld',
    }),
    'experiences.dissatisfied': [
      ...fromCodes(experienceAnswers, ['yes', 'no', 'dont-know']),
      notAnswered,
    ],
    'signals.theme': fromCodes(signalThemes),
  };
}

/**
 * Where a unit goes in a single-choice table when its own code is empty or is not among the frozen
 * categories of the series-year (an area added halfway, a code of a later version). Without it a
 * table would not divide its units and "not yet distributed" would be wrong.
 */
export const restCategory: { readonly [table in TableId]?: string } = {
  'cases.area': 'unknown',
  'cases.many-laws': 'no',
  'cases.threshold': 'unknown',
  'cases.phase': phases.unknown,
  'cases.referral-source': referralSources.unknown,
  'cases.for-whom': forWhom.unknown,
  'cases.dissatisfaction': 'C0',
  'cases.objection': 'no',
  'cases.response-time': 'unknown',
  'objections-intended.outcome': 'open',
  'objections-intended.need-met': 'not-ended',
  'objections-filed.outcome': 'open',
  'objections-filed.need-met': 'not-ended',
  'dissatisfactions.status': 'C1',
  'dissatisfactions.subject': dissatisfactionSubjects.unknown,
  'dissatisfactions.about-whom': dissatisfactionTargets.unknown,
  'dissatisfactions.reason-not-filed': reasonsNotFiled.unknown,
  'dissatisfactions.officer-contact': 'unknown',
  'closed-cases.ladder': ladderShifts.unknown,
  'closed-cases.slip': 'unknown',
  'experiences.got-needed': 'not-answered',
  'experiences.knows-what-to-do': 'not-answered',
  'experiences.knows-where-to-go': 'not-answered',
  'experiences.felt-heard': 'not-answered',
  'experiences.felt-independent': 'not-answered',
  'experiences.felt-stronger': 'not-answered',
  'experiences.mark': 'not-answered',
  'experiences.dissatisfied': 'not-answered',
  'signals.theme': 'ST99',
};
