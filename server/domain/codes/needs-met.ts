import type { CodeList } from './code-list.ts';

/**
 * The touchstone asked of every objection that ended: did the resident get what was needed. Only
 * "withdrawn and got what was needed" is a good ending. Source: pilot document §8.5.
 */
export const needsMet = {
  id: 'needs-met',
  name: 'Gekregen wat nodig was',
  question: 'Kreeg de inwoner wat nodig was?',
  multiple: false,
  unknown: 'unknown',
  codes: [
    {
      code: 'yes',
      label: 'Ja',
      explanation:
        'De inwoner zegt te hebben gekregen wat nodig was, al is het op een andere manier.',
      source: 'Pilotdocument §8.5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'no',
      label: 'Nee',
      explanation:
        'De inwoner zegt niet te hebben gekregen wat nodig was, ook als het bezwaar weg is.',
      source: 'Pilotdocument §8.5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'unknown',
      label: 'Niet bekend',
      explanation: 'Kies dit als u het niet hebt gevraagd. Vul uw eigen oordeel niet in.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** Whether the need was met. */
export type NeedMetCode = (typeof needsMet.codes)[number]['code'];
