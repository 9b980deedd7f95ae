import type { CodeList } from './code-list.ts';

/**
 * What a case led to; several at once. The first two are the quality indicators of Alkmaar §3.5.
 */
export const caseOutcomes = {
  id: 'case-outcomes',
  name: 'Uitkomst van de casus',
  question: 'Wat heeft het opgeleverd?',
  multiple: true,
  codes: [
    {
      code: 'U1',
      label: 'Weet wat hij of zij zelf kan doen',
      explanation: 'De inwoner kan noemen wat de volgende stap is die hij of zij zelf zet.',
      source: 'Nota Regio Alkmaar §3.5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U2',
      label: 'Weet waar hij of zij terechtkan',
      explanation:
        'De inwoner weet bij wie de vraag hoort. Bent u meegegaan of hebt u de inwoner voorgesteld, kies dan ook verwezen.',
      source: 'Nota Regio Alkmaar §3.5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U3',
      label: 'Gesprek met gebiedsteam goed gevoerd',
      explanation:
        'Het gesprek is geweest en de inwoner kon zeggen wat nodig was. Los van de uitkomst.',
      source: 'Pilotdocument §4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U4',
      label: 'Verwezen, met persoonlijk contact',
      explanation:
        'U bracht de inwoner zelf in contact met een ander. Alleen een nummer geven telt niet.',
      source: 'Voorstel van Naast, naar Het Juridisch Loket',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U5',
      label: 'Hulp geregeld',
      explanation:
        'Er is hulp van het eigen netwerk, vrijwilligers, een algemene voorziening of de gemeente. Vul ook de ladder in.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U6',
      label: 'Besluit veranderd',
      explanation: 'De gemeente veranderde een besluit, met of zonder bezwaar.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U7',
      label: 'Klacht of bezwaar voorkomen of opgelost',
      explanation:
        'Een klacht of bezwaar was niet meer nodig. Niet als de inwoner ervan afziet omdat het te zwaar is.',
      source: 'Pilotdocument §8.4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U8',
      label: 'Alleen gehoord',
      explanation: 'De inwoner wilde zijn of haar verhaal kwijt en dat was genoeg.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U9',
      label: 'Niet gelukt',
      explanation:
        'De inwoner kreeg niet wat nodig was. Ook dit is een uitkomst: kies die eerlijk.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'U10',
      label: 'Gestopt',
      explanation:
        'De inwoner stopte of reageert niet meer. Kies daarnaast alleen wat al was bereikt.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** An outcome of a case. */
export type CaseOutcomeCode = (typeof caseOutcomes.codes)[number]['code'];
