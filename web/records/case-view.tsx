import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { isOpenCase } from '../../server/domain/codes/case-statuses.ts';
import { asProblem } from '../data/api.ts';
import { useMe, usePilotId } from '../data/session.ts';
import { recordTexts } from '../texts/records.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Cluster } from '../ui/cluster.tsx';
import { Columns } from '../ui/columns.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { areasQuery } from './areas.ts';
import { CaseFacts } from './case-facts.tsx';
import { caseName } from './case-name.ts';
import { CaseTaskForm } from './case-task-form.tsx';
import type { CaseTask } from './case-task.ts';
import { CaseTimeline } from './case-timeline.tsx';
import { caseQuery } from './record-queries.ts';
import { ReopenButton } from './reopen-button.tsx';
import { useFreshRecords } from './use-fresh-records.ts';
import { useRemoval } from './use-removal.ts';
import './records.css';

const texts = recordTexts.caseView;

type CaseViewProps = {
  caseId: string;
  /** What the address asks to do; null for looking. */
  task: CaseTask | null;
  onTask: (task: CaseTask | null) => void;
  /** Called after the case went to somebody else: a supporter no longer sees it. */
  onHandedOver: () => void;
  /** Above the title: the way back to the caseload. */
  back: ReactNode;
  /** Beside the title: logging a contact in this case, for who logs contacts. */
  newContact?: ReactNode;
  /** A coordinator reads whose case it is. */
  showSupporter?: boolean;
};

/** A case: its course, what is known of it, and everything that can be done with it. */
export function CaseView(props: CaseViewProps) {
  const { caseId, task, onTask, onHandedOver, back, newContact, showSupporter = false } = props;
  const pilotId = usePilotId();
  const { today, id: userId } = useMe();
  const { data: theCase, error } = useQuery({
    ...caseQuery(pilotId, caseId),
    throwOnError: (problem) => asProblem(problem)?.status !== 404,
  });
  const { data: areas = [] } = useQuery(areasQuery(pilotId));
  const refresh = useFreshRecords();
  const { removing, remove } = useRemoval(caseId);
  useFocusAfter(task);

  if (asProblem(error)?.status === 404) {
    return (
      <Stack>
        <PageHeading back={back} title={texts.goneTitle} />
        <EmptyState heading={texts.goneHeading}>{texts.gone}</EmptyState>
      </Stack>
    );
  }
  if (!theCase) return <Loading />;

  const name = caseName(theCase);
  const isOpen = isOpenCase(theCase.status);
  const actions = (
    <>
      {isOpen ? newContact : <ReopenButton onReopened={() => void refresh()} theCase={theCase} />}
      <Button onClick={() => onTask({ kind: 'edit', id: null })} variant="secondary">
        {texts.edit}
      </Button>
      {isOpen ? (
        <Button onClick={() => onTask({ kind: 'close', id: null })} variant="secondary">
          {texts.close}
        </Button>
      ) : null}
      {isOpen ? (
        <Button onClick={() => onTask({ kind: 'hand-over', id: null })} variant="tertiary">
          {texts.handOver}
        </Button>
      ) : null}
    </>
  );
  return (
    <Stack>
      <PageHeading actions={task ? null : actions} back={back} title={texts.title(name)} />
      {task ? (
        <CaseTaskForm
          areas={areas}
          key={`${task.kind} ${task.id ?? ''}`}
          onDone={() => onTask(null)}
          onSaved={() => {
            void refresh();
            if (task.kind === 'hand-over') onHandedOver();
            else onTask(null);
          }}
          task={task}
          theCase={theCase}
        />
      ) : null}
      <Columns shape="aside">
        <Card
          actions={
            <Cluster>
              <Button
                onClick={() => onTask({ kind: 'dissatisfaction', id: null })}
                small
                variant="tertiary"
              >
                {texts.addDissatisfaction}
              </Button>
              <Button
                onClick={() => onTask({ kind: 'objection', id: null })}
                small
                variant="tertiary"
              >
                {texts.addObjection}
              </Button>
            </Cluster>
          }
          heading={recordTexts.timeline.heading}
        >
          <CaseTimeline
            hidden={removing}
            mayRemove={(entry) =>
              entry.kind !== 'contact' ||
              [theCase.supporterId, entry.contact.supporterId].includes(userId)
            }
            onRemove={remove}
            onTask={onTask}
            theCase={theCase}
          />
        </Card>
        <Card heading={texts.facts}>
          <div className="naast-case-facts">
            {theCase.code === null ? <Badge>{texts.withoutCode}</Badge> : null}
            <CaseFacts
              areas={areas}
              showSupporter={showSupporter}
              theCase={theCase}
              today={today}
            />
          </div>
        </Card>
      </Columns>
    </Stack>
  );
}

/** Gives the focus back to the screen after a form in it closed. */
function useFocusAfter(task: CaseTask | null): void {
  const before = useRef(task);
  useEffect(() => {
    if (before.current !== null && task === null) {
      document.getElementById('inhoud')?.focus({ preventScroll: true });
      window.scrollTo({ top: 0 });
    }
    before.current = task;
  }, [task]);
}
