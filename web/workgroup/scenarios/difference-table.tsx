import { agreementWords } from '../../../server/domain/scenarios/differences.ts';
import type { QuestionDifference } from '../../../server/domain/scenarios/differences.ts';
import { scoreInWords } from '../../../server/domain/scenarios/scale.ts';
import { useIsNarrow } from '../../figures/use-is-narrow.ts';
import { differenceTexts } from '../../texts/scenarios.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Heading } from '../../ui/heading.tsx';

type Answer = QuestionDifference['answers'][number];

type DifferenceTableProps = {
  /** The scenario in words. */
  name: string;
  /** Disagreements first. */
  rows: readonly QuestionDifference[];
};

/** Question by body in words; on a phone a list per question, so that nothing slides out of view. */
export function DifferenceTable({ name, rows }: DifferenceTableProps) {
  const isNarrow = useIsNarrow();
  if (isNarrow) return <DifferenceList rows={rows} />;
  const bodies = rows[0]?.answers.map(({ body }) => body) ?? [];
  return (
    <div className="naast-differences">
      <DataTable
        caption={differenceTexts.caption(name)}
        columns={[
          {
            id: 'question',
            header: differenceTexts.question,
            cell: (row: QuestionDifference) => (
              <>
                {row.text} <AgreementBadge agreement={row.agreement} />
              </>
            ),
            rowHeader: true,
          },
          ...bodies.map((body) => ({
            id: body.id,
            header: body.name,
            cell: ({ answers }: QuestionDifference) => (
              <AnswerWords answer={answers.find((answer) => answer.body.id === body.id)} />
            ),
          })),
        ]}
        compact
        rowKey={({ question }) => question}
        rows={rows}
      />
    </div>
  );
}

function DifferenceList({ rows }: Pick<DifferenceTableProps, 'rows'>) {
  return (
    <ul className="naast-difference-list">
      {rows.map(({ question, text, agreement, answers }) => (
        <li className="naast-difference" key={question}>
          <Heading level={2} size={4}>
            {text}
          </Heading>
          <AgreementBadge agreement={agreement} />
          <dl className="naast-difference__answers">
            {answers.map((answer) => (
              <div key={answer.body.id}>
                <dt>{answer.body.name}</dt>
                <dd>
                  <AnswerWords answer={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

const tones = { opposed: 'warning', differ: 'info', agree: 'neutral', open: 'neutral' } as const;

function AgreementBadge({ agreement }: Pick<QuestionDifference, 'agreement'>) {
  return <Badge tone={tones[agreement]}>{agreementWords[agreement]}</Badge>;
}

function AnswerWords({ answer }: { answer: Answer | undefined }) {
  if (answer === undefined) return null;
  const { score, reason } = answer;
  return (
    <>
      <span className={score === null ? 'naast-answer naast-answer--open' : 'naast-answer'}>
        {scoreInWords(score)}
      </span>
      {reason === '' ? null : <span className="naast-answer__reason">{reason}</span>}
    </>
  );
}
