import type { CodeList } from './code-list.ts';

/**
 * How heavy a bottleneck weighs for residents. Ours.
 */
export const signalSeverities = {
  id: 'signal-severities',
  name: 'Ernst',
  question: 'Hoe ernstig is het voor inwoners?',
  multiple: false,
  codes: [
    {
      code: 'SE1',
      label: 'Lastig',
      explanation: 'Inwoners hebben er last van en krijgen wel de hulp die nodig is.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'SE2',
      label: 'Ernstig',
      explanation: 'Inwoners krijgen hulp te laat of moeten er te veel voor doen.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'SE3',
      label: 'Zeer ernstig',
      explanation:
        'Inwoners krijgen de hulp die nodig is niet. Is er gevaar, bel dan direct en wacht niet op de werkgroep.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The severity of a signal. */
export type SignalSeverityCode = (typeof signalSeverities.codes)[number]['code'];
