import { codesValidOn, labelOf } from '../../domain/codes/code-list.ts';
import type { CodeList } from '../../domain/codes/code-list.ts';
import { experienceAnswers } from '../../domain/codes/experience-answers.ts';
import { questionnaire } from '../../domain/codes/questionnaire.ts';
import type { Question } from '../../domain/codes/questionnaire.ts';
import { allCodeLists } from '../../domain/codes/registry.ts';
import { results } from '../../domain/codes/results.ts';
import type { MeasureDefinition } from '../../measures/measure.ts';
import { settledAlways } from '../../publication/revision-log.ts';
import { numberColumn, paragraph, strong, text, textColumn } from '../model.ts';
import type { Block, Span, Table } from '../model.ts';
import { dayInWords, hashInWords, runInWords } from '../notation.ts';
import type { ReportInput } from '../report-input.ts';

function appendix(letter: string, title: string): Block[] {
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, number: null, text: `Bijlage ${letter}. ${title}` },
  ];
}

function line(label: string, words: string): Span[] {
  return [strong(`${label}: `), text(words)];
}

function definitionBlocks({ id, name, ...definition }: MeasureDefinition): Block[] {
  return [
    { kind: 'heading', level: 3, number: null, text: `${name} (${id})` },
    {
      kind: 'list',
      ordered: false,
      items: [
        line('Vraag', definition.question),
        line('Eenheid', definition.unit),
        line('Teller', definition.numerator),
        line('Noemer', definition.denominator),
        line('Laat niet zien', definition.cannotShow),
        line('Bron', `${definition.source} (versie ${definition.version} van deze maat)`),
      ],
    },
  ];
}

/** Appendix A: what every measure counts, result by result. */
export function definitionsAppendix(input: ReportInput): Block[] {
  const used = new Set(input.measures.map(({ id }) => id));
  return [
    ...appendix('A', 'Wat elk getal betekent'),
    ...results.flatMap((result): Block[] => [
      {
        kind: 'heading',
        level: 2,
        number: null,
        text: `Maten bij resultaat ${result.number}`,
      },
      ...input.definitions
        .filter((definition) => definition.result === result.id && used.has(definition.id))
        .flatMap(definitionBlocks),
    ]),
  ];
}

/** The lists that stand behind the tables of an edition, in the order of the codebook. */
const listsBehindTables = new Set([
  'reason-groups',
  'life-domains',
  'laws',
  'support-forms',
  'phases',
  'referral-sources',
  'for-whom',
  'ladder-steps',
  'ladder-shifts',
  'case-outcomes',
  'dissatisfaction-statuses',
  'reasons-not-filed',
  'dissatisfaction-subjects',
  'dissatisfaction-targets',
  'signal-themes',
  'experience-answers',
]);

function codeTable(list: CodeList, input: ReportInput): Table {
  return {
    kind: 'table',
    id: `codes-${list.id}`,
    caption: list.name,
    columns: [textColumn('Keuze', 22), textColumn('Wanneer wordt dit geteld', 44)],
    rows: codesValidOn(list, input.edition.cutoffDay).map(({ label, explanation }) => [
      label,
      explanation,
    ]),
    footnote: list.multiple ? 'Er kunnen meer keuzes tegelijk gelden.' : null,
    source: null,
  };
}

/** Appendix B: the choices a supporter has, with their counting rules. */
export function codeListsAppendix(input: ReportInput): Block[] {
  return [
    ...appendix('B', 'Keuzelijsten'),
    paragraph(
      `De ondersteuner kiest uit vaste lijsten. Dit zijn de lijsten achter de tabellen in dit rapport, zoals ze golden op ${dayInWords(input.edition.cutoffDay)}.`,
    ),
    ...allCodeLists
      .filter(({ id }) => listsBehindTables.has(id))
      .map((list) => codeTable(list, input)),
  ];
}

function answersOf(question: Question): string {
  if (question.kind === 'scale') {
    return question.answers.map((answer) => labelOf(experienceAnswers, answer)).join(' · ');
  }
  if (question.kind === 'mark') return `Een cijfer van ${question.lowest} tot ${question.highest}`;
  return question.kind === 'text' ? 'Eigen woorden, zonder namen' : 'Keuze uit een lijst';
}

/** Appendix C: the questions to the client, in the order in which they are asked. */
export function questionnaireAppendix(): Block[] {
  return [
    ...appendix('C', 'Vragenlijst voor cliënten'),
    paragraph(
      'Wie is geholpen, krijgt bij het afsluiten een strookje met een code. De vragen zijn zonder naam te beantwoorden, in het Nederlands, Fries of Engels. Elke vraag mag worden overgeslagen.',
    ),
    {
      kind: 'table',
      id: 'questionnaire',
      caption: 'De vragen',
      columns: [numberColumn('Nr.', 5), textColumn('Vraag', 32), textColumn('Antwoorden', 30)],
      rows: questionnaire.map((question) => [
        String(question.number),
        question.text.nl,
        answersOf(question),
      ]),
      footnote: null,
      source: null,
    },
  ];
}

/** Appendix D: every edition with its hash. */
export function editionsAppendix({ editions }: ReportInput): Block[] {
  return [
    ...appendix('D', 'Edities en hun controlegetallen'),
    paragraph(
      'Het controlegetal (SHA-256) van een editie wordt berekend over haar hele inhoud en over het controlegetal van de editie ervoor. Wie één getal verandert, verandert alle controlegetallen daarna.',
    ),
    {
      kind: 'table',
      id: 'editions',
      caption: 'Vrijgegeven edities',
      columns: [
        numberColumn('Editie', 6),
        textColumn('Maanden', 15),
        textColumn('Vrijgegeven op', 14),
        textColumn('Controlegetal', 33),
      ],
      rows: editions.map(({ seq, from, to, releasedOn, hash }) => [
        String(seq),
        runInWords(from, to),
        dayInWords(releasedOn),
        hashInWords(hash),
      ]),
      footnote: null,
      source: null,
    },
  ];
}

/** Appendix E: what was settled, merged or set differently with each edition. */
export function revisionsAppendix({ revisions }: ReportInput): Block[] {
  return [
    ...appendix('E', 'Wijzigingen per editie'),
    paragraph(settledAlways),
    {
      kind: 'table',
      id: 'revisions',
      caption: 'Wijzigingen per editie',
      columns: [
        numberColumn('Editie', 6),
        textColumn('Maanden', 15),
        textColumn('Wat er is samengenomen, ingehaald of anders ingesteld', 47),
      ],
      rows: revisions.map(({ seq, from, to, lines }) => [
        String(seq),
        runInWords(from, to),
        lines.join(' '),
      ]),
      footnote: null,
      source: null,
    },
  ];
}
