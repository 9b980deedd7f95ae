import type { CodeList } from './code-list.ts';
import type { ContactNatureCode } from './contact-natures.ts';

/**
 * How far dissatisfaction went: told, almost a complaint, filed, withdrawn. What the person intends
 * decides between dissatisfaction and complaint (municipality of Opmeer). Source: pilot document §8.3,
 * which uses "bijna-klacht" without defining it; the definition is ours.
 */
export const dissatisfactionStatuses = {
  id: 'dissatisfaction-statuses',
  name: 'Onvrede of klacht',
  question: 'Hoe staat het met de onvrede of klacht?',
  multiple: false,
  unknown: 'C9',
  codes: [
    {
      code: 'C0',
      label: 'Geen klacht',
      explanation:
        'De inwoner was nergens ontevreden over. Kies dit alleen als u ernaar hebt gevraagd of als het duidelijk is.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C1',
      label: 'Onvrede',
      explanation: 'De inwoner vertelde u over onvrede en wil daar verder niets mee doen.',
      source: 'Voorstel van Naast, naar gemeente Opmeer',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C2',
      label: 'Bijna-klacht',
      explanation:
        'De inwoner dacht aan een klacht of maakte die klaar, maar diende die niet in. Vul ook in waarom niet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C3',
      label: 'Klacht ingediend',
      explanation:
        'De inwoner diende een klacht in bij de gemeente of een aanbieder. Een bezwaar tegen een besluit telt hier niet.',
      source: 'Voorstel van Naast, naar gemeente Opmeer',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C4',
      label: 'Klacht ingetrokken of opgelost',
      explanation:
        'De klacht was ingediend en eindigde zonder oordeel. In het overzicht blijft dit een klacht.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'C9',
      label: 'Niet besproken',
      explanation: 'Kies dit als onvrede niet ter sprake kwam. Dit is iets anders dan geen klacht.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The status of a dissatisfaction. */
export type DissatisfactionStatusCode = (typeof dissatisfactionStatuses.codes)[number]['code'];

/** The nature a status counts as: a withdrawn complaint stays a complaint; null when not discussed. */
export function natureOfDissatisfaction(
  status: DissatisfactionStatusCode,
): ContactNatureCode | null {
  if (status === 'C9') return null;
  return status === 'C4' ? 'C3' : status;
}
