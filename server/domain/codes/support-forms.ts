import type { CodeList } from './code-list.ts';

/**
 * What the supporter did in a contact; several at once. Source: Alkmaar chapter 2; V6 and V9 are ours.
 */
export const supportForms = {
  id: 'support-forms',
  name: 'Vorm van ondersteuning',
  question: 'Wat hebt u gedaan?',
  multiple: true,
  unknown: 'V9',
  codes: [
    {
      code: 'V1',
      label: 'Informatie, advies en de vraag helder maken',
      explanation: 'Tel dit als u uitleg of advies gaf, of samen uitzocht wat de vraag is.',
      source: 'Nota Regio Alkmaar, hoofdstuk 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'V2',
      label: 'Kort meelopen om iemand op gang te helpen',
      explanation:
        'Tel dit als u een paar keer hielp zodat de inwoner en de mensen eromheen zelf verder kunnen. Niet bij langdurige begeleiding: die valt buiten cliëntondersteuning.',
      source: 'Nota Regio Alkmaar, hoofdstuk 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'V3',
      label: 'Bemiddelen en verwijzen',
      explanation:
        'Tel dit als u tussen de inwoner en een ander in stond, of de inwoner naar de juiste plek bracht.',
      source: 'Nota Regio Alkmaar, hoofdstuk 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'V4',
      label: 'Hulp bij het beoordelen van zorg of hulp',
      explanation: 'Tel dit als u samen bekeek of de zorg of hulp die er al is goed gaat en past.',
      source: 'Nota Regio Alkmaar, hoofdstuk 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'V5',
      label: 'Hulp bij een klacht, bezwaar of beroep',
      explanation:
        'Tel dit ook als u hielp een klacht of bezwaar te voorkomen. U staat een klacht of bezwaar nooit in de weg.',
      source: 'Nota Regio Alkmaar, hoofdstuk 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'V6',
      label: 'Luisterend oor',
      explanation:
        'Tel dit alleen als luisteren alles was wat nodig was. Kies bij uitleg of advies de eerste vorm.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'V9',
      label: 'Weet ik niet',
      explanation:
        'Kies dit alleen als u niet meer weet wat er is gedaan. Tel het niet naast een andere vorm.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A form of support. */
export type SupportFormCode = (typeof supportForms.codes)[number]['code'];
