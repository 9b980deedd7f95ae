import type { CodeList } from './code-list.ts';

/**
 * To whom a bottleneck was put. Source: pilot document §5 (municipalities and local councils).
 */
export const signalRecipients = {
  id: 'signal-recipients',
  name: 'Voorgelegd aan',
  question: 'Aan wie is het knelpunt voorgelegd?',
  multiple: false,
  codes: [
    {
      code: 'SR1',
      label: 'Werkgroep',
      explanation: 'Het knelpunt is besproken in de maandelijkse werkgroep.',
      source: 'Pilotdocument §7',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'SR2',
      label: 'Gemeente',
      explanation: 'Het knelpunt is rechtstreeks bij de gemeente neergelegd.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'SR3',
      label: 'Lokale raad',
      explanation: 'Het knelpunt is bij een lokale raad of het platform neergelegd.',
      source: 'Pilotdocument §5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'SR9',
      label: 'Iemand anders',
      explanation: 'Kies dit als het aan een ander is voorgelegd, zoals een aanbieder.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A receiver of a signal. */
export type SignalRecipientCode = (typeof signalRecipients.codes)[number]['code'];
