import type { CodeList } from './code-list.ts';

/**
 * About whom dissatisfaction is: an organisation, never a person. Ours.
 */
export const dissatisfactionTargets = {
  id: 'dissatisfaction-targets',
  name: 'Over wie',
  question: 'Over wie gaat de onvrede?',
  multiple: false,
  unknown: 'KW9',
  codes: [
    {
      code: 'KW1',
      label: 'Gebiedsteam',
      explanation: 'Het gebiedsteam of een medewerker ervan. Schrijf geen naam op.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KW2',
      label: 'Klantcontactcentrum',
      explanation: 'Het eerste contact met de gemeente, zoals de telefoon of de balie.',
      source: 'Pilotdocument §2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KW3',
      label: 'Gemeente, ander onderdeel',
      explanation: 'Een andere afdeling van de gemeente, zoals inkomen of administratie.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KW4',
      label: 'Zorgaanbieder',
      explanation: 'Een organisatie die de zorg of hulp geeft.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KW5',
      label: 'De onafhankelijke ondersteuner zelf',
      explanation:
        'Onvrede over u of uw organisatie. Leg deze altijd vast, ook als het al is uitgepraat.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KW6',
      label: 'Iemand anders',
      explanation: 'Kies dit als het over een andere organisatie gaat. Schrijf geen naam op.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KW9',
      label: 'Niet bekend',
      explanation: 'Kies dit als u het niet weet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** About whom dissatisfaction is. */
export type DissatisfactionTargetCode = (typeof dissatisfactionTargets.codes)[number]['code'];
