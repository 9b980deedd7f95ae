import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { formatDay } from '../../data/format.ts';
import { usePilot, useRoles } from '../../data/session.ts';
import { beamerTexts } from '../../texts/meetings.ts';
import { meetingTexts } from '../../texts/workgroup.ts';
import { Button } from '../../ui/button.tsx';
import { usePageTitle } from '../../ui/use-page-title.ts';
import { editionsQuery } from '../edition-queries.ts';
import { editionName, editionOf } from '../edition-words.ts';
import { meetingQuery } from '../meeting-queries.ts';
import { BeamerStep, LastDecision } from './beamer-step.tsx';
import { MinutesField, MinutesText } from './minutes-of-item.tsx';
import { aroundStep, beamerMove, stepAfter } from './steps.ts';
import type { StepMove } from './steps.ts';
import type { MeetingItemId } from '../../../server/domain/meeting-items.ts';
import '../workgroup.css';
import './meetings.css';
import './beamer.css';

/** Can be taller than the window: the Tab key leads to it, so that the arrows can slide it. */
const slidable = { role: 'region', tabIndex: 0 };

/**
 * A meeting on a large screen: one step at a time over the whole window, in large type, with the
 * minutes beside it. Arrows and the keys of a presenter lead from step to step; each has its address.
 */
export function BeamerScreen() {
  const { id: pilotId, isRehearsal } = usePilot();
  const { meetingId } = useParams({
    from: '/signed-in/werkgroep/vergaderingen/$meetingId/scherm',
  });
  const { punt } = useSearch({ from: '/signed-in/werkgroep/vergaderingen/$meetingId/scherm' });
  const { data: meeting } = useSuspenseQuery(meetingQuery(pilotId, meetingId));
  const { data: editions } = useSuspenseQuery(editionsQuery(pilotId));
  const mayWrite = useRoles().has('secretary') && meeting.status === 'planned';
  const navigate = useNavigate({ from: '/werkgroep/vergaderingen/$meetingId/scherm' });
  const step: MeetingItemId = punt ?? 'as-of';
  const item = meeting.items.find(({ id }) => id === step);
  const place = aroundStep(step).place ?? 1;
  const day = formatDay(meeting.day);
  const newest = editions[0];
  const edition = meeting.edition
    ? editionOf(meeting.edition)
    : newest
      ? editionName(newest)
      : meetingTexts.noEdition;
  usePageTitle(`${beamerTexts.step(place, meeting.items.length)} ${item?.title ?? ''}`);

  // The address decides, not the screen: two keys can come before one of them is drawn.
  function go(move: StepMove) {
    void navigate({
      to: '/werkgroep/vergaderingen/$meetingId/scherm',
      params: { meetingId },
      search: (now) => ({ punt: stepAfter(now.punt ?? 'as-of', move) }),
      replace: true,
    });
  }
  function leave() {
    void navigate({
      to: '/werkgroep/vergaderingen/$meetingId',
      params: { meetingId },
      search: (now) => ({ punt: now.punt ?? 'as-of' }),
    });
  }
  const dialog = useBeamerDialog(step, (event) => {
    const typing = event.target instanceof HTMLTextAreaElement ? event.target : null;
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    const move = hasModifier ? null : beamerMove(event.key, typing !== null);
    if (move === null) return;
    event.preventDefault();
    if (move === 'stop-typing') typing?.blur();
    else if (move === 'leave') leave();
    else go(move);
  });

  if (item === undefined) return null;
  return (
    <dialog
      aria-label={beamerTexts.label(day)}
      className="naast-beamer"
      onCancel={(event) => event.preventDefault()}
      ref={dialog}
    >
      <header className="naast-beamer__head">
        <p className="naast-beamer__place">{beamerTexts.step(place, meeting.items.length)}</p>
        <h1 className="naast-beamer__title" data-step={item.id} tabIndex={-1}>
          {item.title}
        </h1>
        <p className="naast-beamer__about">
          {day} · {edition}
          {isRehearsal ? <strong> · {beamerTexts.rehearsal}</strong> : null}
        </p>
      </header>
      <div className="naast-beamer__body" key={item.id}>
        <div {...slidable} aria-label={item.title} className="naast-beamer__figure">
          <BeamerStep
            item={item}
            meeting={meeting}
            seq={meeting.edition?.seq ?? newest?.seq ?? null}
          />
        </div>
        <div className="naast-beamer__minutes">
          <LastDecision item={item} meeting={meeting} />
          {mayWrite ? (
            <MinutesField item={item} meetingId={meeting.id} />
          ) : (
            <MinutesText item={item} />
          )}
        </div>
      </div>
      <footer className="naast-beamer__foot">
        <Button onClick={() => go('previous')} small variant="secondary">
          {beamerTexts.previous}
        </Button>
        <Button onClick={() => go('next')} small variant="secondary">
          {beamerTexts.next}
        </Button>
        <span className="naast-beamer__keys">{beamerTexts.keys}</span>
        <Button
          onClick={() => void dialog.current?.requestFullscreen().catch(() => undefined)}
          small
          variant="tertiary"
        >
          {beamerTexts.full}
        </Button>
        <Button onClick={leave} small variant="tertiary">
          {beamerTexts.leave}
        </Button>
      </footer>
    </dialog>
  );
}

/**
 * Opens the dialog over everything for as long as the screen is there, and hears every key in it. The
 * focus is on the heading of the step, so that the arrows work until somebody goes and types.
 */
function useBeamerDialog(step: MeetingItemId, onKey: (event: KeyboardEvent) => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heard = useRef(onKey);
  useEffect(() => {
    heard.current = onKey;
  });
  useEffect(() => {
    const element = dialog.current;
    const hear = (event: KeyboardEvent) => {
      // A question over the screen (another dialog) has the keys for itself.
      const within = event.target instanceof Element ? event.target.closest('dialog') : null;
      if (within !== null && within !== element) return;
      heard.current(event);
    };
    element?.showModal();
    document.addEventListener('keydown', hear);
    return () => {
      document.removeEventListener('keydown', hear);
      element?.close();
    };
  }, []);
  useEffect(() => {
    dialog.current?.querySelector<HTMLElement>(`[data-step="${step}"]`)?.focus();
  }, [step]);
  return dialog;
}
