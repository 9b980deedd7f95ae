import type { CodeList } from './code-list.ts';

/**
 * The phase in which the resident came. Source: Alkmaar §3.1; domain practice adds "not known".
 */
export const phases = {
  id: 'phases',
  name: 'Fase',
  question: 'In welke fase is de inwoner nu?',
  multiple: false,
  unknown: 'F9',
  codes: [
    {
      code: 'F0',
      label: 'Los van een aanvraag',
      explanation:
        'Tel dit als er geen aanvraag is en die ook niet wordt verwacht: de inwoner zoekt de weg of wil iets voorkomen.',
      source: 'Nota Regio Alkmaar §3.1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'F1',
      label: 'Vóór een aanvraag',
      explanation:
        'Tel dit als de inwoner nadenkt over een aanvraag bij de gemeente en die nog niet heeft gedaan.',
      source: 'Nota Regio Alkmaar §3.1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'F2',
      label: 'Tijdens het onderzoek van de gemeente',
      explanation:
        'Tel dit vanaf de aanvraag tot en met het besluit, dus ook rond het gesprek met het gebiedsteam.',
      source: 'Nota Regio Alkmaar §3.1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'F3',
      label: 'Tijdens of na het gebruik van hulp',
      explanation:
        'Tel dit als er al een besluit of hulp is: de inwoner is ontevreden, wil nazorg of wil de hulp bekijken. Ook bij een klacht of bezwaar.',
      source: 'Nota Regio Alkmaar §3.1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'F9',
      label: 'Weet ik niet',
      explanation: 'Kies dit als de fase niet ter sprake kwam. Raad de fase niet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A phase. */
export type PhaseCode = (typeof phases.codes)[number]['code'];
