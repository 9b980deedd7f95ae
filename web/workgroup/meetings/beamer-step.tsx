import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { results } from '../../../server/domain/codes/results.ts';
import type { ResultId } from '../../../server/domain/codes/results.ts';
import type { Chart, MeasureResult } from '../../../server/measures/measure-result.ts';
import { formatDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { ChartFigure } from '../../figures/chart-figure.tsx';
import { agendaTexts, beamerTexts } from '../../texts/meetings.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Heading } from '../../ui/heading.tsx';
import { measuresQuery } from '../edition-queries.ts';
import type { AgendaItem, Meeting } from '../meeting-queries.ts';
import { AgreedBeforehand } from '../rules/agreed-beforehand.tsx';
import { ActionList } from './action-list.tsx';
import { AttendanceForm, AttendanceList } from './attendance.tsx';
import { DecisionList } from './decision-list.tsx';
import { Findings } from './findings.tsx';
import { ReleasedSignals } from './step-figures.tsx';
import '../../figures/figures.css';
import '../../figures/charts.css';
import '../signals/signals.css';

type BeamerStepProps = {
  meeting: Meeting;
  item: AgendaItem;
  /** Number of the edition that is discussed; null when none was released yet. */
  seq: number | null;
};

/** What one step shows on a large screen: the figure, what may be concluded, its course. */
export function BeamerStep({ meeting, item, seq }: BeamerStepProps) {
  const result = results.find(({ id }) => id === item.id);
  const isOpen = meeting.status === 'planned';
  const attendance = meeting.attendance.map(({ bodyName, state }) => ({ body: bodyName, state }));
  return (
    <>
      {result && seq !== null ? (
        <ResultAtAGlance resultId={result.id} seq={seq}>
          <Findings findings={item.findings} />
          <AgreedBeforehand resultId={result.id} />
        </ResultAtAGlance>
      ) : (
        <Findings findings={item.findings} />
      )}
      {item.id === 'as-of' && isOpen ? <AttendanceForm meeting={meeting} /> : null}
      {item.id === 'as-of' && !isOpen ? <AttendanceList attendance={attendance} /> : null}
      {item.id === 'last-actions' && meeting.lastActions.length > 0 ? (
        <ActionList actions={meeting.lastActions} withMeeting />
      ) : null}
      {item.id === 'signals' ? <ReleasedSignals /> : null}
      {item.id === 'decisions' ? <AgreedNow meeting={meeting} /> : null}
    </>
  );
}

/** The latest earlier decision with this step, for beside the figure. */
export function LastDecision({ meeting, item }: Omit<BeamerStepProps, 'seq'>) {
  const last = meeting.lastDecisions.find((decision) => decision.item === item.id);
  if (!results.some(({ id }) => id === item.id)) return null;
  return (
    <p className="naast-beamer__decision">
      {last ? (
        <>
          <strong>{agendaTexts.lastDecision(formatDay(last.day))}:</strong> {last.text}
        </>
      ) : (
        agendaTexts.noLastDecision
      )}
    </p>
  );
}

/** The first chart of a measure that has something to draw. */
function chartOf({ parts }: MeasureResult): Chart | null {
  const charts = parts.flatMap((part) => part.charts);
  return charts.find(({ kind }) => kind === 'months') ?? charts[0] ?? null;
}

type AtAGlanceProps = {
  resultId: ResultId;
  seq: number;
  /** What is said about it: above the drawing, so that it is on the smallest projector too. */
  children: ReactNode;
};

/** The first measure of a result large with its course, the others in one line each. */
function ResultAtAGlance({ resultId, seq, children }: AtAGlanceProps) {
  const { data: all } = useSuspenseQuery(measuresQuery(usePilotId(), seq));
  const [first, ...others] = all.filter(({ result }) => result === resultId);
  if (first === undefined) return null;
  const chart = chartOf(first);
  const judgements = first.parts.flatMap(({ judgement }) => (judgement ? [judgement.text] : []));
  return (
    <>
      <section>
        <Heading level={2} size={3}>
          {first.name}
        </Heading>
        <div className="naast-beamer__numbers">
          <BigFigure figure={first.thisEdition} term={beamerTexts.thisEdition} />
          <BigFigure figure={first.cumulative} term={beamerTexts.sinceStart} />
        </div>
        {judgements.length > 0 ? (
          <p className="naast-beamer__words">{judgements.join('; ')}</p>
        ) : null}
        {first.fixedText === null ? null : <p>{first.fixedText}</p>}
      </section>
      {children}
      {chart === null ? null : <ChartFigure chart={chart} />}
      <section>
        <Heading level={2} size={4}>
          {beamerTexts.others}
        </Heading>
        <dl className="naast-beamer__others">
          {others.map(({ id, name, thisEdition, headline }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{(thisEdition ?? headline)?.text ?? '–'}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}

function BigFigure({ figure, term }: { figure: MeasureResult['headline']; term: string }) {
  if (figure === null) return null;
  return (
    <p className="naast-beamer__number">
      <span>{term}</span>
      <strong>{figure.text}</strong>
      {figure.small === null ? null : <small>{figure.small}</small>}
    </p>
  );
}

function AgreedNow({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <section>
        <Heading level={2} size={4}>
          {meetingTexts.allDecisions}
        </Heading>
        {meeting.decisions.length === 0 ? (
          <p>{meetingTexts.noDecisionsAtAll}</p>
        ) : (
          <DecisionList decisions={meeting.decisions} withItem />
        )}
      </section>
      <section>
        <Heading level={2} size={4}>
          {meetingTexts.allActions}
        </Heading>
        {meeting.actions.length === 0 ? (
          <p>{meetingTexts.noActionsAtAll}</p>
        ) : (
          <ActionList actions={meeting.actions} />
        )}
      </section>
    </>
  );
}
