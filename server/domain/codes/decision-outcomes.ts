import type { CodeList } from './code-list.ts';

/**
 * What the municipality decided on an objection that was pursued (B5).
 */
export const decisionOutcomes = {
  id: 'decision-outcomes',
  name: 'Beslissing op bezwaar',
  question: 'Wat besliste de gemeente op het bezwaar?',
  multiple: false,
  unknown: 'BU9',
  codes: [
    {
      code: 'BU1',
      label: 'Gegrond',
      explanation: 'De inwoner kreeg gelijk.',
      source: 'Gemeente Lingewaard, bezwaren 2017',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BU2',
      label: 'Deels gegrond',
      explanation: 'De inwoner kreeg op een deel gelijk.',
      source: 'Gemeente Lingewaard, bezwaren 2017',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BU3',
      label: 'Ongegrond',
      explanation: 'De inwoner kreeg geen gelijk: het besluit blijft.',
      source: 'Gemeente Lingewaard, bezwaren 2017',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BU4',
      label: 'Niet-ontvankelijk',
      explanation:
        'De gemeente heeft het bezwaar niet inhoudelijk bekeken, bijvoorbeeld omdat het te laat was.',
      source: 'Gemeente Lingewaard, bezwaren 2017',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'BU9',
      label: 'Niet bekend',
      explanation: 'Er is beslist en u kent de beslissing niet.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** The decision on an objection. */
export type DecisionOutcomeCode = (typeof decisionOutcomes.codes)[number]['code'];
