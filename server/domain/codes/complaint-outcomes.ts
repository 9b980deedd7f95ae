import type { CodeList } from './code-list.ts';

/**
 * How a filed complaint (C3) was handled. The outcomes Breda publishes, with "was not a
 * complaint", because its complaints also held questions, objections and street reports.
 */
export const complaintOutcomes = {
  id: 'complaint-outcomes',
  name: 'Uitkomst van de klacht',
  question: 'Wat was het oordeel over de klacht?',
  multiple: false,
  unknown: 'KU9',
  codes: [
    {
      code: 'KU1',
      label: 'Gegrond',
      explanation: 'De inwoner kreeg gelijk.',
      source: 'Gemeente Breda, klachten 2018',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KU2',
      label: 'Deels gegrond',
      explanation: 'De inwoner kreeg op een deel van de klacht gelijk.',
      source: 'Gemeente Breda, klachten 2018',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KU3',
      label: 'Ongegrond',
      explanation: 'De inwoner kreeg geen gelijk.',
      source: 'Gemeente Breda, klachten 2018',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KU4',
      label: 'Ingetrokken',
      explanation:
        'De inwoner trok de klacht in voordat er een oordeel was. Dat zegt niet of het probleem weg is.',
      source: 'Gemeente Breda, klachten 2018',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KU5',
      label: 'Zonder oordeel',
      explanation: 'De klacht is behandeld en er kwam geen oordeel, zoals na een goed gesprek.',
      source: 'Gemeente Breda, klachten 2018 (neutraal)',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KU6',
      label: 'Bleek geen klacht',
      explanation:
        'Het was een vraag, een melding of een bezwaar. Dit telt niet mee in het aantal klachten.',
      source: 'Gemeente Breda, klachten 2018',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KU9',
      label: 'Nog niet bekend',
      explanation: 'Er is nog geen uitkomst, of u hebt die niet gehoord.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The outcome of a complaint. */
export type ComplaintOutcomeCode = (typeof complaintOutcomes.codes)[number]['code'];
