import { pointsOnQuestion } from '../../../server/domain/scenarios/bearing-points.ts';
import type { ChecklistQuestion } from '../../../server/domain/scenarios/checklist.ts';
import { useIsNarrow } from '../../figures/use-is-narrow.ts';
import { scenarioTexts, scoringTexts } from '../../texts/scenarios.ts';
import { Heading } from '../../ui/heading.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { PointList } from './scenario-parts.tsx';
import type { EvidenceLine } from './scenario-queries.ts';

type EvidenceListProps = {
  question: ChecklistQuestion;
  lines: readonly EvidenceLine[];
  /** The edition the numbers come from; null when there is none. */
  editionSeq: number | null;
};

/** What the pilot itself says about a question, what it does not say, and what others learnt. */
export function EvidenceList({ question, lines, editionSeq }: EvidenceListProps) {
  const points = pointsOnQuestion(question.id);
  const isNarrow = useIsNarrow();
  const numbers = (
    <>
      <Lines editionSeq={editionSeq} lines={lines} />
      <p className="naast-evidence__silent">
        <strong>{scoringTexts.silent}: </strong>
        {question.silent}
      </p>
    </>
  );
  return (
    <div className="naast-evidence">
      {isNarrow ? (
        <details>
          <summary>{scoringTexts.evidenceMore(lines.length)}</summary>
          {numbers}
        </details>
      ) : (
        <>
          <Heading level={4} size={4}>
            {scoringTexts.evidence}
          </Heading>
          {numbers}
        </>
      )}
      {points.length === 0 ? null : (
        <details>
          <summary>{scenarioTexts.learnt}</summary>
          <PointList points={points} />
        </details>
      )}
    </div>
  );
}

function Lines({ lines, editionSeq }: Pick<EvidenceListProps, 'lines' | 'editionSeq'>) {
  if (lines.length === 0) return <p className="naast-evidence__none">{scoringTexts.noEvidence}</p>;
  return (
    <ul className="naast-evidence__lines">
      {lines.map(({ measure, label, text, small, margin }) => (
        <li key={`${measure} ${label}`}>
          <span className="naast-evidence__label">
            {label}{' '}
            <RouteLink
              aria-label={scoringTexts.toMeasure(measure)}
              hash={measure}
              search={editionSeq === null ? {} : { editie: editionSeq }}
              to="/werkgroep/dashboard"
            >
              {measure}
            </RouteLink>
          </span>
          <span className="naast-evidence__number">{text}</span>
          {small === null && margin === null ? null : (
            <span className="naast-evidence__small">
              {[small, margin === null ? null : scoringTexts.margin(margin)]
                .filter((words) => words !== null)
                .join('; ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
