import type { ReactNode } from 'react';
import { channels } from '../../server/domain/codes/channels.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { complaintOutcomes } from '../../server/domain/codes/complaint-outcomes.ts';
import { contactNatures } from '../../server/domain/codes/contact-natures.ts';
import { decisionOutcomes } from '../../server/domain/codes/decision-outcomes.ts';
import { decisionTypes } from '../../server/domain/codes/decision-types.ts';
import { dissatisfactionStatuses } from '../../server/domain/codes/dissatisfaction-statuses.ts';
import { dissatisfactionSubjects } from '../../server/domain/codes/dissatisfaction-subjects.ts';
import { dissatisfactionTargets } from '../../server/domain/codes/dissatisfaction-targets.ts';
import { laws } from '../../server/domain/codes/laws.ts';
import { needsMet } from '../../server/domain/codes/needs-met.ts';
import { objectionStopReasons } from '../../server/domain/codes/objection-stop-reasons.ts';
import { reasonsNotFiled } from '../../server/domain/codes/reasons-not-filed.ts';
import { supportForms } from '../../server/domain/codes/support-forms.ts';
import { formatDay, formatMinutes } from '../data/format.ts';
import { recordTexts } from '../texts/records.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import type { CaseTask } from './case-task.ts';
import { questionWords } from './contact-values.ts';
import { objectionPathWords } from './objection-words.ts';
import type { Case, Contact, Dissatisfaction, Objection } from './record-queries.ts';
import { entryId, timelineOf } from './timeline.ts';
import type { TimelineEntry } from './timeline.ts';

const texts = recordTexts.timeline;

type CaseTimelineProps = {
  theCase: Case;
  /** Id of a record that is being removed. */
  hidden: string | null;
  onTask: (task: CaseTask) => void;
  /** Removes a record; left out for who may not. Contacts only for who had the conversation. */
  onRemove: (entry: TimelineEntry) => void;
  mayRemove: (entry: TimelineEntry) => boolean;
};

/** The course of a case, the newest first, with what can be done with each part. */
export function CaseTimeline(props: CaseTimelineProps) {
  const { theCase, hidden, onTask, onRemove, mayRemove } = props;
  return (
    <ol className="naast-timeline">
      {timelineOf(theCase, hidden).map((entry) => (
        <li
          className={`naast-timeline__entry naast-timeline__entry--${entry.kind}`}
          key={entryId(entry)}
        >
          <Entry entry={entry} theCase={theCase}>
            {entry.kind === 'closed' ? null : (
              <div className="naast-timeline__actions">
                <Button
                  aria-label={texts.doTo(changeWord(entry), kindWords(entry), formatDay(entry.day))}
                  onClick={() => onTask({ kind: entry.kind, id: entryId(entry) })}
                  small
                  variant="tertiary"
                >
                  {changeWord(entry)}
                </Button>
                {mayRemove(entry) ? (
                  <Button
                    aria-label={texts.doTo(texts.remove, kindWords(entry), formatDay(entry.day))}
                    onClick={() => onRemove(entry)}
                    small
                    variant="tertiary"
                  >
                    {texts.remove}
                  </Button>
                ) : null}
              </div>
            )}
          </Entry>
        </li>
      ))}
    </ol>
  );
}

// A contact is changed when it was wrong; a path goes on.
function changeWord(entry: TimelineEntry): string {
  return entry.kind === 'contact' ? texts.change : texts.update;
}

function kindWords(entry: TimelineEntry): string {
  return texts.kinds[entry.kind];
}

type EntryProps = { entry: TimelineEntry; theCase: Case; children: ReactNode };

