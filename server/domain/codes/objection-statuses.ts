import type { CodeList } from './code-list.ts';

/**
 * The path of an objection: intended, dropped, filed, withdrawn, pursued. Pilot document §8.4 names
 * both objections and intended objections as withdrawn, so B2 and B4 are counted apart.
 */
export const objectionStatuses = {
  id: 'objection-statuses',
  name: 'Bezwaar',
  question: 'Is de inwoner het niet eens met een besluit?',
  multiple: false,
  unknown: 'B9',
  codes: [
    {
      code: 'B0',
      label: 'Geen bezwaar',
      explanation: 'De inwoner wil geen bezwaar maken.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'B1',
      label: 'Voorgenomen',
      explanation:
        'De inwoner zegt bezwaar te willen maken. Alleen boos zijn over een besluit is niet genoeg.',
      source: 'Pilotdocument §8.4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'B2',
      label: 'Voorgenomen en niet doorgezet',
      explanation:
        'De inwoner wilde bezwaar maken en doet het niet, na contact met u. Vul ook in waarom niet en of de inwoner kreeg wat nodig was.',
      source: 'Pilotdocument §8.4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'B3',
      label: 'Ingediend',
      explanation: 'De inwoner heeft bezwaar gemaakt en er is nog geen besluit op.',
      source: 'Pilotdocument §8.4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'B4',
      label: 'Ingediend en ingetrokken',
      explanation:
        'De inwoner trok het bezwaar in, na contact met u. Intrekken is niet altijd een succes: vul ook in waarom.',
      source: 'Pilotdocument §8.4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'B5',
      label: 'Doorgezet, besluit bekend',
      explanation: 'De gemeente heeft op het bezwaar beslist. Vul ook de beslissing in.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'B6',
      label: 'Nog open op de peildatum',
      explanation:
        'Bezwaren die zijn ingediend en waarop nog niet is beslist. Dit wordt afgeleid uit de datums.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
      derived: true,
    },
    {
      code: 'B9',
      label: 'Niet besproken',
      explanation: 'Kies dit als een bezwaar niet ter sprake kwam.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The status of an objection. */
export type ObjectionStatusCode = (typeof objectionStatuses.codes)[number]['code'];
