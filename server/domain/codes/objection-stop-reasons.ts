import type { CodeList } from './code-list.ts';

/**
 * Why an intended or filed objection was not pursued (B2, B4). Giving up (BR5) is never counted as a
 * success. Built on the informal approach in Groningen and on Winterswijk.
 */
export const objectionStopReasons = {
  id: 'objection-stop-reasons',
  name: 'Reden niet doorgezet',
  question: 'Waarom gaat het bezwaar niet door?',
  multiple: false,
  unknown: 'BR9',
  codes: [
    {
      code: 'BR1',
      label: 'De uitleg was genoeg',
      explanation:
        'De inwoner begrijpt het besluit nu en kan ermee verder. Blijft de inwoner het oneens, kies dan een andere reden.',
      source: 'Voorstel van Naast, naar gemeente Groningen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BR2',
      label: 'Het besluit is aangepast',
      explanation:
        'De gemeente veranderde het besluit zonder bezwaar, of terwijl het bezwaar liep.',
      source: 'Voorstel van Naast, naar gemeente Groningen',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BR3',
      label: 'Er is een andere oplossing',
      explanation: 'De inwoner kreeg op een andere manier hulp. Het besluit bleef zoals het was.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BR4',
      label: 'Het is niet meer nodig',
      explanation: 'De vraag is weg, los van het besluit, bijvoorbeeld door een verhuizing.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BR5',
      label: 'Te zwaar, de inwoner ziet ervan af',
      explanation:
        'De inwoner is het nog steeds niet eens met het besluit en stopt toch. Dit telt niet als een goed resultaat.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BR9',
      label: 'Niet bekend',
      explanation: 'Kies dit als u de reden niet weet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A reason for not pursuing an objection. */
export type ObjectionStopReasonCode = (typeof objectionStopReasons.codes)[number]['code'];
