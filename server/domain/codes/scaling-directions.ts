import type { CodeList } from './code-list.ts';

/**
 * Whether a case moved between informal and formal help. Source: XpertiseZorg point 2 (up and down
 * scaling of cases).
 */
export const scalingDirections = {
  id: 'scaling-directions',
  name: 'Op- of afgeschaald',
  question: 'Ging de hulp naar een zwaardere of een lichtere vorm?',
  multiple: false,
  unknown: 'O9',
  codes: [
    {
      code: 'O1',
      label: 'Opgeschaald',
      explanation: 'De hulp ging van een vrijwilliger of het eigen netwerk naar een beroepskracht.',
      source: 'XpertiseZorg, punt 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'O2',
      label: 'Afgeschaald',
      explanation: 'De hulp ging van een beroepskracht naar een vrijwilliger of het eigen netwerk.',
      source: 'XpertiseZorg, punt 2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'O3',
      label: 'Gelijk gebleven',
      explanation: 'De vorm van de hulp bleef dezelfde.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'O9',
      label: 'Weet ik niet',
      explanation: 'Kies dit als het niet duidelijk is.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A direction of scaling. */
export type ScalingDirectionCode = (typeof scalingDirections.codes)[number]['code'];
