import type { CodeList } from './code-list.ts';

/**
 * The broad group a resident belongs to. Optional: some groups say something about health, a special
 * kind of personal data. The default is "not asked". Groups are those the seeds name.
 */
export const clientGroups = {
  id: 'client-groups',
  name: 'Groep',
  question: 'Bij welke groep hoort de inwoner? (niet verplicht)',
  multiple: false,
  unknown: 'G0',
  codes: [
    {
      code: 'G1',
      label: 'Ouderen',
      explanation:
        'Kies dit als de vraag met ouder worden te maken heeft. Vraag niet naar de leeftijd.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G2',
      label: 'Jeugd en gezin',
      explanation: 'Kies dit als het om een kind of een gezin gaat.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G3',
      label: 'Lichamelijke beperking',
      explanation: 'Kies dit alleen als de inwoner dit zelf noemt. Leg geen diagnose vast.',
      source: 'Nota Regio Alkmaar §3.8.1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G4',
      label: 'Verstandelijke beperking',
      explanation: 'Kies dit alleen als de inwoner dit zelf noemt. Leg geen diagnose vast.',
      source: 'Westerwolde, scenario A',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G5',
      label: 'Psychische kwetsbaarheid',
      explanation: 'Kies dit alleen als de inwoner dit zelf noemt. Leg geen diagnose vast.',
      source: 'Westerwolde, scenario A',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G6',
      label: 'Hersenletsel of dementie',
      explanation:
        'Kies dit alleen als de inwoner of een naaste dit zelf noemt. Leg geen diagnose vast.',
      source: 'Nota Regio Alkmaar §3.8.1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G7',
      label: 'Mantelzorger',
      explanation: 'Kies dit als de inwoner voor een naaste zorgt en de vraag daarover gaat.',
      source: 'Nota Regio Alkmaar, bijlage',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G8',
      label: 'Moeite met lezen of met de taal',
      explanation:
        'Kies dit als lezen, schrijven of Nederlands het lastig maakt. Vraag niet naar de herkomst.',
      source: 'Nota Regio Alkmaar, bijlage',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G9',
      label: 'Andere groep',
      explanation: 'Kies dit als geen andere groep past. Schrijf er niets bij.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'G0',
      label: 'Niet gevraagd',
      explanation:
        'Dit is de gewone keuze. Vraag alleen naar een groep als dat nodig is voor de hulp.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A broad client group. */
export type ClientGroupCode = (typeof clientGroups.codes)[number]['code'];
