import type { CodeList } from './code-list.ts';

/**
 * Why someone who asked for help was not helped. Counted apart from cases. Ours.
 */
export const turnedAwayReasons = {
  id: 'turned-away-reasons',
  name: 'Niet geholpen',
  question: 'Waarom kon u deze persoon niet helpen?',
  multiple: false,
  unknown: 'TA9',
  codes: [
    {
      code: 'TA1',
      label: 'De vraag valt buiten de opdracht',
      explanation:
        'De vraag hoort niet bij cliëntondersteuning. Hebt u wel advies gegeven, maak er dan een contact van.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'TA2',
      label: 'Woont niet in het gebied van de pilot',
      explanation: 'De persoon woont in een andere gemeente.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'TA3',
      label: 'Geen tijd of plek',
      explanation: 'U of uw organisatie kon de vraag niet op tijd aannemen.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'TA4',
      label: 'Al hulp van een ander',
      explanation: 'Een andere ondersteuner helpt al met dezelfde vraag.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'TA5',
      label: 'Langdurige begeleiding nodig',
      explanation: 'Er is begeleiding nodig die langer duurt dan cliëntondersteuning.',
      source: 'Nota Regio Alkmaar §3.3.5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'TA6',
      label: 'Wilde zelf niet verder',
      explanation: 'De persoon zag zelf van hulp af voordat er een gesprek was.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'TA9',
      label: 'Anders of niet bekend',
      explanation: 'Kies dit als geen andere reden past of als u het niet weet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A reason for turning someone away. */
export type TurnedAwayReasonCode = (typeof turnedAwayReasons.codes)[number]['code'];
