/**
 * Which numbers of the pilot bear on a question: the first number of a measure, or rows of one of its
 * tables. Ids are those of the measures; a test holds them against the registry.
 */
export type EvidencePick = {
  readonly measure: string;
  /** The table of the measure; its first number when left out. */
  readonly part?: string;
  /** Rows of that table; the largest ones when left out. */
  readonly rows?: readonly string[];
};

/** A question of the checklist. */
export type ChecklistQuestion = {
  /** Stable id, kept with every score. */
  readonly id: string;
  readonly text: string;
  readonly evidence: readonly EvidencePick[];
  /** What the numbers of the pilot do not say about it. */
  readonly silent: string;
};

const headline = (measure: string): EvidencePick => ({ measure });
const reasons = (...rows: string[]): EvidencePick => ({
  measure: 'R2.2',
  part: 'cases.reason',
  rows,
});
const found = (...rows: string[]): EvidencePick => ({
  measure: 'R1.5',
  part: 'cases.referral-source',
  rows,
});
const theme = (row: string): EvidencePick => ({
  measure: 'R5.6',
  part: 'signals.theme',
  rows: [row],
});
const experience = (row: string): EvidencePick => ({
  measure: 'R5.3',
  part: 'experience-questions',
  rows: [`experiences.${row}`],
});

/**
 * The checklist that is filled in for each scenario, in its two groups of 4 and 11 questions, in our
 * own words. Source: Westerwolde, "Overzicht van de afwegingen". The choice of evidence is ours.
 */
export const checklist = [
  {
    id: 'reach',
    title: 'Bereik, bekendheid en vindbaarheid',
    questions: [
      {
        id: 'known',
        text: 'Wat doet dit scenario met de bekendheid en vindbaarheid, voor inwoners en voor professionals?',
        evidence: [
          headline('R1.1'),
          { measure: 'R1.5', part: 'cases.referral-source' },
          theme('ST2'),
        ],
        silent: 'Wie de ondersteuner niet vond, staat niet in deze cijfers.',
      },
      {
        id: 'access',
        text: 'Op welke manieren komen inwoners bij de ondersteuner?',
        evidence: [
          found('H1', 'H3', 'H6'),
          { measure: 'R2.3', part: 'cases.phase', rows: ['F0'] },
          experience('knows-where-to-go'),
        ],
        silent: 'In de pilot was er één toegang. De cijfers vergelijken geen soorten toegang.',
      },
      {
        id: 'everyone',
        text: 'In hoeverre worden alle inwoners geholpen?',
        evidence: [
          reasons('R1'),
          headline('R1.2'),
          {
            measure: 'R1.3',
            part: 'cases.area',
            rows: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6', 'unknown'],
          },
        ],
        silent: 'Een casus is geen persoon. Groepen die niet komen, ziet u hier niet.',
      },
      {
        id: 'choice',
        text: 'Hoeveel keuze heeft de inwoner?',
        evidence: [reasons('R2', 'R3'), theme('ST3')],
        silent:
          'In de pilot was er één ondersteuner naast het gebiedsteam. Over meer keuze zeggen de cijfers niets.',
      },
    ],
  },
  {
    id: 'organisation',
    title: 'Organisatie en samenwerking',
    questions: [
      {
        id: 'expertise',
        text: 'In hoeverre is alle deskundigheid aanwezig in de gemeente?',
        evidence: [
          { measure: 'R2.1', part: 'cases.many-laws', rows: ['yes'] },
          { measure: 'R2.1', part: 'cases.law' },
          theme('ST9'),
        ],
        silent: 'De cijfers zeggen waar vragen over gaan, niet welke kennis er is.',
      },
      {
        id: 'independence',
        text: 'Hoe staat het met de onafhankelijkheid van cliëntondersteuning?',
        evidence: [reasons('R3', 'R5'), experience('felt-independent'), theme('ST8')],
        silent: 'Wat inwoners ervaren, is iets anders dan hoe het op papier is geregeld.',
      },
      {
        id: 'formal-informal',
        text: 'Zijn er zowel beroepskrachten als vrijwilligers voor inwoners?',
        evidence: [found('H8'), headline('R5.4'), theme('ST6')],
        silent: 'Wie er naast de ondersteuner hielp, wordt niet gepubliceerd.',
      },
      {
        id: 'vision',
        text: 'Is er één visie op cliëntondersteuning, of de wil om daartoe te komen?',
        evidence: [],
        silent: 'Hier zeggen de cijfers niets over. Kijk naar de besluiten van de werkgroep.',
      },
      {
        id: 'demand',
        text: 'Hoe groot is de vraag naar cliëntondersteuning, en hoeveel beroepskrachten zijn nodig?',
        evidence: [headline('R1.1'), headline('R2.1'), headline('R1.6')],
        silent:
          'Een jaar is kort. Als meer mensen de ondersteuner kennen, kan de vraag groter worden.',
      },
      {
        id: 'privacy',
        text: 'Hoe is de privacy van inwoners geregeld?',
        evidence: [reasons('R2'), theme('ST4')],
        silent:
          'Wie niet geregistreerd wil worden, staat in een grotere groep samen met andere redenen.',
      },
      {
        id: 'triage',
        text: 'Hoe wordt een vraag toegewezen?',
        evidence: [
          headline('R1.4'),
          { measure: 'R5.5', part: 'closed-cases.outcome', rows: ['U4'] },
          theme('ST5'),
        ],
        silent: 'In de pilot werd niet tussen aanbieders toegewezen.',
      },
      {
        id: 'among-supporters',
        text: 'Hoe werken ondersteuners met elkaar samen?',
        evidence: [found('H10'), theme('ST10')],
        silent: 'Samenwerken zelf is niet geteld.',
      },
      {
        id: 'with-professionals',
        text: 'Hoe werken ondersteuners samen met andere professionals?',
        evidence: [
          found('H3', 'H4', 'H5', 'H7'),
          { measure: 'R5.5', part: 'closed-cases.outcome', rows: ['U3'] },
          { measure: 'R3.3', part: 'dissatisfactions.officer-contact', rows: ['yes'] },
        ],
        silent: 'Een verwijzing telt mee; hoe goed er daarna werd samengewerkt niet.',
      },
      {
        id: 'form',
        text: 'Hoe moet de organisatie eruitzien, en wat is daarvoor nodig?',
        evidence: [headline('R1.6'), headline('R1.1')],
        silent: 'De kosten van de pilot zijn niet de kosten van een andere organisatie.',
      },
      {
        id: 'contract',
        text: 'Hoe worden afspraken met de gemeente in een contract vastgelegd?',
        evidence: [
          headline('R5.2'),
          headline('R5.1'),
          experience('knows-what-to-do'),
          theme('ST7'),
        ],
        silent: 'De cijfers zeggen wat u kunt afspreken, niet hoe streng.',
      },
    ],
  },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly ChecklistQuestion[];
}[];

/** The id of a question of the checklist. */
export type QuestionId = (typeof checklist)[number]['questions'][number]['id'];

/** All questions in their order. */
export const checklistQuestions: readonly (ChecklistQuestion & { readonly id: QuestionId })[] =
  checklist.flatMap(({ questions }) => [...questions]);

/** All ids, for a schema. */
export const questionIds = checklistQuestions.map(({ id }): QuestionId => id);
