import type { CodeList } from './code-list.ts';

/**
 * Why dissatisfaction (C1) or a near-complaint (C2) did not become a complaint. Ours.
 */
export const reasonsNotFiled = {
  id: 'reasons-not-filed',
  name: 'Reden niet ingediend',
  question: 'Waarom kwam er geen klacht?',
  multiple: false,
  unknown: 'KN9',
  codes: [
    {
      code: 'KN1',
      label: 'Het is opgelost',
      explanation: 'Een klacht was niet meer nodig, omdat het probleem weg is.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KN2',
      label: 'Bang voor de gevolgen',
      explanation: 'De inwoner is bang dat een klacht nadelig is voor de hulp of voor het contact.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KN3',
      label: 'Weet niet hoe het moet',
      explanation:
        'De inwoner wist niet waar of hoe een klacht kan. Weet de inwoner het nu wel en wil hij of zij niet, kies dan een andere reden.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KN4',
      label: 'Denkt dat het niet helpt',
      explanation: 'De inwoner verwacht dat er niets met een klacht gebeurt.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KN5',
      label: 'Te veel moeite',
      explanation: 'Een klacht kost de inwoner te veel tijd of kracht.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KN6',
      label: 'Een andere reden',
      explanation: 'Kies dit als de inwoner een reden noemt die hier niet staat.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'KN9',
      label: 'Niet bekend',
      explanation: 'Kies dit als u de reden niet weet. Vul niet in wat u vermoedt.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A reason for not filing a complaint. */
export type ReasonNotFiledCode = (typeof reasonsNotFiled.codes)[number]['code'];
