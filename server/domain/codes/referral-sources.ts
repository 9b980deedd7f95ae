import type { CodeList } from './code-list.ts';

/**
 * How the resident found the supporter. The routes are those the seeds name (pilot document §2 and §6,
 * Alkmaar chapter 5, XpertiseZorg point 2).
 */
export const referralSources = {
  id: 'referral-sources',
  name: 'Hoe gevonden',
  question: 'Hoe heeft de inwoner u gevonden?',
  multiple: false,
  unknown: 'H99',
  codes: [
    {
      code: 'H1',
      label: 'Zelf: internet, folder of krant',
      explanation: 'De inwoner vond u zonder hulp van een ander.',
      source: 'Nota Regio Alkmaar, hoofdstuk 5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H2',
      label: 'Familie, vrienden of buren',
      explanation: 'Iemand uit de eigen omgeving noemde u.',
      source: 'Voorstel van Naast, naar Olst-Wijhe 2009',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H3',
      label: 'Gebiedsteam',
      explanation: 'Een medewerker van het gebiedsteam noemde u.',
      source: 'Nota Regio Alkmaar, hoofdstuk 5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H4',
      label: 'Gemeente of klantcontactcentrum',
      explanation:
        'Iemand anders bij de gemeente noemde u, zoals het klantcontactcentrum. Het gebiedsteam en de klachtenfunctionaris tellen apart.',
      source: 'Pilotdocument §2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H5',
      label: 'Klachtenfunctionaris',
      explanation: 'De klachtenfunctionaris noemde u, op verzoek van de inwoner.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H6',
      label: 'Wmo-platform, lokale raad of cliëntenraad',
      explanation: 'Een lid van een raad of van het platform verwees de inwoner naar u.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H7',
      label: 'Huisarts of zorgverlener',
      explanation: 'Een huisarts, wijkverpleegkundige of andere zorgverlener noemde u.',
      source: 'Voorstel van Naast, naar Olst-Wijhe 2009',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H8',
      label: 'Welzijn, vrijwilligers of kerk',
      explanation:
        'Een welzijnswerker, vrijwilliger, formulierenbrigade, ouderenbond of kerk noemde u.',
      source: 'XpertiseZorg, punt 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H9',
      label: 'School',
      explanation: 'Een leraar of iemand anders van een school noemde u.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H10',
      label: 'Andere cliëntondersteuner of MEE',
      explanation: 'Een andere cliëntondersteuner stuurde de inwoner door.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'H99',
      label: 'Anders of niet bekend',
      explanation:
        'Kies dit als geen andere weg past of als u het niet weet. Noemt de inwoner er meer, kies dan de laatste stap.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A way in which the supporter was found. */
export type ReferralSourceCode = (typeof referralSources.codes)[number]['code'];
