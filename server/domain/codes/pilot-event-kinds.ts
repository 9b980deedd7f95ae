import type { CodeList } from './code-list.ts';

/**
 * What happened around the pilot that can explain a change in the figures; shown on the time axis.
 * Ours.
 */
export const pilotEventKinds = {
  id: 'pilot-event-kinds',
  name: 'Soort gebeurtenis',
  question: 'Wat is er gebeurd?',
  multiple: false,
  codes: [
    {
      code: 'PE1',
      label: 'Bekend gemaakt',
      explanation:
        'Een folder, bericht in de krant, bijeenkomst of andere actie die de ondersteuner bekender maakt.',
      source: 'Pilotdocument §6',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'PE2',
      label: 'Meer of minder ondersteuners',
      explanation: 'Er kwam een ondersteuner bij, of er viel een uit.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'PE3',
      label: 'Vakantie of sluiting',
      explanation: 'Een periode waarin minder mensen bereikbaar waren.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'PE4',
      label: 'Verandering bij gemeente of gebiedsteam',
      explanation: 'De gemeente of een gebiedsteam ging anders werken.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'PE5',
      label: 'Verandering in wet of regels',
      explanation: 'Een nieuwe wet of regel, of een grote nieuwe beoordeling van hulp.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'PE6',
      label: 'Anders geteld',
      explanation:
        'De manier van vastleggen veranderde. Getallen van ervoor en erna zijn dan niet te vergelijken.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'PE9',
      label: 'Iets anders',
      explanation: 'Kies dit als geen andere soort past.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A kind of pilot event. */
export type PilotEventKindCode = (typeof pilotEventKinds.codes)[number]['code'];
