import type { CodeList } from './code-list.ts';

/**
 * Where a bottleneck sits. Source: pilot document §5 (policy, practice and delivery of services).
 */
export const signalKinds = {
  id: 'signal-kinds',
  name: 'Soort knelpunt',
  question: 'Waar zit het knelpunt?',
  multiple: false,
  codes: [
    {
      code: 'SK1',
      label: 'Beleid',
      explanation: 'De regels of keuzes van de gemeente zelf maken het lastig.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'SK2',
      label: 'Uitvoering',
      explanation: 'De regels zijn goed, maar het gaat anders in de praktijk.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'SK3',
      label: 'Levering door de aanbieder',
      explanation: 'De hulp is toegekend en de aanbieder geeft die niet, te laat of niet goed.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A kind of signal. */
export type SignalKindCode = (typeof signalKinds.codes)[number]['code'];
