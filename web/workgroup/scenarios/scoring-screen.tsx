import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { checklist, checklistQuestions } from '../../../server/domain/scenarios/checklist.ts';
import { answeredBy } from '../../../server/domain/scenarios/differences.ts';
import type { NamedBody } from '../../../server/domain/scenarios/differences.ts';
import { scenarioCards } from '../../../server/domain/scenarios/scenario-cards.ts';
import type { ScenarioId } from '../../../server/domain/scenarios/scenario-cards.ts';
import { usePilotId, useRoles } from '../../data/session.ts';
import { reportTabTexts, scoringTexts } from '../../texts/scenarios.ts';
import { Alert } from '../../ui/alert.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PlainLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { QuestionForm } from './question-form.tsx';
import { ReportTabs } from './report-tabs.tsx';
import { ScenarioSelect } from './scenario-select.tsx';
import { evidenceQuery, reviewQuery, scoreIn } from './scenario-queries.ts';
import type { ScenarioEvidence, ScenarioReview } from './scenario-queries.ts';
import '../workgroup.css';
import './scenarios.css';

/** The checklist for one scenario: a member fills it in for the own body, the secretary for any. */
export function ScoringScreen() {
  const { scenario, namens } = useSearch({ from: '/signed-in/werkgroep/rapport/scoren' });
  const pilotId = usePilotId();
  const { data: review } = useSuspenseQuery(reviewQuery(pilotId));
  const { data: evidence } = useSuspenseQuery(evidenceQuery(pilotId));
  const isSecretary = useRoles().has('secretary');
  const asked = isSecretary ? (namens ?? review.ownBodyId) : review.ownBodyId;
  const body = review.bodies.find(({ id }) => id === asked);
  const shown = scenario ?? scenarioCards[0].id;

  return (
    <Stack>
      <PageHeading lead={scoringTexts.lead} title={scoringTexts.title} />
      <ReportTabs />
      {review.isClosed ? <Alert tone="info">{reportTabTexts.closed}</Alert> : null}
      <div className="naast-scoring__bar">
        {isSecretary ? (
          <BodySelect bodies={review.bodies} shown={body?.id ?? ''} />
        ) : body ? (
          <Facts items={[{ term: scoringTexts.body, value: body.name }]} />
        ) : null}
        <ScenarioSelect shown={shown} to="/werkgroep/rapport/scoren" />
      </div>
      {body ? (
        <>
          {isSecretary && body.id !== review.ownBodyId ? (
            <Alert tone="warning">{scoringTexts.onBehalf(body.name)}</Alert>
          ) : null}
          <Checklist body={body} evidence={evidence} review={review} scenario={shown} />
        </>
      ) : (
        <Text>{isSecretary ? scoringTexts.chooseBody : scoringTexts.noBody}</Text>
      )}
    </Stack>
  );
}

function BodySelect({ bodies, shown }: { bodies: readonly NamedBody[]; shown: string }) {
  const navigate = useNavigate({ from: '/werkgroep/rapport/scoren' });
  return (
    <SelectField
      choices={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      emptyLabel={shown === '' ? undefined : null}
      label={scoringTexts.body}
      name="namens"
      onChange={(event) =>
        void navigate({
          search: (now) => ({ ...now, namens: event.target.value || undefined }),
          resetScroll: false,
        })
      }
      value={shown}
    />
  );
}

type ChecklistProps = {
  body: NamedBody;
  scenario: ScenarioId;
  review: ScenarioReview;
  evidence: ScenarioEvidence;
};

function Checklist({ body, scenario, review, evidence }: ChecklistProps) {
  const total = checklistQuestions.length;
  const done = answeredBy(body.id, scenario, review.scores);
  const rowOf = (question: (typeof checklistQuestions)[number]['id']) =>
    scoreIn(review, { bodyId: body.id, scenario, question });
  const open = checklistQuestions.find(({ id }) => rowOf(id).score === null);
  const { editionSeq, isChosen } = evidence;
  return (
    <>
      <div className="naast-scoring__progress">
        <output>{scoringTexts.progress(done, total)}</output>
        {open === undefined ? (
          <span>{scoringTexts.allDone}</span>
        ) : (
          <PlainLink href={`#vraag-${open.id}`}>{scoringTexts.nextOpen}</PlainLink>
        )}
      </div>
      <Text quiet size="small">
        {scoringTexts.saved}{' '}
        {editionSeq === null
          ? scoringTexts.noEdition
          : isChosen
            ? scoringTexts.chosenEdition(editionSeq)
            : scoringTexts.newestEdition(editionSeq)}
      </Text>
      {checklist.map((group) => (
        <section aria-labelledby={`groep-${group.id}`} className="naast-questions" key={group.id}>
          <Heading id={`groep-${group.id}`} level={2}>
            {group.title}
          </Heading>
          {group.questions.map((question) => (
            <section
              aria-labelledby={`vraag-${question.id}`}
              className="naast-question"
              key={question.id}
            >
              <div className="naast-question__head">
                <p className="naast-question__place">
                  {scoringTexts.question(
                    checklistQuestions.findIndex(({ id }) => id === question.id) + 1,
                    total,
                  )}
                </p>
                <Heading id={`vraag-${question.id}`} level={3}>
                  {question.text}
                </Heading>
              </div>
              <QuestionForm
                isClosed={review.isClosed}
                key={`${body.id} ${scenario} ${question.id}`}
                row={rowOf(question.id)}
                words={question.text}
              />
              <EvidenceList
                editionSeq={editionSeq}
                lines={evidence.questions.find((one) => one.question === question.id)?.lines ?? []}
                question={question}
              />
            </section>
          ))}
        </section>
      ))}
    </>
  );
}
