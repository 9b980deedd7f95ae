import type { CodeList } from './code-list.ts';

/**
 * The ladder from what someone can do alone to support made to measure. Recorded before and after a
 * case. Source: Alkmaar §3.3; the lines of XpertiseZorg point 1.
 */
export const ladderSteps = {
  id: 'ladder-steps',
  name: 'Ladder',
  question: 'Waar ligt de oplossing?',
  multiple: false,
  unknown: 'S0',
  codes: [
    {
      code: 'S1',
      label: 'Wat iemand zelf kan',
      explanation: 'De inwoner lost het zelf op, met informatie of advies.',
      source: 'Nota Regio Alkmaar §3.3.1',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'S2',
      label: 'Eigen netwerk',
      explanation: 'Familie, vrienden of buren lossen het samen met de inwoner op.',
      source: 'Nota Regio Alkmaar §3.3.2',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'S3',
      label: 'Vrijwilligers',
      explanation: 'Een vrijwilliger of een organisatie met vrijwilligers helpt.',
      source: 'Nota Regio Alkmaar §3.3.3',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'S4',
      label: 'Hulp die voor iedereen open is',
      explanation: 'Een algemene voorziening in de buurt helpt, zonder besluit van de gemeente.',
      source: 'Nota Regio Alkmaar §3.3.4',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'S5',
      label: 'Hulp op maat van de gemeente',
      explanation:
        'De gemeente geeft hulp op maat, na een besluit. Die hulp zelf is geen cliëntondersteuning.',
      source: 'Nota Regio Alkmaar §3.3.5',
      validFrom: '2016-01-01',
      validTo: null,
    },
    {
      code: 'S0',
      label: 'Geen oplossing of nog niet bekend',
      explanation:
        'Kies dit als er geen oplossing is of als u het niet weet. De casus telt dan niet mee bij lichter, gelijk of zwaarder.',
      source: 'Voorstel van Naast',
      validFrom: '2016-01-01',
      validTo: null,
    },
  ],
} as const satisfies CodeList;

/** A step of the ladder. */
export type LadderStepCode = (typeof ladderSteps.codes)[number]['code'];
