import type { CodeList } from './code-list.ts';

/**
 * What the supporter will do next in a case. For the caseload only; never counted. Ours.
 */
export const nextActions = {
  id: 'next-actions',
  name: 'Volgende stap',
  question: 'Wat is uw volgende stap?',
  multiple: false,
  codes: [
    {
      code: 'NA1',
      label: 'Bellen',
      explanation:
        'U belt de inwoner of een ander. Dit is een geheugensteun en telt niet als contact.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'NA2',
      label: 'Afspraak maken',
      explanation: 'U maakt een afspraak met de inwoner.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'NA3',
      label: 'Meegaan naar gesprek',
      explanation: 'U gaat mee naar een gesprek met het gebiedsteam of een ander.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'NA4',
      label: 'Uitzoeken',
      explanation: 'U zoekt iets uit. Doet u dat, leg het dan vast als contact zonder de inwoner.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'NA5',
      label: 'Wachten op antwoord',
      explanation: 'U wacht op een antwoord. Zet de status van de casus op wachten.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'NA6',
      label: 'Afronden',
      explanation: 'U sluit de casus af, met uitkomst en ladder.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'NA9',
      label: 'Iets anders',
      explanation: 'Kies dit als geen andere stap past.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A next action. */
export type NextActionCode = (typeof nextActions.codes)[number]['code'];
