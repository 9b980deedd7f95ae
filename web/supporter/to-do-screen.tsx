import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { laws } from '../../server/domain/codes/laws.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { objectionStatuses } from '../../server/domain/codes/objection-statuses.ts';
import { formatDay } from '../data/format.ts';
import { usePilotId } from '../data/session.ts';
import { caseName } from '../records/case-name.ts';
import { searchOfTask } from '../records/case-task.ts';
import type { CaseTask } from '../records/case-task.ts';
import { nextStepWords, sinceWords } from '../records/next-step-words.ts';
import { toDoQuery } from '../records/record-queries.ts';
import type { CaseLine, ToDo } from '../records/record-queries.ts';
import { recordTexts } from '../texts/records.ts';
import { supporterTexts } from '../texts/supporter.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { RouteLink } from '../ui/link.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import '../records/records.css';

const texts = supporterTexts.toDo;

/** What waits for the supporter: overdue steps first, then cases that have gone quiet, then gaps. */
export function ToDoScreen() {
  const { data: toDo } = useQuery({ ...toDoQuery(usePilotId()), throwOnError: true });
  return (
    <Stack>
      <PageHeading
        actions={
          <ButtonLink to="/ondersteuner/niet-geholpen" variant="secondary">
            {supporterTexts.newContact.turnedAway}
          </ButtonLink>
        }
        lead={texts.lead}
        title={texts.title}
      />
      {toDo ? <ToDoLists toDo={toDo} /> : <Loading />}
    </Stack>
  );
}

const dueDay = (line: CaseLine) => line.nextAction?.day ?? '';

function ToDoLists({ toDo }: { toDo: ToDo }) {
  if (Object.values(toDo).every((list) => list.length === 0)) {
    return <EmptyState heading={texts.nothingHeading}>{texts.nothing}</EmptyState>;
  }
  return (
    <div className="naast-to-do-lists">
      <CaseList
        does={{ kind: 'edit', id: null }}
        explanation={texts.overdueExplanation}
        heading={texts.overdue}
        lines={toDo.overdue.toSorted((left, right) => dueDay(left).localeCompare(dueDay(right)))}
        say={(line) => nextStepWords(line.nextAction)}
      />
      <CaseList
        does={{ kind: 'dissatisfaction', id: null }}
        explanation={texts.unrecordedExplanation}
        heading={texts.unrecorded}
        lines={toDo.unrecorded}
        say={(line) => sinceWords(line.daysSinceLastContact)}
      />
      {toDo.openObjections.length > 0 ? (
        <ToDoCard
          count={toDo.openObjections.length}
          explanation={texts.objectionsExplanation}
          heading={texts.objections}
        >
          {toDo.openObjections.map((objection) => (
            <li key={objection.id}>
              <RouteLink
                params={{ caseId: objection.caseId }}
                search={searchOfTask({ kind: 'objection', id: objection.id })}
                to="/ondersteuner/casus/$caseId"
              >
                {objection.caseCode ?? texts.withoutCode}
              </RouteLink>
              <span>
                {labelOf(objectionStatuses, objection.status).toLowerCase()},{' '}
                {labelOf(laws, objection.law)}
                {objection.since === null ? '' : texts.since(formatDay(objection.since))}
              </span>
            </li>
          ))}
        </ToDoCard>
      ) : null}
      <CaseList
        does={{ kind: 'close', id: null }}
        explanation={texts.quietExplanation}
        heading={texts.quiet}
        lines={toDo.quiet}
        say={(line) => sinceWords(line.daysSinceLastContact)}
      />
      <CaseList
        does={{ kind: 'edit', id: null }}
        explanation={texts.missingExplanation}
        heading={texts.missing}
        lines={toDo.missing}
        say={(line) => line.missing.map((field) => recordTexts.table.fields[field]).join(', ')}
      />
    </div>
  );
}

type CaseListProps = {
  heading: string;
  explanation: string;
  lines: readonly CaseLine[];
  /** What is to be done with each: the link opens its form. */
  does: CaseTask;
  say: (line: CaseLine) => string;
};

function CaseList({ heading, explanation, lines, does, say }: CaseListProps) {
  if (lines.length === 0) return null;
  return (
    <ToDoCard count={lines.length} explanation={explanation} heading={heading}>
      {lines.map((line) => (
        <li key={line.id}>
          <RouteLink
            params={{ caseId: line.id }}
            search={searchOfTask(does)}
            to="/ondersteuner/casus/$caseId"
          >
            {caseName(line)}
          </RouteLink>
          <span>{say(line)}</span>
        </li>
      ))}
    </ToDoCard>
  );
}

type ToDoCardProps = { heading: string; count: number; explanation: string; children: ReactNode };

function ToDoCard({ heading, count, explanation, children }: ToDoCardProps) {
  return (
    <Card heading={texts.headingWithCount(heading, count)}>
      <Text size="small">{explanation}</Text>
      <ul className="naast-to-do">{children}</ul>
    </Card>
  );
}
