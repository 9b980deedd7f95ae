import type { CodeList } from './code-list.ts';

/**
 * Who else helped: formal, informal or mixed. Source: Alkmaar §3.2; XpertiseZorg point 2.
 */
export const helperKinds = {
  id: 'helper-kinds',
  name: 'Wie hielp nog meer',
  question: 'Wie hielp er nog meer?',
  multiple: true,
  unknown: 'I9',
  codes: [
    {
      code: 'I1',
      label: 'Beroepskracht',
      explanation:
        'Iemand die voor zijn of haar werk helpt, zoals een ouderenadviseur of maatschappelijk werker.',
      source: 'Nota Regio Alkmaar §3.2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'I2',
      label: 'Vrijwilliger',
      explanation:
        'Iemand die onbetaald helpt vanuit een organisatie, bond, kerk of formulierenbrigade.',
      source: 'Nota Regio Alkmaar §3.2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'I3',
      label: 'Eigen netwerk',
      explanation: 'Familie, vrienden of buren die hielpen.',
      source: 'Nota Regio Alkmaar §3.2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'I4',
      label: 'Mengvorm',
      explanation:
        'Een beroepskracht samen met een vrijwilliger of ervaringsdeskundige, vanuit één organisatie.',
      source: 'Nota Regio Alkmaar §3.2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'I0',
      label: 'Niemand anders',
      explanation: 'Alleen u hielp de inwoner bij deze vraag.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'I9',
      label: 'Weet ik niet',
      explanation: 'Kies dit als niet duidelijk is wie er nog meer hielp.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A kind of helper. */
export type HelperKindCode = (typeof helperKinds.codes)[number]['code'];
