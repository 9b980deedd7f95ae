import { questionnaire } from '../../domain/codes/questionnaire.ts';
import type { QuestionId } from '../../domain/codes/questionnaire.ts';
import { rowOf } from '../category-part.ts';
import { defineMeasure } from '../define-measure.ts';
import { countCell, shareCell, wordsCell } from '../figure.ts';
import { leftOutBody } from '../left-out.ts';
import type { Cell, Part } from '../measure-result.ts';
import { newestTotal, soFarTotal, throughSmall } from '../run-totals.ts';
import type { TableId } from '../series.ts';
import type { MeasureSource } from '../source.ts';
import { shareOfKnown } from '../table-figures.ts';
import { noAnswer, noAnswerStillCounted } from './got-needed.ts';

const unit = 'cliëntreacties';

const asked: readonly { readonly table: TableId; readonly question: QuestionId }[] = [
  { table: 'experiences.knows-what-to-do', question: 'knowsWhatToDo' },
  { table: 'experiences.knows-where-to-go', question: 'knowsWhereToGo' },
  { table: 'experiences.felt-heard', question: 'feltHeard' },
  { table: 'experiences.felt-independent', question: 'feltIndependent' },
  { table: 'experiences.felt-stronger', question: 'feltStronger' },
  { table: 'experiences.dissatisfied', question: 'dissatisfied' },
];

const answers = [
  { code: 'yes', label: 'Ja' },
  { code: 'somewhat', label: 'Een beetje' },
  { code: 'no', label: 'Nee' },
  { code: 'no-talk', label: 'Er was geen gesprek' },
  { code: 'dont-know', label: 'Weet ik niet' },
  { code: 'not-answered', label: 'Niet ingevuld' },
] as const;

/** R5.3: the other questions to the resident. */
export const experienceQuestions = defineMeasure(
  {
    id: 'R5.3',
    result: 'result-5',
    version: 1,
    level: 'outcome-client',
    name: 'Wat inwoners ervaren',
    question: 'Weten inwoners wat zij kunnen doen, en voelden zij zich gehoord en gesteund?',
    unit,
    numerator: 'Antwoorden "ja" per vraag.',
    denominator: 'Antwoorden ja, een beetje en nee op die vraag.',
    source: 'Nota Regio Alkmaar §3.5 en bijlage; pilotdocument §5 en §8.3',
    cannotShow:
      'Wie geen vragenlijst kreeg of niet antwoordde, staat er niet in. Bij "niet tevreden" is ja juist een signaal van onvrede.',
    references: [],
    fixedText: null,
  },
  (source) => {
    const leftOut = leftOutBody(source, 'experiences');
    if (leftOut) return leftOut;
    const total = source.totals('experiences');
    const allKnown = asked.every(
      ({ table }) => shareOfKnown(source.table(table), 'yes', noAnswer).onlyKnown,
    );
    return {
      headline: null,
      thisEdition: newestTotal(source, total, unit),
      cumulative: soFarTotal(source, total, unit),
      parts: [questionsPart(source)],
      notes: allKnown ? [] : [noAnswerStillCounted],
    };
  },
);

function questionsPart(source: MeasureSource): Part {
  const rows = asked.map(({ table: id, question }) => {
    const table = source.table(id);
    const yes = rowOf(table, 'yes');
    return {
      id,
      label: questionnaire.find((found) => found.id === question)?.text.nl ?? question,
      depth: 0,
      apart: false,
      cells: [
        ...answers.map(({ code }): Cell => {
          const row = rowOf(table, code);
          return row === undefined
            ? wordsCell('n.v.t.')
            : countCell(row.n, throughSmall(source, row.through));
        }),
        shareCell(
          shareOfKnown(table, 'yes', noAnswer).share,
          throughSmall(source, yes?.through ?? null),
        ),
      ],
    } as const;
  });
  return {
    id: 'experience-questions',
    kind: 'categories',
    title: 'Antwoorden per vraag',
    unit,
    rowHeader: 'Vraag',
    columns: [
      ...answers.map(({ code, label }) => ({ id: code, label, unit }) as const),
      { id: 'share', label: 'Ja, van wie antwoordde', unit },
    ],
    rows,
    notDistributed: null,
    addsUp: false,
    judgement: null,
    notes: [],
    charts: [
      {
        kind: 'stacks',
        title: 'Antwoorden per vraag',
        unit,
        stacks: rows.map(({ id, label, cells }) => ({
          id,
          label,
          segments: answers.flatMap(({ code, label: answer }, index) => {
            const cell = cells[index];
            return cell === undefined || cell.value === null
              ? []
              : [{ id: code, label: answer, ...cell }];
          }),
        })),
      },
    ],
  };
}
