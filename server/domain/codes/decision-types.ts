import type { CodeList } from './code-list.ts';

/**
 * The kind of decision an objection is aimed at. Ours.
 */
export const decisionTypes = {
  id: 'decision-types',
  name: 'Soort besluit',
  question: 'Wat voor besluit is het?',
  multiple: false,
  unknown: 'BT9',
  codes: [
    {
      code: 'BT1',
      label: 'Afwijzing',
      explanation: 'De gemeente geeft de gevraagde hulp niet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BT2',
      label: 'Minder dan gevraagd',
      explanation: 'De gemeente geeft een deel, of andere hulp dan gevraagd.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BT3',
      label: 'Stopzetting',
      explanation: 'De gemeente stopt hulp die de inwoner al had.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BT4',
      label: 'Nieuwe beoordeling',
      explanation:
        'Na een nieuwe beoordeling verandert de hulp die de inwoner al had. Stopt de hulp helemaal, kies dan stopzetting.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BT5',
      label: 'Eigen bijdrage of geld',
      explanation:
        'Het gaat om een bedrag, een eigen bijdrage, terugbetalen of een maatregel op de uitkering.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BT6',
      label: 'Een ander besluit',
      explanation: 'Kies dit als geen andere soort past.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BT9',
      label: 'Niet bekend',
      explanation: 'Kies dit als u het besluit niet kent.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A kind of decision. */
export type DecisionTypeCode = (typeof decisionTypes.codes)[number]['code'];
