import type { CodeList } from './code-list.ts';
import type { Translated } from './language.ts';

/**
 * Whom a resident told about dissatisfaction, asked after "was there anything you were not happy about".
 * It shows the dissatisfaction that never becomes a complaint. Source: pilot document §8.3.
 */
export const toldWhom = {
  id: 'told-whom',
  name: 'Aan wie verteld',
  question: 'Hebt u dat aan iemand verteld? Aan wie?',
  multiple: false,
  codes: [
    {
      code: 'nobody',
      label: 'Nee, aan niemand',
      explanation:
        'De inwoner was ontevreden en vertelde het aan niemand. Dit is onvrede die anders niet te zien is.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'supporter',
      label: 'De ondersteuner',
      explanation:
        'De inwoner vertelde het aan de onafhankelijke ondersteuner. Het mag ook over de ondersteuner gaan.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'area-team',
      label: 'Het gebiedsteam',
      explanation: 'De inwoner vertelde het aan iemand van het gebiedsteam.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'municipality',
      label: 'De gemeente',
      explanation: 'De inwoner vertelde het aan een ander onderdeel van de gemeente.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'complaints-officer',
      label: 'De klachtenfunctionaris',
      explanation:
        'De inwoner vertelde het aan de klachtenfunctionaris. Dat hoeft nog geen klacht te zijn.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'provider',
      label: 'De organisatie die zorg of hulp geeft',
      explanation: 'De inwoner vertelde het aan de organisatie die de zorg of hulp geeft.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'family',
      label: 'Familie, vrienden of buren',
      explanation: 'De inwoner vertelde het alleen aan mensen in de eigen omgeving.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'someone-else',
      label: 'Iemand anders',
      explanation: 'De inwoner vertelde het aan een ander, zoals een raad of huisarts.',
      source: 'Vragenlijst van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** Whom someone told. */
export type ToldWhomCode = (typeof toldWhom.codes)[number]['code'];

/** The choices in the languages of the questionnaire; the Dutch text is the label. */
export const toldWhomTexts: Readonly<Record<ToldWhomCode, Translated>> = {
  nobody: { nl: 'Nee, aan niemand', fy: 'Nee, oan nimmen', en: 'No, nobody' },
  supporter: { nl: 'De ondersteuner', fy: 'De stiper', en: 'The supporter' },
  'area-team': { nl: 'Het gebiedsteam', fy: 'It gebietsteam', en: 'The area team (gebiedsteam)' },
  municipality: { nl: 'De gemeente', fy: 'De gemeente', en: 'The municipality' },
  'complaints-officer': {
    nl: 'De klachtenfunctionaris',
    fy: 'De klachtefunksjonaris',
    en: 'The complaints officer',
  },
  provider: {
    nl: 'De organisatie die zorg of hulp geeft',
    fy: "De organisaasje dy't soarch of help jout",
    en: 'The organisation that gives care or help',
  },
  family: {
    nl: 'Familie, vrienden of buren',
    fy: 'Famylje, freonen of buorlju',
    en: 'Family, friends or neighbours',
  },
  'someone-else': { nl: 'Iemand anders', fy: 'In oar', en: 'Someone else' },
};
