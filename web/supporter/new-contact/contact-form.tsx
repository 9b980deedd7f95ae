import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { channels } from '../../../server/domain/codes/channels.ts';
import { useMe, usePilotId } from '../../data/session.ts';
import { areasQuery } from '../../records/areas.ts';
import { codeChoices } from '../../records/code-choices.ts';
import { LeaveGuard } from '../../records/leave-guard.tsx';
import { QuestionFields } from '../../records/question-fields.tsx';
import { caseloadQuery, caseQuery, lastContactQuery } from '../../records/record-queries.ts';
import { useRecordBounds } from '../../records/use-record-bounds.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { Card } from '../../ui/card.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { CaseStep } from './case-step.tsx';
import type { ContactDraft } from './contact-draft.ts';
import { contentToKeep, firstOpenField, sameAsLast } from './draft-session.ts';
import type { DraftSession } from './draft-session.ts';
import { DuplicateHint } from './duplicate-hint.tsx';
import { focusField } from './focus-field.ts';
import { FormNotices } from './form-notices.tsx';
import { LateHint } from './late-hint.tsx';
import { isMoreFilled, isMoreWrong } from './more-fields.ts';
import { MoreStep } from './more-step.tsx';
import { NatureStep } from './nature-step.tsx';
import { NotLoggedNotice } from './not-logged-notice.tsx';
import { SaveBar } from './save-bar.tsx';
import { useContactKeys } from './use-contact-keys.ts';
import { useKeptDraft } from '../../data/use-kept-draft.ts';
import { useLogContact } from './use-log-contact.ts';
import type { Logged } from './use-log-contact.ts';
import { useWholeGroups } from './use-whole-groups.ts';

const texts = supporterTexts.newContact;

type ContactFormProps = {
  session: DraftSession;
  onSaved: (logged: Logged, draft: ContactDraft, andNext: boolean) => void;
  onDiscard: () => void;
  /** Tells whether anything was filled in, every time that changes. */
  onTouched: (isTouched: boolean) => void;
};

/** The form of a contact: required questions in the order of the talk, saving, and more below. */
export function ContactForm(props: ContactFormProps) {
  const { session, onSaved, onDiscard, onTouched } = props;
  const [draft, setDraft] = useState(session.start);
  const [isMoreOpen, setMoreOpen] = useState(() => isMoreFilled(session.start));
  const [notice, setNotice] = useState<string | null>(null);
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const bounds = useRecordBounds();
  const { today } = useMe();
  const { data: areas = [] } = useQuery(areasQuery(pilotId));
  const { data: caseload } = useQuery(caseloadQuery(pilotId, { status: 'active' }));
  const { data: existing } = useQuery({
    ...caseQuery(pilotId, draft.caseId),
    enabled: draft.caseKind === 'existing' && draft.caseId !== '',
  });
  const log = useLogContact(session, bounds);
  const content = contentToKeep(session, draft);
  const kept = useKeptDraft('contact', content, session.from === 'draft');
  const isTouched = content !== null;

  useEffect(() => onTouched(isTouched), [isTouched, onTouched]);
  useFocusOnce(firstOpenField(session.start));
  // A mistake that is folded away would be a dead end.
  if (!isMoreOpen && isMoreWrong(log.mistakes.keys())) setMoreOpen(true);

  function change(part: Partial<ContactDraft>) {
    setDraft((now) => ({ ...now, ...part }));
  }

  async function save(andNext: boolean) {
    const logged = await log.save(draft);
    if (logged === null) return;
    await kept.drop();
    onSaved(logged, draft, andNext);
  }

  async function fillAsLast() {
    // Asked anew, because a contact may have been saved a moment ago.
    const last = await queryClient.fetchQuery(lastContactQuery(pilotId)).catch(() => null);
    if (last === null) {
      setNotice(texts.noLast);
      return;
    }
    const filled = sameAsLast(draft, last);
    setDraft(filled);
    setMoreOpen(isMoreFilled(filled));
    setNotice(texts.sameAsLastDone);
    focusField(firstOpenField(filled));
  }

  function discard() {
    void kept.drop().then(onDiscard);
  }

  function openMore() {
    setMoreOpen(true);
    requestAnimationFrame(() => focusField('note'));
  }

  useContactKeys({
    save: (andNext) => void save(andNext),
    sameAsLast: () => void fillAsLast(),
    openMore,
    focusFirst: () => focusField(firstOpenField(draft)),
  });

  const place = useWholeGroups();
  const step = { draft, change, mistakes: log.mistakes };
  return (
    <form
      aria-label={texts.title}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      ref={place}
    >
      <Stack>
        <LeaveGuard isNeeded={isTouched && ['not-kept', 'left-out'].includes(kept.state)} />
        <FormNotices
          notice={notice}
          onDiscard={discard}
          onSameAsLast={() => void fillAsLast()}
          session={session}
        />
        <ErrorSummary attempt={log.attempt} errors={log.errorsOf(draft)} />
        <Card>
          <Stack>
            <div className="naast-contact-frame">
              <div>
                <DateField
                  error={log.mistakes.get('day')}
                  label={texts.day}
                  max={today}
                  min={bounds.pilotStart}
                  name="day"
                  onChange={(event) => change({ day: event.target.value })}
                  value={draft.day}
                />
                <LateHint day={draft.day} today={today} />
              </div>
              <RadioList
                choices={codeChoices(channels, draft.day)}
                error={log.mistakes.get('channel')}
                label={texts.channel}
                layout="columns"
                name="channel"
                onChange={(event) => change({ channel: event.target.value })}
                value={draft.channel}
              />
            </div>
            <CaseStep {...step} cases={caseload?.cases ?? []} />
            <QuestionFields
              day={draft.day}
              mistakes={log.mistakes}
              onChange={(questions) => change({ questions })}
              questions={draft.questions}
            />
            <NatureStep {...step} existing={existing} />
          </Stack>
        </Card>
        <DuplicateHint draft={draft} />
        <SaveBar
          draft={kept.state}
          isBusy={log.isBusy}
          notice={
            <NotLoggedNotice
              failure={log.failure}
              onDiscard={discard}
              onSendAgain={() => void save(false)}
            />
          }
          onSave={(andNext) => void save(andNext)}
        />
        <Card>
          <MoreStep {...step} areas={areas} isOpen={isMoreOpen} onToggle={setMoreOpen} />
        </Card>
      </Stack>
    </form>
  );
}

/** Puts the focus on a field when the form opens; a form for the next contact is a new form. */
function useFocusOnce(field: string): void {
  const first = useRef(field);
  useEffect(() => focusField(first.current), []);
}