function Entry({ entry, theCase, children }: EntryProps) {
  if (entry.kind === 'contact') {
    return <ContactEntry contact={entry.contact}>{children}</ContactEntry>;
  }
  if (entry.kind === 'dissatisfaction') {
    return (
      <DissatisfactionEntry dissatisfaction={entry.dissatisfaction}>
        {children}
      </DissatisfactionEntry>
    );
  }
  if (entry.kind === 'objection') {
    return <ObjectionEntry objection={entry.objection}>{children}</ObjectionEntry>;
  }
  return (
    <EntryHeading day={entry.day}>
      {theCase.status === 'stopped' ? texts.stopped : texts.closed}
    </EntryHeading>
  );
}

function EntryHeading({ day, children }: { day: string; children: ReactNode }) {
  return (
    <Heading level={3} size={4}>
      <span className="naast-timeline__day">{formatDay(day)}</span> {children}
    </Heading>
  );
}

function ContactEntry({ contact, children }: { contact: Contact; children: ReactNode }) {
  const { nature } = contact;
  const details = [
    ...(contact.minutes === null ? [] : [formatMinutes(contact.minutes)]),
    ...contact.forms.map((form) => labelOf(supportForms, form)),
  ];
  return (
    <>
      <EntryHeading day={contact.day}>{labelOf(channels, contact.channel)}</EntryHeading>
      <p className="naast-timeline__line">
        {nature === 'C0' ? null : <Badge tone="warning">{labelOf(contactNatures, nature)}</Badge>}{' '}
        {contact.isLate ? <Badge>{texts.late}</Badge> : null}{' '}
        {contact.questions.map(questionWords).join(' · ')}
      </p>
      {details.length > 0 ? <p className="naast-timeline__more">{details.join(' · ')}</p> : null}
      {contact.note === null ? null : <p className="naast-timeline__note">{contact.note}</p>}
      {children}
    </>
  );
}

function DissatisfactionEntry(props: { dissatisfaction: Dissatisfaction; children: ReactNode }) {
  const { dissatisfaction: told, children } = props;
  const details = [
    ...(told.aboutWhom === null
      ? []
      : [`${texts.about} ${labelOf(dissatisfactionTargets, told.aboutWhom).toLowerCase()}`]),
    ...(told.reasonNotFiled === null
      ? []
      : [`${texts.notFiled}: ${labelOf(reasonsNotFiled, told.reasonNotFiled).toLowerCase()}`]),
    ...(told.filedDay === null ? [] : [`${texts.filed} ${formatDay(told.filedDay)}`]),
    ...(told.outcome === null ? [] : [labelOf(complaintOutcomes, told.outcome)]),
    ...(told.officerContact === true ? [texts.officer] : []),
  ];
  const subject =
    told.subject === null ? texts.noSubject : labelOf(dissatisfactionSubjects, told.subject);
  return (
    <>
      <EntryHeading day={told.filedDay ?? told.raisedDay}>
        {labelOf(dissatisfactionStatuses, told.status)}: {subject.toLowerCase()}
      </EntryHeading>
      {details.length > 0 ? <p className="naast-timeline__line">{details.join(' · ')}</p> : null}
      {children}
    </>
  );
}

function ObjectionEntry({ objection, children }: { objection: Objection; children: ReactNode }) {
  const details = [
    ...(objection.decisionType === null
      ? []
      : [labelOf(decisionTypes, objection.decisionType).toLowerCase()]),
    ...(objection.reason === null ? [] : [labelOf(objectionStopReasons, objection.reason)]),
    ...(objection.decisionOutcome === null
      ? []
      : [labelOf(decisionOutcomes, objection.decisionOutcome)]),
    ...(objection.needMet === null
      ? []
      : [`${texts.needMet}: ${labelOf(needsMet, objection.needMet).toLowerCase()}`]),
  ];
  return (
    <>
      <Heading level={3} size={4}>
        {texts.objectionOver(labelOf(laws, objection.law))}
      </Heading>
      <p className="naast-timeline__line">{objectionPathWords(objection)}</p>
      {details.length > 0 ? <p className="naast-timeline__more">{details.join(' · ')}</p> : null}
      {children}
    </>
  );
}
